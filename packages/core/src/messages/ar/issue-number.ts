import type { Messages } from '../messages.ts';

/**
 * What the field for an issue number says. Arabic.
 *
 * @example
 * arIssueNumber.label // 'رقم الإصدار (اختياري)'
 */
export const arIssueNumber: Messages['issueNumber'] = {
  label: 'رقم الإصدار (اختياري)',
  hint: 'رقم واحد أو رقمان كما هو مطبوع. يُرجى ترك الحقل فارغًا إذا لم يكن على بطاقتك.',
  advice: {
    tooLong: 'يتكون رقم الإصدار من رقم واحد أو رقمين. لن يُرسل هذا: يُرجى التحقق منه، أو ترك الحقل فارغًا.',
    unreadable: 'يتكون رقم الإصدار من أرقام فقط. لن يُرسل هذا: يُرجى التحقق منه، أو ترك الحقل فارغًا.',
  },
};
