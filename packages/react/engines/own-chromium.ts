// A Chromium that nobody holds. A page that Playwright drives counts as seen and in use: it is never hidden, frozen or discarded.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { chromiumArgs } from '../../../.ci/chromium.ts';
import { openProtocol, type Protocol } from './protocol.ts';

export interface OwnChromium {
  /** Opens a page in front of the others, which are hidden by it. */
  open(url: string): Promise<void>;
  /** Brings a page to the front, where one that was discarded is loaded again. */
  show(url: string): Promise<void>;
  /** Writes into an input, as an input method does. */
  write(url: string, id: string, text: string): Promise<void>;
  /** The value of an expression in a page. Nobody holds the page before and after. */
  ask(url: string, expression: string): Promise<unknown>;
  /** Has the browser freeze a hidden page, or let it go on. */
  setFrozen(url: string, frozen: boolean): Promise<void>;
  /** Discards a hidden page's tab, as the browser does where memory is short. */
  discard(url: string): Promise<void>;
  /** Takes the browser away without a word to its pages, as a crash or a power cut. */
  kill(): Promise<void>;
}

/** Starts the browser with a profile of its own, which outlives it. */
export async function startOwnChromium(executable: string, profile: string, startPage: string): Promise<OwnChromium> {
  const browser = spawn(
    executable,
    [
      ...chromiumArgs,
      '--headless=new',
      '--no-sandbox',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      `--load-extension=${join(import.meta.dirname, 'discarder')}`,
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      startPage,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const protocol = await openProtocol(await addressIn(browser.stderr));

  return {
    open: async (url) => void (await protocol.send('Target.createTarget', { url })),

    show: async (url) => {
      const { targetId } = await protocol.find(isPage(url));
      await protocol.send('Target.activateTarget', { targetId });
    },

    write: (url, id, text) =>
      held(protocol, isPage(url), async (send) => {
        await send('Runtime.evaluate', { expression: `document.getElementById(${JSON.stringify(id)}).focus()` });
        await send('Input.insertText', { text });
      }),

    ask: (url, expression) =>
      held(protocol, isPage(url), async (send) => {
        const { result } = await send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
        return result?.value;
      }),

    setFrozen: (url, frozen) =>
      held(protocol, isPage(url), async (send) => {
        await send('Page.setWebLifecycleState', { state: frozen ? 'frozen' : 'active' });
      }),

    discard: (url) =>
      held(
        protocol,
        ({ type }) => type === 'service_worker',
        async (send) => {
          const found = `(await chrome.tabs.query({})).find((tab) => tab.url.startsWith(${JSON.stringify(url)}))`;
          const expression = `(async () => (await chrome.tabs.discard(${found}.id)).discarded)()`;
          const { result } = await send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
          if (result?.value !== true) throw new Error(`The browser did not discard ${url}.`);
        },
      ),

    kill: async () => {
      protocol.close();
      if (browser.exitCode !== null || browser.signalCode !== null) return;
      browser.kill('SIGKILL');
      await once(browser, 'exit');
    },
  };
}

const isPage = (url: string) => (target: { type: string; url: string }) =>
  target.type === 'page' && target.url.startsWith(url);

type Send = (method: string, params?: object) => ReturnType<Protocol['send']>;

/** Holds a page or a worker for as long as the work takes: while it is held a tab is not discarded. */
async function held<T>(
  protocol: Protocol,
  isWanted: Parameters<Protocol['find']>[0],
  work: (send: Send) => Promise<T>,
): Promise<T> {
  const { targetId } = await protocol.find(isWanted);
  const { sessionId } = await protocol.send('Target.attachToTarget', { targetId, flatten: true });
  try {
    return await work((method, params) => protocol.send(method, params, sessionId));
  } finally {
    await protocol.send('Target.detachFromTarget', { sessionId });
  }
}

async function addressIn(output: NodeJS.ReadableStream): Promise<string> {
  let said = '';
  for await (const chunk of output) {
    said += String(chunk);
    const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
    if (address !== undefined) {
      // Else the pipe fills up, and the browser waits for whoever reads it.
      output.resume();
      return address;
    }
  }
  throw new Error(`The browser ended before it listened:\n${said}`);
}
