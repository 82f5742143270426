import type { CDPSession, Page } from '@playwright/test';
import type { Script } from '../case.ts';
import type { Range, Snapshot } from '../page/recorder.ts';
import { composed, edited } from './model.ts';
import type { Round } from './round.ts';

/** One edit, as it was made, and what must be shown after it. */
export interface RandomEdit {
  readonly does: string;
  readonly selection?: Range | null;
  readonly data?: string;
  readonly expected?: Snapshot;
}

export interface Performance {
  readonly page: Page;
  readonly protocol: CDPSession;
  readonly round: Round;
  /** Grows by each edit. */
  readonly performed: RandomEdit[];
  readonly count: (kind: 'edits' | 'steps', by: number) => void;
}

// The editor's command behind each key, and the kind of edit that it announces.
const deletions: readonly (readonly [weight: number, names: readonly [command: string, inputType: string]])[] = [
  [18, ['deleteBackward', 'deleteContentBackward']],
  [8, ['deleteForward', 'deleteContentForward']],
  [3, ['deleteWordBackward', 'deleteWordBackward']],
  [3, ['deleteWordForward', 'deleteWordForward']],
  [1, ['deleteToBeginningOfLine', 'deleteSoftLineBackward']],
  [1, ['deleteToEndOfLine', 'deleteSoftLineForward']],
];

// A number that is too long takes no more keys, which would make for dull rounds.
const tooLong = 24;

/** Plays a round. Returns the first difference between what is shown and what must be, in words. */
export async function perform(performance: Performance): Promise<string | undefined> {
  const { page, round, performed } = performance;
  const { random } = round;
  let state: Snapshot = { text: '', selection: [0, 0] };
  let clipboard = await copied(page, random.one(round.texts), state.selection);
  let begun = false;
  const shown = new Set(['']);

  for (let batch = 0; batch < round.batches; batch += 1) {
    const kind = random.weighted([
      [10, 'keys'],
      [2, 'put'],
      [2, 'compose'],
      [1, 'script'],
      [4, 'history'],
    ] as const);

    // One after the other: what an edit makes is where the next begins.
    // oxlint-disable-next-line no-await-in-loop
    const wrong = await { keys, put, compose, script, history }[kind]();
    if (wrong !== undefined) return wrong;
  }
  return backAndForth();

  async function keys(): Promise<string | undefined> {
    const edits = Array.from({ length: 5 + random.below(35) }, nextEdit);
    const sent = edits.map(({ does, data }) => (does === 'type' ? { text: data ?? '' } : { command: does }));
    const found = await press(
      performance,
      edits.map(({ selection }) => selection ?? null),
      sent,
    );
    performance.count('edits', edits.length);

    for (const [index, edit] of edits.entries()) {
      performed.push(edit);
      const wrong = differs(found[index], edit.expected);
      if (wrong !== undefined) return wrong;
      shown.add(found[index]?.text ?? '');
    }
    return agreement();
  }

  function nextEdit(): RandomEdit {
    const selection = nextSelection();
    const before = { text: state.text, selection: selection ?? state.selection };
    const [from, to] = before.selection;

    const what = random.weighted([
      [60, 'type'],
      [34, 'delete'],
      [3, 'cut'],
      [4, 'paste'],
    ] as const);
    if (what === 'type') {
      const data = random.one([...random.weighted(round.keys)]);
      return remember({ does: 'type', selection, data, expected: edited(round.format, before, 'insertText', data) });
    }
    if (what === 'paste') {
      const expected = edited(round.format, before, 'insertFromPaste', clipboard);
      return remember({ does: 'paste', selection, data: clipboard, expected });
    }
    if (what === 'cut') {
      if (from === to) return remember({ does: 'cut', selection, expected: before });
      clipboard = before.text.slice(from, to);
      return remember({ does: 'cut', selection, expected: edited(round.format, before, 'deleteByCut', '') });
    }
    const [does, ofCaret] = random.weighted(deletions);
    // Of a selection Chromium names the direction only.
    const inputType = from === to ? ofCaret : ofCaret.replace(/Word|SoftLine/, 'Content');
    return remember({ does, selection, expected: edited(round.format, before, inputType, '') });
  }

  function remember(edit: RandomEdit & { readonly expected: Snapshot }): RandomEdit {
    state = edit.expected;
    return edit;
  }

  /** Null where the caret stays. */
  function nextSelection(): Range | null {
    const length = state.text.length + 1;
    if (length > tooLong && random.below(3) === 0) return [random.below(5), length - 1];

    const how = random.weighted([
      [60, 'stay'],
      [22, 'caret'],
      [18, 'range'],
    ] as const);
    if (how === 'stay') return null;

    const [one, other] = [random.below(length), random.below(length)];
    return how === 'caret' ? [one, one] : [Math.min(one, other), Math.max(one, other)];
  }

  async function put(): Promise<string | undefined> {
    const data = random.one(round.texts);
    const selection = nextSelection();
    const before = { text: state.text, selection: selection ?? state.selection };
    const edit = { does: 'put', selection, data, expected: edited(round.format, before, 'insertText', data) };
    await page.evaluate((range) => window.tester.select(...range), before.selection);
    await performance.protocol.send('Input.insertText', { text: data });
    return single(edit);
  }

  async function compose(): Promise<string | undefined> {
    const selection = nextSelection();
    const before = { text: state.text, selection: selection ?? state.selection };
    const data = random.one(['1', '12', '３', '４５', '9', '0', '2']);
    const edit = { does: 'compose', selection, data, expected: composed(round.format, before, data) };
    await page.evaluate((range) => window.tester.select(...range), before.selection);
    for (let length = 1; length <= data.length; length += 1) {
      const text = data.slice(0, length);
      // oxlint-disable-next-line no-await-in-loop
      await performance.protocol.send('Input.imeSetComposition', {
        text,
        selectionStart: length,
        selectionEnd: length,
      });
    }
    await performance.protocol.send('Input.insertText', { text: data });
    return single(edit);
  }

  async function single(edit: RandomEdit & { readonly expected: Snapshot }): Promise<string | undefined> {
    performed.push(edit);
    performance.count('edits', 1);
    const found = await look(page);
    const wrong = differs(found, edit.expected);
    state = found;
    shown.add(found.text);
    return wrong ?? agreement();
  }

  async function script(): Promise<string | undefined> {
    const act: Script = random.one([
      { script: 'element value', text: random.one([...round.texts, '']) },
      { script: 'library value', text: random.one([...round.texts, '']) },
      { script: 'library reset' },
      { script: 'reset form' },
    ]);
    const before = state;
    await page.evaluate((asked) => window.tester.script(asked), act);
    await page.evaluate(() => window.tester.forget());
    state = await look(page);
    const text = 'text' in act ? act.text : '';
    const wanted = text === '' ? '' : round.format.read(text);
    performed.push({ does: act.script, data: text, expected: { ...state, text: wanted } });
    performance.count('edits', 1);
    // A script that repeats what is there begins nothing anew.
    if (wanted === '' || wanted !== before.text) shown.clear();
    shown.add(wanted);
    // Chromium's own history goes on beyond the write, and may lead to a text that has been shown since.
    begun = true;
    return state.text === wanted ? undefined : `a script wrote '${text}', and the field shows '${state.text}'`;
  }

  async function history(): Promise<string | undefined> {
    const steps = Array.from({ length: 1 + random.below(8) }, () => random.one(['undo', 'undo', 'redo'] as const));
    const found = await press(
      performance,
      [],
      steps.map((command) => ({ command })),
    );
    performance.count('steps', steps.length);
    for (const [index, does] of steps.entries())
      performed.push({ does, ...(found[index] && { expected: found[index] }) });

    state = found.at(-1) ?? state;
    return strange(found) ?? agreement();
  }

  /** All the way back, and forth again. Not in every round, since it takes longer than the edits. */
  async function backAndForth(): Promise<string | undefined> {
    if (random.below(4) > 0) return undefined;

    const farEnough = performed.length + 10;
    const back = await press(
      performance,
      [],
      Array.from({ length: farEnough }, () => ({ command: 'undo' })),
    );
    performed.push({ does: 'undo all' });
    const first = back.at(-1)?.text;
    if (!begun && first !== '') return `undone to its beginning the field shows '${first}': ${journey(back)}`;

    const forth = await press(
      performance,
      [],
      Array.from({ length: farEnough }, () => ({ command: 'redo' })),
    );
    performance.count('steps', back.length + forth.length);
    return strange([...back, ...forth]) ?? agreement();
  }

  function strange(found: readonly Snapshot[]): string | undefined {
    const odd = found.find(({ text }) => !shown.has(text));
    return odd && `undo or redo leads to '${odd.text}', which was never shown: ${journey(found)}`;
  }

  /** React and the form library hold what is shown. */
  async function agreement(): Promise<string | undefined> {
    const { react, library } = await page.evaluate(() => window.tester.heard());
    const { text } = await look(page);
    if (react.text !== undefined && react.text !== text)
      return `React heard '${react.text}' last, and '${text}' is shown`;

    const held = library?.value ?? '';
    const wanted = round.format.keep(text);
    if (round.field !== 'expiry' && react.times > 0 && held !== wanted)
      return `the form holds '${held}', not '${wanted}'`;
    return undefined;
  }
}

/** Sends all keys without waiting for one of them. */
async function press(
  { page, protocol }: Performance,
  selections: readonly (Range | null)[],
  keys: readonly ({ readonly text: string } | { readonly command: string })[],
): Promise<Snapshot[]> {
  await page.evaluate((ahead) => window.tester.record(ahead), selections);
  await Promise.all(
    keys.flatMap((key) => {
      const name = 'text' in key ? key.text : 'Unidentified';
      const down =
        'text' in key ? { type: 'keyDown', text: key.text } : { type: 'rawKeyDown', commands: [key.command] };
      return [
        protocol.send('Input.dispatchKeyEvent', { ...down, key: name } as Parameters<
          typeof protocol.send<'Input.dispatchKeyEvent'>
        >[1]),
        protocol.send('Input.dispatchKeyEvent', { type: 'keyUp', key: name }),
      ];
    }),
  );
  return page.evaluate(() => window.tester.recorded());
}

async function copied(page: Page, text: string, selection: Range): Promise<string> {
  await page.evaluate((copy) => window.tester.prepareCopy(copy), text);
  await page.keyboard.press('Control+c');
  await page.evaluate((range) => window.tester.select(...range), selection);
  return text;
}

async function look(page: Page): Promise<Snapshot> {
  return page.evaluate(() => window.tester.look());
}

function differs(found: Snapshot | undefined, expected: Snapshot | undefined): string | undefined {
  const [is, wanted] = [JSON.stringify(found), JSON.stringify(expected)];
  return is === wanted ? undefined : `the field shows ${is}, not ${wanted}`;
}

function journey(snapshots: readonly Snapshot[]): string {
  return snapshots.map(({ text }) => text).join(' › ');
}
