import type { Messages } from '../messages.ts';
import { leftToRight } from './left-to-right.ts';

/**
 * What the field for a start date says. Arabic.
 *
 * @example
 * arStartDate.label // 'تاريخ البدء (اختياري)'
 */
export const arStartDate: Messages['startDate'] = {
  label: 'تاريخ البدء (اختياري)',
  hint: `الشهر والسنة، مثلًا ${leftToRight('03\u00A0/\u00A019')}. يُرجى ترك الحقل فارغًا إذا لم يكن على بطاقتك.`,
  advice: {
    incomplete: 'هذا نصف تاريخ ولن يُرسل. يُرجى إدخال الشهر والسنة، أو ترك الحقل فارغًا.',
    future: 'هذا التاريخ في المستقبل ولن يُرسل. يُرجى التحقق منه، أو ترك الحقل فارغًا.',
    impossible: 'الشهر من 01 إلى 12. لن يُرسل هذا التاريخ: يُرجى التحقق منه، أو ترك الحقل فارغًا.',
    unreadable: 'لا يبدو هذا تاريخًا ولن يُرسل. يُرجى التحقق منه، أو ترك الحقل فارغًا.',
  },
};
