// Editing, without a DOM: a text, a selection and one edit in; text and caret out. '|' marks the caret, '[…]' a selection.
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { edit } from './edit.ts';
import { editAlreadyMade } from './edit-already-made.ts';
import { naturalEdit } from './natural-edit.ts';
import { placeAfter } from './place-after.ts';
import { smallestDifference } from './smallest-difference.ts';
import type { TextFormat } from './text-format.ts';

// Sixteen digits by four: the smallest format that has gaps and an end.
const byFour: TextFormat = {
  keep: (text) => text.replaceAll(/\D/g, ''),
  show: (kept) => kept.replaceAll(/(\d{4})(?=\d)/g, '$1 '),
  read: (text) => byFour.show(byFour.keep(text)),
  insert(before, data, after, how) {
    const digits = byFour.keep(data);
    if (data !== '' && digits === '') return { before, after, refused: 'letter' };
    const room = how === 'pasted' ? digits.length : Math.max(0, 16 - before.length - after.length);
    return { before: before + digits.slice(0, room), after, refused: digits.length > room ? 'full' : undefined };
  },
};

function marked(text: string) {
  const from = text.search(/[[|]/);
  const end = text.indexOf(']');
  return { text: text.replaceAll(/[[\]|]/g, ''), from, to: end === -1 ? from : end - 1 };
}

describe('edit', () => {
  test.each([
    // D1: what the shopper does        before                    data    after
    ['types at the end', '411|', 'insertText', '1', '4111|'],
    ['types the digit after a gap', '4111|', 'insertText', '2', '4111 2|'],
    ['types in the middle', '41|11 1', 'insertText', '9', '419|1 11'],
    ['types at a gap', '4111| 2222', 'insertText', '9', '4111 9|222 2'],
    ['types after a gap', '4111 |2222', 'insertText', '9', '4111 9|222 2'],
    ['types over a selection', '4[111 2]222', 'insertText', '9', '49|22 2'],
    ['types a letter', '4111 2|', 'insertText', 'x', '4111 2|'],
    ['types a letter behind a gap', '4111 |2', 'insertText', 'x', '4111 |2'],
    ['types a letter over a selection', '4[111 2]222', 'insertText', 'x', '4111 2|222'],
    ['pastes words over a selection', '4[111 2]222', 'insertFromPaste', 'my card', '4111 2|222'],
    ['pastes in the middle', '41|11', 'insertFromPaste', '22-33', '4122 33|11'],
    ['drops at the end', '4111|', 'insertFromDrop', '2222', '4111 2222|'],
    ['presses Backspace at the end', '4111 2|', 'deleteContentBackward', '', '4111|'],
    ['presses Backspace behind a gap', '4111 |2222', 'deleteContentBackward', '', '411|2 222'],
    ['presses Backspace before a gap', '4111| 2222', 'deleteContentBackward', '', '411|2 222'],
    ['presses Backspace at the start', '|4111', 'deleteContentBackward', '', '|4111'],
    ['presses Delete before a gap', '4111| 2222', 'deleteContentForward', '', '4111| 222'],
    ['presses Delete in a group', '41|11 2', 'deleteContentForward', '', '41|12'],
    ['presses Delete at the end', '4111|', 'deleteContentForward', '', '4111|'],
    ['deletes a selection over a gap', '411[1 2]222', 'deleteContentBackward', '', '411|2 22'],
    ['cuts', '4[111 2]222', 'deleteByCut', '', '4|222'],
    ['drags away', '[4111 ]2222', 'deleteByDrag', '', '|2222'],
    ['deletes a word back', '4111 2222|', 'deleteWordBackward', '', '4111|'],
    ['deletes a word back from behind a gap', '4111 |2222', 'deleteWordBackward', '', '|2222'],
    ['deletes a word on', '4111| 2222 3', 'deleteWordForward', '', '4111| 3'],
    ['deletes to the start', '4111 22|22', 'deleteSoftLineBackward', '', '|22'],
    ['deletes to the end', '4111 22|22', 'deleteHardLineForward', '', '4111 22|'],
    ['deletes a whole line back', '4111 22|22', 'deleteHardLineBackward', '', '|22'],
    ['deletes a soft line on', '4111 22|22', 'deleteSoftLineForward', '', '4111 22|'],
    ['deletes a selection by a key for lines', '4[111 2]222', 'deleteSoftLineForward', '', '4|222'],
    ['deletes a selection by a key for lines back', '41[11 2]222', 'deleteHardLineBackward', '', '41|22 2'],
    ['deletes a selection by a key for words', '41[11 2]222', 'deleteWordBackward', '', '41|22 2'],
    ['deletes a selection by a key for the next word', '41[11 2]222', 'deleteWordForward', '', '41|22 2'],
    ['deletes a selection by Delete', '41[11 2]222', 'deleteContentForward', '', '41|22 2'],
    ['deletes what a menu has selected', '4[111 2]222', 'deleteContent', '', '4|222'],
    ['cuts nothing', '4111 2|222', 'deleteByCut', '', '4111 2|222'],
    ['cuts a gap alone', '4111[ ]2222', 'deleteByCut', '', '4111| 2222'],
    ['deletes a selected gap', '4111[ ]2222', 'deleteContentBackward', '', '411|2 222'],
    ['deletes a word back at the start', '|4111 2', 'deleteWordBackward', '', '|4111 2'],
    ['deletes a word back in the first group', '41|11 2', 'deleteWordBackward', '', '|112'],
    ['deletes a word on at the end', '4111 2|', 'deleteWordForward', '', '4111 2|'],
    ['deletes the last word', '4111 |22', 'deleteWordForward', '', '4111|'],
  ])('D1: who %s in %j by %s of %j gets %j', (_what, before, inputType, data, after) => {
    const { text, from, to } = marked(before);

    const edited = edit(byFour, text, { from, to, inputType, data });

    expect(edited && `${edited.text.slice(0, edited.caret)}|${edited.text.slice(edited.caret)}`).toBe(after);
  });

  test('D1: a letter is refused with a reason, and a digit that does not fit too', () => {
    const end = (text: string, data: string) => ({ from: text.length, to: text.length, inputType: 'insertText', data });

    expect(edit(byFour, '4', end('4', 'x'))?.refused).toBe('letter');
    expect(edit(byFour, '4111 1111 1111 1111', end('4111 1111 1111 1111', '1'))?.refused).toBe('full');
    expect(edit(byFour, '4', end('4', '1'))?.refused).toBeUndefined();
  });

  test.each(['historyUndo', 'historyRedo', 'formatBold', 'insertCompositionText', ''])(
    'D2, D3: %j is the browser’s own affair',
    (inputType) => {
      expect(edit(byFour, '4111', { from: 0, to: 0, inputType, data: '' })).toBeNull();
    },
  );

  const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 16 });
  const kinds = fc.constantFrom(
    'insertText',
    'insertFromPaste',
    'deleteContentBackward',
    'deleteContentForward',
    'deleteWordBackward',
    'deleteWordForward',
    'deleteByCut',
    'deleteSoftLineBackward',
  );

  test('D1, D4: whatever is edited, the caret stays in the text and every digit that was not touched stays in order', () => {
    fc.assert(
      fc.property(
        digits,
        fc.nat(20),
        fc.nat(20),
        kinds,
        fc.string({ maxLength: 6 }),
        (kept, one, other, inputType, data) => {
          const text = byFour.show(kept);
          const [from, to] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)];

          const edited = edit(byFour, text, { from, to, inputType, data });

          if (edited === null) throw new Error(`${inputType} was not foreseen`);
          expect(edited.caret).toBeGreaterThanOrEqual(0);
          expect(edited.caret).toBeLessThanOrEqual(edited.text.length);
          expect(byFour.read(edited.text)).toBe(edited.text);
          const before = byFour.keep(edited.text.slice(0, edited.caret));
          const untouched = byFour.keep(text.slice(0, from));
          const added = inputType.startsWith('insert') ? byFour.keep(data) : '';
          if (edited.refused && edited.text === text) return;
          expect((untouched + added).startsWith(before)).toBe(true);
        },
      ),
    );
  });
});

describe('editAlreadyMade', () => {
  test.each([
    // what the browser made           before        after          says                      and is shown
    ['a digit typed at the end', '4111', '41112|', 'insertText', '4111 2|'],
    ['a digit typed in the middle', '4111 2', '419|11 2', 'insertText', '419|1 12'],
    ['digits that an input method composed', '4111', '4111２２|', undefined, '4111|'],
    ['a digit too many', '4111 1111 1111 1111', '4111 1111 1111 11112|', 'insertText', '4111 1111 1111 1111|'],
    [
      'digits too many that were pasted',
      '4111 1111 1111 1111',
      '4111 1111 1111 111122|',
      'insertFromPaste',
      '4111 1111 1111 1111 22|',
    ],
    ['a letter', '4111', '41x|11', 'insertText', '41|11'],
    ['a gap that Backspace took', '4111 2222', '4111|2222', 'deleteContentBackward', '411|2 222'],
    ['a gap that Delete took', '4111 2222', '4111|2222', 'deleteContentForward', '4111| 222'],
    ['a digit that Backspace took', '4111 2222', '4111 222|', 'deleteContentBackward', '4111 222|'],
    ['a selection that was cut', '4111 2222', '4|22', 'deleteByCut', '4|22'],
    ['a gap that was cut', '4111 2222', '4111|2222', 'deleteByCut', '4111| 2222'],
    ['a gap that went by itself', '4111 2222', '4111|2222', undefined, '4111| 2222'],
  ])('D1, D3: %s is put right', (_what, before, marks, inputType, shown) => {
    const { text: after, from: caret } = marked(marks);

    const made = editAlreadyMade(byFour, { before, after, caret, inputType });

    expect(`${made.text.slice(0, made.caret)}|${made.text.slice(made.caret)}`).toBe(shown);
  });
});

describe('placeAfter', () => {
  test.each([
    ['4111 2222', 0, 0],
    ['4111 2222', 4, 4],
    ['4111 2222', 5, 6],
    ['4111 2222', 99, 9],
  ])('D1: in %j the place after digit %i is %i: the gap stays to its right', (text, n, place) => {
    expect(placeAfter(byFour, text, n)).toBe(place);
  });

  test('D1: Backspace among 20,000 pasted digits reads the text a few times, not once for each digit', () => {
    const keep = vi.fn<TextFormat['keep']>(byFour.keep);
    const text = byFour.read('1'.repeat(20_000));
    const from = text.length - 1;

    const deleted = edit({ ...byFour, keep }, text, { from, to: from, inputType: 'deleteContentBackward', data: '' });

    expect(deleted?.caret).toBe(from - 1);
    expect(keep.mock.calls.length).toBeLessThan(30);
  });
});

describe('smallestDifference', () => {
  test('D2: applied, it gives exactly the wanted text and touches no more than it must', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const { from, to, put } = smallestDifference(before, after);

        expect(before.slice(0, from) + put + before.slice(to)).toBe(after);
        expect(from).toBeLessThanOrEqual(to);
        expect(put.length + (to - from)).toBeLessThanOrEqual(before.length + after.length);
      }),
    );
  });

  test.each([
    ['4111', '4111 2', { from: 4, to: 4, put: ' 2' }],
    ['4111 2', '4111', { from: 4, to: 6, put: '' }],
    ['4111', '4111', { from: 4, to: 4, put: '' }],
  ])('D2: from %j to %j it is %j', (before, after, difference) => {
    expect(smallestDifference(before, after)).toEqual(difference);
  });
});

describe('naturalEdit', () => {
  test.each([
    ['41|1', 'insertText', '9', '4191'],
    ['4[1]1', 'insertFromPaste', '9', '491'],
    ['41|1', 'deleteContentBackward', '', '41'],
    ['|41', 'deleteContentBackward', '', '41'],
    ['41|1', 'deleteContentForward', '', '41'],
    ['4[11]1', 'deleteByCut', '', '41'],
    ['4[11]1', 'deleteWordBackward', '', '41'],
    ['4111|', 'deleteWordBackward', '', null],
    ['4111|', 'deleteSoftLineBackward', '', null],
  ])('D1: in %j the browser’s own %s of %j leaves %j', (before, inputType, data, after) => {
    const { text, from, to } = marked(before);

    expect(naturalEdit(text, { from, to, inputType, data })).toBe(after);
  });
});
