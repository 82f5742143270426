/** The few commands of WebDriver (W3C) that the cases need, over HTTP. */
export interface WebDriver {
  readonly version: string;
  goTo(url: string): Promise<void>;
  /** Runs a function body in the page and waits for what it returns. */
  run(body: string, args: readonly unknown[]): Promise<unknown>;
  /** Keys as WebDriver writes them, each pressed and let go; a chord is one text with the keys to hold first. */
  keys(chords: readonly string[]): Promise<void>;
  click(selector: string): Promise<void>;
  quit(): Promise<void>;
}

interface Session {
  readonly sessionId: string;
  readonly capabilities: { readonly browserVersion: string };
}

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** Starts a session at a driver that listens at `address`. `capabilities` are the driver's own. */
export async function startWebDriver(address: string, capabilities: object): Promise<WebDriver> {
  const session = (await send('POST', `${address}/session`, {
    capabilities: { alwaysMatch: capabilities },
  })) as Session;
  const here = `${address}/session/${session.sessionId}`;
  const post = (path: string, body: object) => send('POST', `${here}/${path}`, body);

  return {
    version: session.capabilities.browserVersion,
    goTo: async (url) => void (await post('url', { url })),
    run: (body, args) => post('execute/sync', { script: body, args }),
    keys: async (chords) => {
      const actions = chords.flatMap((chord) => [
        ...[...chord].map((value) => ({ type: 'keyDown', value })),
        ...[...chord].map((_, index) => ({ type: 'keyUp', value: chord.at(-1 - index) })),
      ]);
      await post('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    click: async (selector) => {
      const found = (await post('element', { using: 'css selector', value: selector })) as Record<string, string>;
      await post(`element/${found[elementKey]}/click`, {});
    },
    quit: async () => void (await send('DELETE', here)),
  };
}

async function send(method: 'POST' | 'DELETE', url: string, body?: object): Promise<unknown> {
  const answer = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await answer.json()) as { value: unknown };
  if (!answer.ok) throw new Error((value as { message?: string } | null)?.message ?? `${url} answers ${answer.status}`);
  return value;
}
