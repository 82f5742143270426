import type { Messages } from '../messages.ts';

/**
 * What the field for a start date says. Japanese.
 *
 * @example
 * jaStartDate.label // '利用開始月（任意）'
 */
export const jaStartDate: Messages['startDate'] = {
  label: '利用開始月（任意）',
  hint: '月と年を入力します（例：03\u00A0/\u00A019）。カードに記載がない場合は、空欄のままにしてください。',
  advice: {
    incomplete: '日付の入力が途中のため、送信されません。月と年を入力するか、空欄にしてください。',
    future: '先の日付のため、送信されません。確認するか、空欄にしてください。',
    impossible: '月は01から12までです。この日付は送信されません。確認するか、空欄にしてください。',
    unreadable: '日付ではないようなので、送信されません。確認するか、空欄にしてください。',
  },
};
