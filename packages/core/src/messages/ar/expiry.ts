import type { Messages } from '../messages.ts';
import { leftToRight } from './left-to-right.ts';

/**
 * What the field for the expiry date says. Arabic.
 *
 * @example
 * arExpiry.errors.impossible // 'يجب أن يكون الشهر بين 01 و 12.'
 */
export const arExpiry: Messages['expiry'] = {
  label: 'تاريخ انتهاء الصلاحية (MM / YY)',
  hint: `الشهر والسنة، مثلًا ${leftToRight('09\u00A0/\u00A030')}.`,
  errors: {
    empty: 'يُرجى إدخال تاريخ انتهاء الصلاحية المكتوب على بطاقتك.',
    incomplete: `تاريخ انتهاء الصلاحية غير مكتمل. يُرجى إدخال الشهر والسنة، مثلًا ${leftToRight('09 / 30')}.`,
    expired: 'انتهت صلاحية هذه البطاقة. يُرجى التحقق من التاريخ أو استخدام بطاقة أخرى.',
    tooFar: 'سنة انتهاء الصلاحية بعيدة جدًا. يُرجى التحقق من التاريخ على بطاقتك.',
    impossible: 'يجب أن يكون الشهر بين 01 و 12.',
    unreadable: `لا يبدو هذا تاريخًا. يُرجى إدخال الشهر والسنة، مثلًا ${leftToRight('09 / 30')}.`,
  },
  lastMonth: 'هذه البطاقة صالحة حتى نهاية هذا الشهر.',
};
