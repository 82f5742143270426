import type { Messages } from '../messages.ts';

/**
 * What the field for the cardholder's name says. Arabic.
 *
 * @example
 * arCardholderName.label // 'الاسم على البطاقة'
 */
export const arCardholderName: Messages['cardholderName'] = {
  label: 'الاسم على البطاقة',
  hint: 'كما هو مطبوع على البطاقة.',
  errors: {
    empty: 'يُرجى إدخال الاسم المكتوب على بطاقتك.',
    digits: 'يُرجى إدخال الاسم المكتوب على بطاقتك، وليس رقمًا.',
    cardNumber: 'يبدو هذا رقم بطاقة. يُرجى إدخال الاسم هنا، والرقم في الحقل المخصص له.',
  },
};
