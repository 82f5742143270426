import type { Messages } from '../messages.ts';

/**
 * What the field for the cardholder's name says. Japanese.
 *
 * @example
 * jaCardholderName.label // 'カードに記載の名前'
 */
export const jaCardholderName: Messages['cardholderName'] = {
  label: 'カードに記載の名前',
  hint: 'カードに記載されているとおりに入力します。',
  errors: {
    empty: 'カードに記載されている名前を入力してください。',
    digits: '番号ではなく、カードに記載されている名前を入力してください。',
    cardNumber: 'カード番号のようです。ここには名前を、番号はカード番号の欄に入力してください。',
  },
};
