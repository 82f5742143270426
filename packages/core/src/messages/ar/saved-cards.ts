import type { Messages } from '../messages.ts';
import { leftToRight } from './left-to-right.ts';

/**
 * What the cards of a returning shopper say. Arabic.
 *
 * @example
 * arSavedCards.card({ brand: 'Visa', lastFour: '4242' }) // 'بطاقة Visa تنتهي بالأرقام \u20664242\u2069'
 */
export const arSavedCards: Messages['savedCards'] = {
  legend: 'اختيار بطاقة',
  card: ({ brand, lastFour }) => `بطاقة ${brand === null ? '' : `${brand} `}تنتهي بالأرقام ${leftToRight(lastFour)}`,
  expiry: {
    good: ({ date }) => `صالحة حتى ${leftToRight(date)}`,
    lastMonth: ({ date }) => `تنتهي صلاحيتها في نهاية هذا الشهر، ${leftToRight(date)}`,
    expired: ({ date }) => `انتهت صلاحيتها في ${leftToRight(date)}. لم يعد الدفع بها ممكنًا.`,
  },
  choice: ({ card, date, state }) =>
    `${card}، ${{ good: 'صالحة حتى', lastMonth: 'تنتهي صلاحيتها في نهاية هذا الشهر،', expired: 'انتهت صلاحيتها في' }[state]} ${leftToRight(date)}`,
  another: 'استخدام بطاقة أخرى',
  remove: {
    button: 'إزالة',
    card: ({ card }) => `إزالة ${card}`,
    question: 'إزالة هذه البطاقة نهائيًا؟',
    confirm: 'نعم، إزالة',
    confirmCard: ({ card }) => `نعم، إزالة ${card}`,
    cancel: 'الاحتفاظ بها',
    removing: 'تجري إزالة هذه البطاقة.',
    removed: ({ card }) => `تمت إزالة ${card}.`,
    failed: 'لم نتمكن من إزالة هذه البطاقة، لذلك ما زالت محفوظة. يُرجى المحاولة مرة أخرى بعد دقيقة.',
  },
};
