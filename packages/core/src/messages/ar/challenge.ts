import type { Messages } from '../messages.ts';

/**
 * What is said around the page of the shopper's bank. Arabic.
 *
 * @example
 * arChallenge.title // 'تأكيد الدفع لدى البنك'
 */
export const arChallenge: Messages['challenge'] = {
  title: 'تأكيد الدفع لدى البنك',
  explanation: 'هذه الصفحة تابعة للبنك الذي أصدر البطاقة. لا يرى المتجر ما يُكتب فيها.',
  status: {
    loading: 'يجري تحميل صفحة البنك.',
    slow: 'تستغرق صفحة البنك وقتًا أطول من المعتاد. يمكن الانتظار، أو الإيقاف ثم المحاولة من جديد.',
    waiting: 'يُرجى اتباع تعليمات البنك. سنتابع هنا بعد انتهائه.',
    answered: 'انتهى البنك من التحقق.',
    failed: 'لم يكتمل التحقق لدى البنك.',
    cancelled: 'تم إيقاف التحقق لدى البنك.',
    'timed-out': 'استغرق التحقق لدى البنك وقتًا طويلًا جدًا.',
  },
  stop: {
    button: 'إيقاف',
    question: 'إيقاف التحقق لدى البنك؟',
    confirm: 'نعم، إيقاف',
    cancel: 'متابعة التحقق',
  },
};
