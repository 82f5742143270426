import type { Messages } from '../messages.ts';

/**
 * What the field for the expiry date says. Japanese.
 *
 * @example
 * jaExpiry.errors.impossible // '月は01から12までの数字で入力してください。'
 */
export const jaExpiry: Messages['expiry'] = {
  label: '有効期限（MM / YY）',
  hint: '月と年を入力します。例：09\u00A0/\u00A030',
  errors: {
    empty: 'カードに記載されている有効期限を入力してください。',
    incomplete: '有効期限の入力が途中です。09 / 30のように、月と年を入力してください。',
    expired: 'このカードは有効期限が切れています。日付を確認するか、別のカードをお使いください。',
    tooFar: '有効期限の年が先すぎます。カードの日付をご確認ください。',
    impossible: '月は01から12までの数字で入力してください。',
    unreadable: '日付ではないようです。09 / 30のように、月と年を入力してください。',
  },
  lastMonth: 'このカードは今月末まで有効です。',
};
