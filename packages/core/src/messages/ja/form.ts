import type { Messages } from '../messages.ts';

/**
 * What the fields say together, and the pay button. Japanese.
 *
 * @example
 * jaForm.summaryTitle({ count: 2 }) // 'カード情報に2件の問題があります'
 */
export const jaForm: Messages['form'] = {
  legend: 'カード情報',
  summaryTitle: ({ count }) => `カード情報に${count}件の問題があります`,
  pay: ({ amount }) => (amount === undefined ? '支払う' : `${amount}を支払う`),
  paying: 'お支払いの手続き中です。数秒かかることがありますので、お待ちください。',
  failed: 'お支払いを完了できませんでした。消えたのはセキュリティコードだけです。もう一度入力して、お試しください。',
};
