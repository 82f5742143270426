import { once } from 'node:events';
import { createServer, request as askOver, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { faults, type Fault } from './faults.ts';
import { freePort } from './free-port.ts';

/** What the shop asks the processor, as far as money hangs on it, or a confirmation that leads to it. */
export type Call = 'authorize' | 'find' | 'void' | 'prepare' | 'authenticate' | 'authentication';

export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** One request of the shop's, and what can be done with it. */
export interface Exchange {
  /** Passes it on to the processor. Throws where that is gone. */
  ask(): Promise<Answer>;
  answer(heard: Answer): void;
  /** What the shop was last told of another request. */
  readonly before: Answer | undefined;
  answerTwice(heard: Answer): void;
  answerHalf(heard: Answer): void;
  /** Breaks the connection. */
  reset(): void;
  /** Settles when the shop waits no more. */
  readonly givenUp: Promise<void>;
  /** Less than the shop's patience. */
  aLittle(): Promise<void>;
  /** As long as a request may lie about on its way. */
  late(): Promise<void>;
  killShop(): Promise<void>;
  killProcessor(): Promise<void>;
}

export interface WireParts {
  readonly processorUrl: string;
  readonly timeoutMs: number;
  /** What goes wrong with this call. */
  faultFor(call: Call): { readonly fault: Fault; readonly lateMs: number };
  /** Hears of each call once it is through. */
  through(): void;
  killShop(): Promise<void>;
  killProcessor(): Promise<void>;
}

export interface Wire {
  readonly url: string;
  /** Refuses connections, as a machine without a processor does. */
  cut(): void;
  /** Takes connections again. */
  mend(): Promise<void>;
  /** Settles when no request is on its way any more. */
  still(): Promise<void>;
  close(): Promise<void>;
}

/** The line between the shop and the processor, on which things go wrong as they are told to. */
export async function openWire(parts: WireParts): Promise<Wire> {
  const underWay = new Set<Promise<void>>();
  const last: { heard?: Answer } = {};
  const server = createServer((request, response) => {
    const exchanged = exchange(parts, last, request, response).catch(() => void response.socket?.resetAndDestroy());
    underWay.add(exchanged);
    void exchanged.finally(() => underWay.delete(exchanged));
  });
  const port = await freePort();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');

  const cut = () => {
    server.close();
    server.closeAllConnections();
  };

  return {
    url: `http://127.0.0.1:${port}`,
    cut,
    async mend() {
      if (server.listening) return;
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
    },
    async still() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    async close() {
      cut();
      await Promise.all(underWay);
    },
  };
}

async function exchange(
  parts: WireParts,
  last: { heard?: Answer },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const before = last.heard;
  const givenUp = new Promise<void>((resolve) => response.once('close', resolve));
  const body = await buffer(request);
  const call = callOf(request);
  const { fault, lateMs } = call === null ? { fault: 'none' as const, lateMs: 0 } : parts.faultFor(call);

  await faults[fault]({
    async ask() {
      const heard = await ask(parts.processorUrl, request, body);
      if (call !== null) last.heard = heard;
      return heard;
    },
    before,
    answer: ({ status, body: text }) =>
      void response.writeHead(status, { 'content-type': 'application/json' }).end(text),
    answerTwice: (heard) => void response.socket?.write(inHttp(heard) + inHttp(heard)),
    answerHalf: (heard) => void response.socket?.end(inHttp(heard).slice(0, -Math.ceil(heard.body.length / 2))),
    reset: () => void response.socket?.resetAndDestroy(),
    givenUp,
    aLittle: () => wait(parts.timeoutMs / 3),
    late: () => wait(lateMs),
    killShop: parts.killShop,
    killProcessor: parts.killProcessor,
  });
  if (call !== null) parts.through();
}

function callOf({ method, url = '' }: IncomingMessage): Call | null {
  if (method === 'POST' && url === '/authorizations') return 'authorize';
  if (url.startsWith('/authorizations/by-key/')) return 'find';
  if (method === 'POST' && url.endsWith('/void')) return 'void';
  if (method === 'POST' && url === '/authentications/transactions') return 'prepare';
  if (method === 'POST' && url === '/authentications') return 'authenticate';
  if (url.startsWith('/authentications/')) return 'authentication';
  return null;
}

async function ask(processorUrl: string, { method, url, headers }: IncomingMessage, body: Buffer): Promise<Answer> {
  const passedOn = askOver(new URL(url ?? '/', processorUrl), {
    ...(method !== undefined && { method }),
    agent: false,
    headers: {
      'content-length': body.length,
      ...(headers['content-type'] !== undefined && { 'content-type': headers['content-type'] }),
    },
  });
  passedOn.end(body);

  // Typed by Node as any.
  const [answer]: IncomingMessage[] = await once(passedOn, 'response');
  if (answer === undefined) throw new Error('The processor gave no answer.');
  return { status: answer.statusCode ?? 0, body: (await buffer(answer)).toString() };
}

function inHttp({ status, body }: Answer): string {
  const head = `HTTP/1.1 ${status} As heard\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n`;
  return head + body;
}
