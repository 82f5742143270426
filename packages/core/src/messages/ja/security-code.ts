import type { Messages } from '../messages.ts';

/**
 * What the field for the security code says. Japanese.
 *
 * @example
 * jaSecurityCode.errors.incomplete({ length: 4 }) // 'セキュリティコードの桁数が足りません。4桁すべてを入力してください。'
 */
export const jaSecurityCode: Messages['securityCode'] = {
  label: 'セキュリティコード',
  hint: {
    unknown: 'カード裏面の末尾3桁の数字です。American Expressのカードでは、表面の4桁の数字です。',
    back: ({ length }) => `カード裏面の署名欄にある、末尾${length}桁の数字です。`,
    front: ({ length }) => `カード表面の、カード番号の上にある${length}桁の数字です。多くは右側にあります。`,
    none: 'このカードにはセキュリティコードがありません。空欄のままにしてください。',
    optional: 'カードに記載がない場合は、空欄のままにしてください。',
  },
  errors: {
    empty: 'カードに記載されているセキュリティコードを入力してください。',
    incomplete: ({ length }) => `セキュリティコードの桁数が足りません。${length}桁すべてを入力してください。`,
    tooLong: ({ length }) => `セキュリティコードの桁数が多すぎます。このカードでは${length}桁です。ご確認ください。`,
    unreadable: 'セキュリティコードは数字で入力してください。',
    letterNotTaken:
      'このカードのご利用にはセキュリティコードが必要です。数字で入力するか、別のカードをお使いください。',
    unconfirmed: {
      tick: 'コードを探したことを示すチェックを入れるか、コードを入力してください。',
      'second-look': '印のある場所をもう一度見て、結果を選ぶか、コードを入力してください。',
    },
    forgotten: ({ minutes }) =>
      `${minutes}分間変更がなかったため、安全のためコードを消去しました。もう一度入力してください。`,
  },
  fallback: {
    open: 'コードを入力できない場合',
    legend: 'コードを入力できない理由を選んでください',
    illegible: 'コードはあるが、読み取れない（I）',
    absent: 'カードにコードがない（X）',
    help: {
      illegible: 'かすれていても、何か印刷されている場合はこちらを選んでください。カード会社にそのように伝えます。',
      absent:
        '何も印刷されていない場合だけ、こちらを選んでください。Iの代わりにXを選ぶと、カード会社が支払いを断ることがあります。',
    },
    absentWarning:
      'コードはあるが読み取れない場合は、Iを選んでください。Xを選ぶと、カード会社が支払いを断ることがあります。',
    lookAgain: 'ほとんどのカードにはコードがあります。図で示した場所をもう一度ご確認ください。',
    tick: {
      illegible: '図で示された場所を確認しましたが、コードを読み取れません。',
      absent: '図で示された場所を確認しました。カードにコードはありません。',
    },
    looked: {
      illegible: 'もう一度確認した：読み取れない',
      absent: 'もう一度確認した：コードがない',
    },
    chosenIllegible: 'コードを読み取れない（I）が選ばれています。',
    chosenAbsent: 'カードにコードがない（X）が選ばれています。',
    undo: 'コードを入力する',
    orderBy: ({ phone, fax }) =>
      `${[phone && `お電話（${phone}）`, fax && `ファックス（${fax}）`].filter(Boolean).join('または')}でもご注文いただけます。`,
  },
  asked: {
    'enter-the-code-again':
      'カード会社がセキュリティコードを確認できませんでした。請求はされていません。カードのコードを確認して、もう一度入力してください。',
    'where-to-find-the-code':
      'カード会社によると、このカードにはセキュリティコードがあります。請求はされていません。印のある場所をもう一度見て、コードを入力してください。',
  },
  reveal: {
    show: { text: '表示', name: '表示：セキュリティコード' },
    hide: { text: '非表示', name: '非表示：セキュリティコード' },
  },
};
