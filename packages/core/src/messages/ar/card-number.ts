import type { Messages } from '../messages.ts';
import { oneOf } from './one-of.ts';

/**
 * What the field for the card number says. Arabic.
 *
 * @example
 * arCardNumber.errors.failsLuhn // 'رقم البطاقة الذي أدخلته غير صالح. يُرجى المحاولة مرة أخرى.'
 */
export const arCardNumber: Messages['cardNumber'] = {
  label: 'رقم البطاقة',
  errors: {
    empty: 'يُرجى إدخال الرقم الطويل المكتوب على بطاقتك.',
    incomplete: 'رقم البطاقة قصير جدًا. يُرجى التأكد من إدخال كل الأرقام.',
    failsLuhn: 'رقم البطاقة الذي أدخلته غير صالح. يُرجى المحاولة مرة أخرى.',
    tooLong: 'رقم البطاقة أطول من اللازم. يُرجى مقارنته ببطاقتك.',
    notAccepted: ({ brand, accepted }) =>
      accepted.length === 0
        ? `لا نقبل ${brand}. يُرجى استخدام بطاقة أخرى.`
        : `لا نقبل ${brand}. يُرجى استخدام ${oneOf(accepted)}.`,
    unreadable: 'لا يبدو هذا رقم بطاقة. يُرجى إدخال الأرقام المكتوبة على بطاقتك.',
  },
  plainFailsLuhn: 'يجب التحقق من رقم البطاقة: أحد الأرقام خطأ.',
  luhnAdvice: 'يُرجى التحقق من رقم البطاقة مرة أخرى. إذا كان مطابقًا لبطاقتك، فيمكنك المتابعة.',
  accepted: ({ brands }) => `نقبل ${oneOf(brands)}.`,
  detected: ({ brand }) => brand,
  brandChoice: {
    label: 'الدفع باستخدام',
    offered: ({ brands }) => `يمكنك استخدام هذه البطاقة باعتبارها ${oneOf(brands)}. يأتي الاختيار بعد رقم البطاقة.`,
  },
};
