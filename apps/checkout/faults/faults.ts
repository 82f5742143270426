import type { Exchange } from './wire.ts';

/** What may go wrong between the shop and the processor, by name. Each takes one request and does with it what the name says. */
// prettier-ignore
export const faults = {
  'none':                    async ({ ask, answer }) => answer(await ask()),

  // Nothing was charged.
  'request-lost':            async ({ reset }) => reset(),
  // Somebody between the two holds it back, and passes it on when the shop has given up.
  'request-late':            async ({ ask, givenUp, late }) => { await givenUp; await late(); await ask(); },

  // Charged, voided or found, and the shop does not hear it.
  'answer-lost':             async ({ ask, reset }) => { await ask(); reset(); },
  'answer-never':            async ({ ask, givenUp }) => { await ask(); await givenUp; },
  'answer-cut':              async ({ ask, answerHalf }) => answerHalf(await ask()),
  'answer-slow':             async ({ ask, answer, aLittle }) => { const heard = await ask(); await aLittle(); answer(heard); },

  'asked-twice':             async ({ ask, answer }) => { const [first] = await Promise.all([ask(), ask()]); answer(first); },
  'answered-twice':          async ({ ask, answerTwice }) => answerTwice(await ask()),

  // Somebody between the two answers for the processor.
  'garbage':                 async ({ ask, answer }) => { await ask(); answer({ status: 200, body: '<!doctype html><title>Welcome' }); },
  'garbage-in-json':         async ({ ask, answer }) => { await ask(); answer({ status: 200, body: '{"id":"auth_X","state":"approved"}' }); },
  // That of another request, as a duplicate from before may be taken for it.
  'answer-of-another':       async ({ ask, answer, before }) => { const heard = await ask(); answer(before ?? heard); },
  'bad-gateway':             async ({ ask, answer }) => { await ask(); answer({ status: 502, body: '<h1>502 Bad Gateway</h1>' }); },
  'timed-out-on-the-way':    async ({ ask, answer }) => { await ask(); answer({ status: 408, body: '{"error":{"code":"request-timeout"}}' }); },
  'not-found-on-the-way':    async ({ answer }) => answer({ status: 404, body: '{"error":{"code":"not-found"}}' }),

  'processor-killed-before': async ({ killProcessor }) => killProcessor(),
  'processor-killed-during': async ({ ask, killProcessor }) => { const asked = ask().catch(() => undefined); await killProcessor(); await asked; },
  'processor-killed-after':  async ({ ask, killProcessor }) => { await ask(); await killProcessor(); },

  // Between writing down that it asks and asking; between the charge, or the void, and writing it down.
  'shop-killed-before':      async ({ killShop }) => killShop(),
  'shop-killed-after':       async ({ ask, killShop }) => { await ask(); await killShop(); },
} satisfies Record<string, (exchange: Exchange) => Promise<void>>;

export type Fault = keyof typeof faults;

// What the table has, less one: there is always a first.
const names = Object.keys(faults).filter((name) => name !== 'none') as [Fault, ...Fault[]];

/** All of them, for whoever picks one. */
export const everyFault: readonly [Fault, ...Fault[]] = names;

/** The same, for a run: a server takes a second to start again, so that it dies is less often picked. */
export const faultsToPick: readonly [Fault, ...Fault[]] = [
  ...everyFault,
  ...everyFault.filter((name) => !name.includes('killed')),
];
