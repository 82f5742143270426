// The browser's own protocol, as bare as it is.
import { setTimeout as wait } from 'node:timers/promises';

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/** As much of the answers as is read. */
interface Answer {
  readonly sessionId?: string;
  readonly targetInfos?: readonly Target[];
  readonly result?: { readonly value?: unknown };
}

interface Message {
  readonly id?: number;
  readonly result?: Answer;
  readonly error?: { readonly message: string };
}

export interface Protocol {
  /** Throws what the browser says when it can't. */
  send(method: string, params?: object, sessionId?: string): Promise<Answer>;
  /** The first page or worker that is the one, waited for. */
  find(isWanted: (target: Target) => boolean): Promise<Target>;
  close(): void;
}

export async function openProtocol(address: string): Promise<Protocol> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (message: Message) => void>();
  let last = 0;

  socket.addEventListener('message', ({ data }) => {
    const message: Message = JSON.parse(String(data));
    if (message.id !== undefined) waiting.get(message.id)?.(message);
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });

  async function send(method: string, params: object = {}, sessionId?: string): Promise<Answer> {
    last += 1;
    const id = last;
    const answered = new Promise<Message>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params, sessionId }));
    const { result, error } = await answered;
    waiting.delete(id);
    if (error) throw new Error(`${method}: ${error.message}`);
    return result ?? {};
  }

  return {
    send,

    async find(isWanted) {
      for (let tries = 0; tries < 100; tries += 1) {
        // oxlint-disable-next-line no-await-in-loop
        const { targetInfos = [] } = await send('Target.getTargets');
        const found = targetInfos.find(isWanted);
        if (found) return found;
        // oxlint-disable-next-line no-await-in-loop
        await wait(100);
      }
      throw new Error('The browser has no such page.');
    },

    close: () => socket.close(),
  };
}
