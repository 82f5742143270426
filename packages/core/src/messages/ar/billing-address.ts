import type { Messages } from '../messages.ts';
import { leftToRight } from './left-to-right.ts';

/**
 * What the fields of a billing address say, in each country's own terms. Arabic.
 *
 * @example
 * arBillingAddress.region.prefecture.empty // 'يُرجى إدخال المحافظة.'
 */
export const arBillingAddress: Messages['billingAddress'] = {
  language: 'ar',
  legend: 'عنوان الفواتير',
  country: {
    label: 'البلد أو المنطقة',
    choose: 'اختيار بلد أو منطقة',
    empty: 'يُرجى اختيار البلد أو المنطقة للعنوان.',
  },
  line1: {
    street: { label: 'الشارع ورقم المبنى', empty: 'يُرجى إدخال الشارع ورقم المبنى.' },
    whole: { label: 'العنوان', empty: 'يُرجى إدخال العنوان مع رقم المبنى.' },
  },
  line2: 'الشقة، المبنى',
  city: {
    city: part('المدينة أو البلدة'),
    'post-town': part('المدينة أو البلدة'),
    suburb: part('الضاحية'),
    district: part('الحي'),
  },
  region: {
    area: part('المنطقة'),
    county: part('المقاطعة'),
    department: part('الدائرة'),
    district: part('الحي'),
    'do-si': part('الإقليم أو المدينة'),
    emirate: part('الإمارة'),
    island: part('الجزيرة'),
    oblast: part('الإقليم'),
    parish: part('الأبرشية'),
    prefecture: part('المحافظة'),
    province: part('المحافظة أو الإقليم'),
    state: part('الولاية'),
  },
  postalCode: {
    postal: code('الرمز البريدي'),
    postcode: code('الرمز البريدي'),
    zip: {
      ...code('الرمز البريدي'),
      hint: ({ examples }) => `خمسة أرقام أو تسعة: ${examples.map(leftToRight).join(' أو ')}.`,
    },
    pin: code('الرمز البريدي'),
    eircode: code('رمز Eircode'),
  },
  optional: ({ label }) => `${label} (اختياري)`,
  cardNumber: 'يبدو هذا رقم بطاقة. يُرجى حذفه من هنا وإدخاله في حقل رقم البطاقة.',
  sameAsDelivery: 'مطابق لعنوان التوصيل',
};

function part(label: string) {
  return { label, empty: `يُرجى إدخال ${label}.` };
}

function code(label: string): Messages['billingAddress']['postalCode']['postal'] {
  return {
    ...part(label),
    hint: ({ examples: [example = ''] }) => `مثلًا ${leftToRight(example)}.`,
    wrong: ({ examples: [example = ''] }) => `يُرجى التحقق من ${label}. مثال صحيح: ${leftToRight(example)}.`,
  };
}
