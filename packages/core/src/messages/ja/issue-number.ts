import type { Messages } from '../messages.ts';

/**
 * What the field for an issue number says. Japanese.
 *
 * @example
 * jaIssueNumber.label // '発行番号（任意）'
 */
export const jaIssueNumber: Messages['issueNumber'] = {
  label: '発行番号（任意）',
  hint: 'カードに記載されている1桁か2桁の数字です。記載がない場合は、空欄のままにしてください。',
  advice: {
    tooLong: '発行番号は1桁か2桁です。この番号は送信されません。確認するか、空欄にしてください。',
    unreadable: '発行番号は数字だけです。この内容は送信されません。確認するか、空欄にしてください。',
  },
};
