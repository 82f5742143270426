import type { Messages } from '../messages.ts';

/**
 * Why something typed was not taken. Japanese.
 *
 * @example
 * jaRefused.month // 'その月はありません。01から12までの数字を入力してください。'
 */
export const jaRefused: Messages['refused'] = {
  letter: 'ここには数字だけを入力できます。',
  letterBesideDigits: '数字と一緒に文字は入力できません。コードを入力できない場合は、XまたはIだけを入力してください。',
  numberFull: 'カード番号の桁数がいっぱいです。これ以上は入力できません。',
  month: 'その月はありません。01から12までの数字を入力してください。',
  expiryFull: '有効期限の桁数がいっぱいです。これ以上は入力できません。',
  codeFull: 'セキュリティコードの桁数がいっぱいです。これ以上は入力できません。',
  startDateFull: '利用開始月の桁数がいっぱいです。これ以上は入力できません。',
  issueNumberFull: '発行番号の桁数がいっぱいです。これ以上は入力できません。',
};
