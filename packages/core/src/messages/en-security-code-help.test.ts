import { describe, expect, test } from 'vitest';
import { enSecurityCodeHelp as help } from './en-security-code-help.ts';

const all = sentences(help).join(' ');

describe('the help behind the security code', () => {
  test.each([
    ['where is it', help.where.question],
    ['what is it', help.what.question],
    ['how does it protect me', help.protection.question],
    ['do I have to enter it', help.required.question],
    ['what if I can’t read it', help.illegible.question],
  ])('W4: answers “%s?”', (asked, question) => {
    expect(question.toLowerCase()).toBe(`${asked}?`.toLowerCase());
  });

  test.each([
    [
      'the back',
      help.where.back({ length: 3 }),
      ['last three digits', 'signature panel', 'top right corner', 'just right'],
    ],
    ['the back', help.where.back({ length: 3 }), ['after the last four digits of the card number']],
    [
      'the front',
      help.where.front({ length: 4 }),
      ['front of the card', 'four digits', 'above the card number', 'right'],
    ],
  ])('W2, W4: on %s it says exactly where', (_side, sentence, words) => {
    for (const word of words) expect(sentence).toContain(word);
  });

  test.each([
    [[3], 'three digits'],
    [[4], 'four digits'],
    [[3, 4], 'three or four digits'],
  ])('W4: a code of %j is %s', (lengths, words) => {
    expect(help.what.answer({ lengths })).toContain(words);
  });

  test('W4: the code is printed flat, on no stripe, receipt or statement, and no shop keeps it', () => {
    const { answer, notKept } = help.protection;

    for (const fact of ['not raised', 'magnetic stripe', 'receipts', 'statements']) expect(answer).toContain(fact);
    expect(notKept).toContain('never store it');
  });

  test('W4: X is for a card without a code, I for one that can’t be read, and the one is not for the other', () => {
    const way = { button: 'Help me' };
    expect(help.required.absent(way)).toMatch(/letter X.*press “Help me”/);
    expect(help.illegible.letter(way)).toMatch(/letter I.*press “Help me”/);
    expect(help.illegible.notAbsent).toMatch(/X instead.*refuse/);
  });

  test('C7, W4: where neither is taken it says so, and what to do', () => {
    for (const sentence of [help.required.absentNotTaken, help.illegible.notTaken]) {
      expect(sentence).not.toMatch(/\b[XI]\b/);
      expect(sentence).toContain('another card');
    }
  });

  test('W2: shoppers never read the trade’s names for it', () => {
    expect(all).not.toMatch(/CVV|CVC|CID|CSC|CAV|CVN/);
  });
});

function sentences(part: object | string): string[] {
  if (typeof part === 'string') return [part];
  if (typeof part === 'function') return [String(part({ length: 3, lengths: [3], button: 'Help me' }))];
  return Object.values(part).flatMap(sentences);
}
