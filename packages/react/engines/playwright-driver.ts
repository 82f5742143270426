import type { CDPSession, Page } from '@playwright/test';
import { historyKeys, tokens, type Driver } from './driver.ts';
import type { Composition } from './page/compose.ts';

/** Chromium by its own protocol, Firefox by WebDriver BiDi. */
export async function playwrightDriver(page: Page, engine: 'chromium' | 'firefox', url: string): Promise<Driver> {
  const { keyboard, mouse } = page;
  const ask: Driver['ask'] = (name, ...args) =>
    page.evaluate(
      ([asked, given]) => (window.tester[asked as 'forget'] as (...all: unknown[]) => never)(...(given as unknown[])),
      [name, args] as const,
    );

  const shared = {
    engine,
    ask,
    open: async (query: string) => {
      await page.goto(url + query, { waitUntil: 'domcontentloaded' });
    },
    mount: (query: string) => page.evaluate((asked) => window.mount(asked), query),
    type: async (text: string) => {
      // oxlint-disable-next-line no-await-in-loop
      for (const key of text) await keyboard.press(key);
    },
    burst: async (text: string) => {
      await Promise.all([...text].map((key) => keyboard.press(key)));
    },
    press: (key: string) => keyboard.press(key),
    drag: async (from: { x: number; y: number }, to: { x: number; y: number }) => {
      await mouse.move(from.x, from.y);
      await mouse.down();
      await mouse.move(from.x + 6, from.y + 1, { steps: 3 });
      await mouse.move(to.x, to.y, { steps: 4 });
      await mouse.up();
    },
    clickPay: () => page.locator('button[type=submit]').click(),
    clickReveal: () => page.locator('[data-part=reveal]').click(),
    clickField: (field: keyof typeof tokens) => page.locator(`[autocomplete="${tokens[field]}"]`).click(),
    history: async (kind: 'undo' | 'redo', by: 'key' | 'command') => {
      if (by === 'key') await keyboard.press(historyKeys[kind]);
      else await ask('command', kind);
    },
  };

  if (engine === 'firefox') {
    return {
      ...shared,
      // What Playwright puts in there is no event of the browser's; a command's is.
      put: async (text) => void (await ask('insert', text)),
      compose: (composition) => ask('compose', composition),
      endComposition: (text) => ask('endComposition', text),
    };
  }

  const protocol = await page.context().newCDPSession(page);
  return {
    ...shared,
    put: (text) => keyboard.insertText(text),
    history: async (kind, by) => {
      if (by === 'key') await keyboard.press(historyKeys[kind]);
      else await menuCommand(protocol, kind);
    },
    compose: (composition) => compose(protocol, composition, ask),
    endComposition: async (text) => void (await protocol.send('Input.insertText', { text })),
  };
}

/** The editor's own command, as the Edit menu sends it: a key that no page hears. */
async function menuCommand(protocol: CDPSession, command: 'undo' | 'redo'): Promise<void> {
  await protocol.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Unidentified', commands: [command] });
  await protocol.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Unidentified' });
}

/** The browser's real input-method path. */
async function compose(protocol: CDPSession, { texts, end }: Composition, ask: Driver['ask']): Promise<void> {
  for (const text of texts) {
    // oxlint-disable-next-line no-await-in-loop
    await protocol.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  }
  if (end === 'open') return;

  if (end === 'blur') await ask('script', { script: 'blur' });
  else if (end === 'commit') await protocol.send('Input.insertText', { text: texts.at(-1) ?? '' });
  else await protocol.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
}
