import { historyKeys, tokens, type Driver } from './driver.ts';
import type { Point } from './page/points.ts';
import type { StartedWebKit } from './start-webkit.ts';

// WebDriver gives keys without a character a place of their own in Unicode.
const keys: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  Delete: '\uE017',
};

// The first page of a session may be said to be there before its script has run.
const untilReady = `return new Promise((resolve) => {
  const look = () => (window.tester ? resolve() : setTimeout(look, 5));
  look();
})`;

// In the page, whatever bars the window has: from there its place on the screen is learned.
const somewhere = { x: 400, y: 400 };

/** WebKitGTK by WebDriver: real keys; what it lets nobody drive is played by script in the page. */
export function webkitDriver({ browser, screen }: Pick<StartedWebKit, 'browser' | 'screen'>, url: string): Driver {
  const ask: Driver['ask'] = async (name, ...args) =>
    (await browser.run('return window.tester[arguments[0]](...arguments[1])', [name, args])) as never;
  const press = (key: string) =>
    browser.keys([
      key
        .split('+')
        .map((part) => keys[part] ?? part)
        .join(''),
    ]);

  return {
    engine: 'webkit',
    ask,
    open: async (query) => {
      await browser.goTo(url + query);
      await browser.run(untilReady, []);
    },
    mount: async (query) => void (await browser.run('window.mount(arguments[0])', [query])),
    type: async (text) => {
      // oxlint-disable-next-line no-await-in-loop
      for (const key of text) await browser.keys([key]);
    },
    burst: (text) => browser.keys([...text]),
    press,
    put: async (text) => void (await ask('insert', text)),
    compose: (composition) => ask('compose', composition),
    endComposition: (text) => ask('endComposition', text),
    // WebDriver's mouse starts no drag of a text; the screen's does.
    drag: async (from, to) => {
      await screen.moveTo(somewhere);
      const seen = await ask('mouse');
      const onScreen = ({ x, y }: Point) => ({ x: x + somewhere.x - seen.x, y: y + somewhere.y - seen.y });
      await screen.drag(onScreen(from), onScreen(to));
    },
    clickPay: () => browser.click('button[type=submit]'),
    clickReveal: () => browser.click('[data-part=reveal]'),
    clickField: (field) => browser.click(`[autocomplete="${tokens[field]}"]`),
    history: async (kind, by) => {
      if (by === 'key') await press(historyKeys[kind]);
      else await ask('command', kind);
    },
  };
}
