import type { Messages } from '../messages.ts';

/**
 * What the fields of a billing address say, in each country's own terms. Japanese.
 *
 * @example
 * jaBillingAddress.region.prefecture.empty // '都道府県を入力してください。'
 */
export const jaBillingAddress: Messages['billingAddress'] = {
  language: 'ja',
  legend: '請求先住所',
  country: {
    label: '国または地域',
    choose: '国または地域を選択',
    empty: '住所の国または地域を選んでください。',
  },
  line1: {
    street: part('町名・番地'),
    whole: { label: '住所', empty: '番地を含む住所を入力してください。' },
  },
  line2: '建物名・部屋番号',
  city: {
    city: part('市区町村'),
    'post-town': part('市区町村'),
    suburb: part('地区'),
    district: part('地区'),
  },
  region: {
    area: part('地域'),
    county: part('郡・県'),
    department: part('県'),
    district: part('地区'),
    'do-si': part('道・市'),
    emirate: part('首長国'),
    island: part('島'),
    oblast: part('州'),
    parish: part('教区'),
    prefecture: part('都道府県'),
    province: part('州・省・県'),
    state: part('州'),
  },
  postalCode: {
    postal: code('郵便番号'),
    postcode: code('郵便番号'),
    zip: { ...code('郵便番号'), hint: ({ examples }) => `5桁または9桁の数字です。例：${examples.join('、')}` },
    pin: code('郵便番号'),
    eircode: code('Eircode'),
  },
  optional: ({ label }) => `${label}（任意）`,
  cardNumber: 'カード番号のようです。ここから消して、カード番号の欄に入力してください。',
  sameAsDelivery: 'お届け先と同じ',
};

function part(label: string) {
  return { label, empty: `${label}を入力してください。` };
}

function code(label: string): Messages['billingAddress']['postalCode']['postal'] {
  return {
    ...part(label),
    hint: ({ examples: [example = ''] }) => `例：${example}`,
    wrong: ({ examples: [example = ''] }) => `${label}をご確認ください。正しい例は${example}です。`,
  };
}
