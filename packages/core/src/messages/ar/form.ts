import type { Messages } from '../messages.ts';
import { counted } from './counted.ts';

/**
 * What the fields say together, and the pay button. Arabic.
 *
 * @example
 * arForm.summaryTitle({ count: 2 }) // 'هناك مشكلتان في بيانات بطاقتك'
 */
export const arForm: Messages['form'] = {
  legend: 'بيانات البطاقة',
  summaryTitle: ({ count }) =>
    `هناك ${counted(count, { one: 'مشكلة واحدة', two: 'مشكلتان', few: 'مشكلات', many: 'مشكلة', other: 'مشكلة' })} في بيانات بطاقتك`,
  // An amount may read from either side: it says so itself.
  pay: ({ amount }) => (amount === undefined ? 'الدفع الآن' : `دفع \u2068${amount}\u2069`),
  paying: 'يجري الدفع. يُرجى الانتظار، قد يستغرق ذلك بضع ثوانٍ.',
  failed: 'لم نتمكن من إتمام الدفع. لم يُحذف مما أدخلته سوى رمز الأمان: يُرجى إدخاله والمحاولة مرة أخرى.',
};
