import type { Messages } from '../messages.ts';
import { oneOf } from './one-of.ts';

/**
 * What the field for the card number says. Japanese.
 *
 * @example
 * jaCardNumber.errors.failsLuhn // '入力されたカード番号は無効です。もう一度お試しください。'
 */
export const jaCardNumber: Messages['cardNumber'] = {
  label: 'カード番号',
  errors: {
    empty: 'カードに記載されている長い番号を入力してください。',
    incomplete: 'カード番号の桁数が足りません。すべての数字を入力したかご確認ください。',
    failsLuhn: '入力されたカード番号は無効です。もう一度お試しください。',
    tooLong: 'カード番号の桁数が多すぎます。カードと見比べてください。',
    notAccepted: ({ brand, accepted }) =>
      accepted.length === 0
        ? `${brand}はご利用いただけません。別のカードをお使いください。`
        : `${brand}はご利用いただけません。${oneOf(accepted)}をお使いください。`,
    unreadable: 'カード番号ではないようです。カードに記載されている数字を入力してください。',
  },
  plainFailsLuhn: 'カード番号をご確認ください。数字のどれかが間違っています。',
  luhnAdvice: 'カード番号をもう一度ご確認ください。カードと同じであれば、このまま進んでください。',
  accepted: ({ brands }) => `${brands.join('、')}をご利用いただけます。`,
  detected: ({ brand }) => brand,
  brandChoice: {
    label: 'お支払いに使うブランド',
    offered: ({ brands }) => `このカードは${oneOf(brands)}としてご利用いただけます。カード番号の後でお選びください。`,
  },
};
