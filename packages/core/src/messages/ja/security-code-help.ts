import type { SecurityCodeHelpMessages } from '../security-code-help-messages.ts';

/**
 * The five answers behind the security code. Japanese.
 *
 * @example
 * jaSecurityCodeHelp.open // 'セキュリティコードはどこにありますか？'
 */
export const jaSecurityCodeHelp: SecurityCodeHelpMessages = {
  open: 'セキュリティコードはどこにありますか？',
  title: 'セキュリティコードについて',
  close: '閉じる',
  where: {
    question: 'どこにありますか？',
    back: ({ length }) =>
      `カードを裏返して、署名欄をご覧ください。コードは末尾${length}桁の数字です。署名欄の右上かそのすぐ右の、カード番号の下4桁の後にあります。`,
    front: ({ length }) =>
      `カードの表面をご覧ください。コードはカード番号の上にある${length}桁の数字です。多くは右側にあります。`,
    onMostCards: 'ほとんどのカードでは裏面にあります。',
    onAmericanExpress: 'American Expressのカードでは表面にあります。',
    none: 'このカードにはありません。',
  },
  what: {
    question: 'どのようなものですか？',
    answer: ({ lengths }) =>
      `カードに印刷されている${lengths.join('桁または')}桁の短い番号で、カード番号とは別のものです。` +
      'カード会社はこの番号で、カードが本物であり、お客様のお手元にあることを確認します。',
  },
  protection: {
    question: 'どのように守ってくれますか？',
    answer:
      'コードは浮き出し文字ではなく、平らに印刷されています。磁気ストライプにも、レシートや明細書にも記録されません。' +
      'そのため、そこからカード番号を知られても、コードは知られません。',
    notKept: 'お店がコードを保存することは認められていません。当店では今回のお支払いだけに使い、保存しません。',
  },
  required: {
    question: '必ず入力しますか？',
    ifPrinted: 'はい、カードに印刷されている場合は必要です。コードがないとお支払いができません。',
    absent: ({ button }) => `カードにない場合は、文字Xを入力するか、「${button}」を押してください。`,
    absentNotTaken: 'カードにない場合、こちらではご利用いただけません。別のカードをお使いください。',
    optional: 'この種類のカードには、コードがないものもあります。ない場合は空欄のままにしてください。',
    notRequired: 'いいえ。ただし入力すると、ご本人のお支払いであることをカード会社が確認しやすくなります。',
    none: 'いいえ。空欄のままにしてください。',
  },
  illegible: {
    question: '読み取れない場合はどうしますか？',
    letter: ({ button }) =>
      `文字Iを入力するか、「${button}」を押してください。コードはあるが読み取れないことがカード会社に伝わります。`,
    notAbsent:
      '代わりにXを入力しないでください。Xはカードにコードがないことを意味し、カード会社が支払いを断ることがあります。',
    notTaken:
      'コードがないと、このカードはご利用いただけません。別のカードを使うか、カード会社に新しいカードをご依頼ください。',
  },
};
