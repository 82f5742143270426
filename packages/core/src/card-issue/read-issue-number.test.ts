// X4: an issue number as it is written, and what it says.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edit } from '../editing/edit.ts';
import { issueNumberFormat } from './issue-number-format.ts';
import { readIssueNumber } from './read-issue-number.ts';

const tooLong = { kind: 'too-long', longest: 2 } as const;

describe('readIssueNumber', () => {
  // prettier-ignore
  test.each([
    // written          is
    ['1',              { kind: 'valid', digits: '1' }],
    ['01',             { kind: 'valid', digits: '01' }],
    ['12',             { kind: 'valid', digits: '12' }],
    ['0',              { kind: 'valid', digits: '0' }],
    [' 2 ',            { kind: 'valid', digits: '2' }],
    ['1 2',            { kind: 'valid', digits: '12' }],
    ['Issue No. 02',   { kind: 'valid', digits: '02' }],
    ['#3',             { kind: 'valid', digits: '3' }],
    ['٠٢',             { kind: 'valid', digits: '02' }],
    ['\u200F２\u200E', { kind: 'valid', digits: '2' }],
    ['',               { kind: 'empty' }],
    ['  ',             { kind: 'empty' }],
    ['-',              { kind: 'empty' }],
    ['none',           { kind: 'unreadable' }],
    ['I',              { kind: 'unreadable' }],
    ['123',            tooLong],
    ['6331 1019',      tooLong],
  ] as const)('X4: reads %j as %j', (text, reading) => {
    expect(readIssueNumber(text)).toEqual(reading);
  });

  test('X4: 2 and 02 stay apart, as they are printed', () => {
    expect(readIssueNumber('2')).not.toEqual(readIssueNumber('02'));
  });

  test('X4: what the field shows says the same as what was written', () => {
    const written = fc.string({ unit: fc.constantFrom(...'0123456789', '/', ' ', 'x', '٣', '\u200F', '💳') });
    fc.assert(
      fc.property(written, (text) => {
        const shown = issueNumberFormat.read(text);
        expect(issueNumberFormat.read(shown)).toBe(shown);
        fc.pre(shown !== '');

        expect(readIssueNumber(shown)).toEqual(readIssueNumber(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('X4: no text throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => readIssueNumber(text)).not.toThrow();
      }),
    );
  });
});

describe('issueNumberFormat', () => {
  // "|" marks the caret.
  // prettier-ignore
  test.each([
    // there  key  then   refused
    ['|',    '1', '1|',  undefined],
    ['0|',   '2', '02|', undefined],
    ['|2',   '0', '0|2', undefined],
    ['02|',  '3', '02|', 'full'],
    ['0|2',  '3', '0|2', 'full'],
    ['|',    'x', '|',   'letter'],
    ['1|',   '/', '1|',  undefined],
    ['|',    '٣', '3|',  undefined],
  ] as const)('X4: at %s, the key %s gives %s and is refused as %s', (there, data, then, refused) => {
    const [caret, text] = [there.indexOf('|'), there.replace('|', '')];

    const edited = edit(issueNumberFormat, text, { from: caret, to: caret, inputType: 'insertText', data });

    expect(edited && `${edited.text.slice(0, edited.caret)}|${edited.text.slice(edited.caret)}`).toBe(then);
    expect(edited?.refused).toBe(refused);
  });

  test('D4: pasted digits are all kept, to be called too long', () => {
    expect(issueNumberFormat.insert('', 'Issue 123', '', 'pasted')).toMatchObject({ before: '123', after: '' });
  });
});
