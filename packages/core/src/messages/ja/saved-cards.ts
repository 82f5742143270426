import type { Messages } from '../messages.ts';

/**
 * What the cards of a returning shopper say. Japanese.
 *
 * @example
 * jaSavedCards.card({ brand: 'Visa', lastFour: '4242' }) // 'Visa（末尾4242）'
 */
export const jaSavedCards: Messages['savedCards'] = {
  legend: 'カードを選んでください',
  card: ({ brand, lastFour }) => `${brand ?? 'カード'}（末尾${lastFour}）`,
  expiry: {
    good: ({ date }) => `有効期限：${date}`,
    lastMonth: ({ date }) => `今月末で期限切れ：${date}`,
    expired: ({ date }) => `期限切れ：${date}。このカードではお支払いいただけません。`,
  },
  choice: ({ card, date, state }) =>
    `${card}、${{ good: '有効期限', lastMonth: '今月末で期限切れ', expired: '期限切れ' }[state]}、${date}`,
  another: '別のカードを使う',
  remove: {
    button: '削除',
    card: ({ card }) => `削除：${card}`,
    question: 'このカードを完全に削除しますか？',
    confirm: 'はい、削除します',
    confirmCard: ({ card }) => `はい、削除します：${card}`,
    cancel: '削除しない',
    removing: 'このカードを削除しています。',
    removed: ({ card }) => `${card}を削除しました。`,
    failed: 'このカードを削除できませんでした。まだ保存されています。1分後にもう一度お試しください。',
  },
};
