import type { Case, Hearing, Sent, Step } from './case.ts';
import type { Driver } from './driver.ts';

const longestHistory = 40;

/** The drivers whose page can be used again. */
const plainPages = new WeakSet<Driver>();

/** Runs one case in one browser. Throws where what is seen is not what the table says. */
export async function runCase(
  driver: Driver,
  { field, binding = 'alone', phone, rightToLeft, mask, steps }: Case,
): Promise<void> {
  const query = new URLSearchParams({ field, binding });
  if (phone) query.set('phone', phone);
  if (rightToLeft) query.set('rtl', '');
  if (mask) query.set('mask', '');

  // The history of undo is the page's in all but Firefox, and a phone's page stays a phone's.
  const steppedBack = driver.engine !== 'firefox' && steps.some((step) => /undo|redo/.test(step.do));
  const own = phone !== undefined || rightToLeft === true || steppedBack;
  if (own || !plainPages.has(driver)) await driver.open(`?${query.toString()}`);
  else await driver.mount(`?${query.toString()}`);
  if (phone || rightToLeft) plainPages.delete(driver);
  else plainPages.add(driver);
  await driver.ask('choose', field);

  for (const [index, step] of steps.entries()) {
    try {
      // One step after the other: they are what one person does.
      // oxlint-disable-next-line no-await-in-loop
      if (steps[index - 1]?.do === 'script') await eventually(() => run(driver, step));
      // oxlint-disable-next-line no-await-in-loop
      else await run(driver, step);
    } catch (error) {
      throw new Error(
        `Step ${index + 1}, ${describe(step)}: ${error instanceof Error ? error.message : String(error)}`,
        {
          cause: error,
        },
      );
    }
  }
  await expectReactAgrees(driver, steps);
}

/** What React heard last is what is shown, but after a script has written, of which React's `onChange` does not hear. */
async function expectReactAgrees(driver: Driver, steps: readonly Step[]): Promise<void> {
  if (steps.some((step) => ['script', 'listen', 'go', 'drag out'].includes(step.do))) return;

  const last = await driver.ask('lastHeard');
  const shown = withoutMarks(await driver.ask('shown'));
  expectSame(last ?? '', shown, 'React heard last');
}

async function run(driver: Driver, step: Step): Promise<void> {
  switch (step.do) {
    case 'type':
      return driver.type(step.text);
    case 'burst':
      return driver.burst(step.text);
    case 'put':
      return driver.put(step.text);
    case 'press':
      return repeat(step.times, () => driver.press(step.key));
    case 'place': {
      const instead = await driver.ask('place', step.at);
      if (instead !== null) throw new Error(`the field holds '${instead}'`);
      return undefined;
    }
    case 'paste':
      return paste(driver, step.text);
    case 'undo':
    case 'redo':
      return repeat(step.times, () => driver.history(step.do, step.by));
    case 'undo all':
      return undoAll(driver, step);
    case 'redo all':
      return redoAll(driver, step);
    case 'compose':
      return driver.compose({ texts: step.texts, end: step.end });
    case 'composing': {
      await driver.compose({ texts: step.texts, end: 'open' });
      expectSame(withoutMarks(await driver.ask('shown')), step.shown, 'in mid-composition the field shows');
      return driver.endComposition(step.texts.at(-1) ?? '');
    }
    case 'drag in':
      return driver.drag(await driver.ask('pointOfPrinted'), await driver.ask('pointOf', step.to.indexOf('|')));
    case 'drag within':
      return driver.drag(await middleOfSelection(driver), await driver.ask('pointOf', step.to));
    case 'drag out':
      await driver.drag(await middleOfSelection(driver), await driver.ask('pointElsewhere'));
      return expectSame(await driver.ask('elsewhere'), step.to, 'the other box holds');
    case 'go':
      await driver.clickField(step.field);
      return driver.ask('choose', step.field);
    case 'pay':
      return driver.clickPay();
    case 'reveal':
      return driver.clickReveal();
    case 'script':
      return driver.ask('script', step.act);
    case 'listen':
      return driver.ask('forget');
    case 'see':
      return see(driver, step.shown);
    case 'hear':
      return hear(driver, step.hearing);
    case 'left':
      return expectSame((await driver.ask('heard')).changes, step.changes, 'change was heard');
    case 'clipboard':
      await driver.ask('preparePaste');
      await driver.press('Control+v');
      return expectSame(await driver.ask('pasted'), step.text, 'the clipboard holds');
    case 'told':
      return eventually(async () => expectSame((await driver.ask('said')).trim(), step.sentence, 'the status says'));
    case 'complains':
      return eventually(async () => expectSame(await driver.ask('complaint'), step.sentence, 'the field complains'));
    case 'sent':
      return eventually(async () => {
        const { length, 0: values } = await driver.ask('sent');
        expectSame(length, 1, 'submitted so many times');
        expectSame(inOrder(values), inOrder(step.values), 'submitted');
      });
    case 'not sent':
      return expectSame((await driver.ask('sent')).length, 0, 'submitted so many times');
    case 'code shown':
      return eventually(async () => expectSame(await driver.ask('codeShown'), step.as, 'the code is shown as'));
    case 'laid out':
      return expectSame(await driver.ask('layout'), `${step.direction} ${step.align}`, 'the field is laid out');
  }
}

/** A text without marks is looked at without its caret. */
async function see(driver: Driver, wanted: string): Promise<void> {
  const shown = await driver.ask('shown');
  expectSame(/[|[]/.test(wanted) ? shown : withoutMarks(shown), wanted, 'the field shows');
}

async function hear(driver: Driver, { times, text, trusted }: Hearing): Promise<void> {
  const { react, library, inputs } = await driver.ask('heard');
  expectSame(react.times, times, 'React heard so many edits');
  if (text !== undefined) expectSame(react.text, text, 'React heard last');
  if (trusted === true) expectSame(inputs, times, 'the page heard so many input events');
  if (trusted !== undefined) expectSame(react.trusted, trusted, 'React heard of the browser itself');
  if (library !== null) expectSame(library.times, times, 'the form library heard so many edits');
}

async function undoAll(driver: Driver, { by, through }: Extract<Step, { do: 'undo all' }>): Promise<void> {
  const seen = await walk(driver, 'undo', by, '');
  expectSane(seen, through);
  expectSame(seen.at(-1) ?? '', '', 'undone to its beginning the field shows');
}

async function redoAll(driver: Driver, { by, to, through }: Extract<Step, { do: 'redo all' }>): Promise<void> {
  const seen = await walk(driver, 'redo', by, to);
  expectSane(seen, through);
  expectSame(seen.at(-1) ?? '', to, 'redone to its end the field shows');
}

/** Steps through the history until the field shows `end`. */
async function walk(driver: Driver, kind: 'undo' | 'redo', by: 'key' | 'command', end: string): Promise<string[]> {
  const seen = [withoutMarks(await driver.ask('shown'))];
  while (seen.at(-1) !== end && seen.length < longestHistory) {
    // oxlint-disable-next-line no-await-in-loop
    await driver.history(kind, by);
    // oxlint-disable-next-line no-await-in-loop
    seen.push(withoutMarks(await driver.ask('shown')));
  }
  return seen;
}

function expectSane(seen: readonly string[], through: RegExp): void {
  const odd = seen.find((text) => !through.test(text));
  if (odd !== undefined)
    throw new Error(`on the way the field shows '${odd}', not ${String(through)}: ${seen.join(' › ')}`);
}

/** The browser's own clipboard: copied from another box of the page, and back to where the caret was. */
async function paste(driver: Driver, text: string): Promise<void> {
  const selection = await driver.ask('selection');
  await driver.ask('prepareCopy', text);
  await driver.press('Control+c');
  await driver.ask('select', ...selection);
  await driver.press('Control+v');
}

async function middleOfSelection(driver: Driver) {
  const [from, to] = await driver.ask('selection');
  const start = await driver.ask('pointOf', from);
  const end = await driver.ask('pointOf', to);
  return { x: (start.x + end.x) / 2, y: start.y };
}

async function repeat(times: number, act: () => Promise<unknown>): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop
  for (let time = 0; time < times; time += 1) await act();
}

/** What React renders comes after the event: looked at again for half a second. */
async function eventually(look: () => Promise<void>): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      // oxlint-disable-next-line no-await-in-loop
      return await look();
    } catch (error) {
      if (tries === 10) throw error;
      // oxlint-disable-next-line no-await-in-loop
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

function expectSame<Value>(found: Value, wanted: Value, what: string): void {
  if (found !== wanted) throw new Error(`${what} ${quoted(found)}, not ${quoted(wanted)}`);
}

const quoted = (value: unknown) => (typeof value === 'string' ? `'${value}'` : String(value));
const withoutMarks = (shown: string) => shown.replaceAll(/[[\]|]/g, '');

function inOrder({ number = '', expiry = '', code = '' }: Sent = {}): string {
  return JSON.stringify({ number, expiry, code });
}

function describe({ do: what, ...rest }: Step): string {
  const details = Object.values(rest).map((value) => (value instanceof RegExp ? String(value) : JSON.stringify(value)));
  return [what, ...details].join(' ');
}
