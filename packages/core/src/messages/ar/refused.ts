import type { Messages } from '../messages.ts';

/**
 * Why something typed was not taken. Arabic.
 *
 * @example
 * arRefused.month // 'لا يوجد شهر كهذا: الأشهر من 01 إلى 12.'
 */
export const arRefused: Messages['refused'] = {
  letter: 'يقبل هذا الحقل الأرقام فقط.',
  letterBesideDigits: 'لا تُقبل الحروف بجانب الأرقام. إذا لم يمكنك إدخال الرمز، فيُرجى كتابة X وحده أو I وحده.',
  numberFull: 'رقم البطاقة مكتمل: لا مكان لأرقام أخرى.',
  month: 'لا يوجد شهر كهذا: الأشهر من 01 إلى 12.',
  expiryFull: 'تاريخ انتهاء الصلاحية مكتمل: لا مكان لأرقام أخرى.',
  codeFull: 'رمز الأمان مكتمل: لا مكان لأرقام أخرى.',
  startDateFull: 'تاريخ البدء مكتمل: لا مكان لأرقام أخرى.',
  issueNumberFull: 'رقم الإصدار مكتمل: لا مكان لأرقام أخرى.',
};
