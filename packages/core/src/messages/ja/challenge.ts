import type { Messages } from '../messages.ts';

/**
 * What is said around the page of the shopper's bank. Japanese.
 *
 * @example
 * jaChallenge.title // 'カード会社でのお支払いの確認'
 */
export const jaChallenge: Messages['challenge'] = {
  title: 'カード会社でのお支払いの確認',
  explanation: 'これはカード会社のページです。入力された内容は、このショップからは見えません。',
  status: {
    loading: 'カード会社のページを読み込んでいます。',
    slow: 'カード会社のページの表示に時間がかかっています。このまま待つか、中止してもう一度お試しください。',
    waiting: 'カード会社の案内に従ってください。確認が済むと、お支払いの手続きに戻ります。',
    answered: 'カード会社での確認が終わりました。',
    failed: 'カード会社での確認を完了できませんでした。',
    cancelled: 'カード会社での確認を中止しました。',
    'timed-out': 'カード会社での確認に時間がかかりすぎました。',
  },
  stop: {
    button: '中止',
    question: 'カード会社での確認を中止しますか？',
    confirm: 'はい、中止します',
    cancel: '確認を続ける',
  },
};
