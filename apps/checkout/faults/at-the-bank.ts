import { browserData, challengeRequest, readChallengeResponse, threeDSMethodData } from '@flipside/core';
import type { ChallengeEnd } from '@flipside/react';
import type { BrowserLook, Challenge } from '../contract/authentication-request.ts';
import type { LookEnd, OfTheBank } from '../src/checkout/confirm-with-bank.ts';
import type { Random } from './random.ts';

// Most confirm. Of a word that is lost the page never hears, and the shopper stops it.
const ways = [
  'confirms',
  'confirms',
  'confirms',
  'confirms, and the word is lost',
  'leaves',
  'enters wrong codes',
] as const;

/** A shopper's browser on the bank's own pages: their forms are read and posted as a browser does, past the wire between the servers. */
export function atTheBank(random: Random, note: (step: string) => void): OfTheBank {
  const patient = async <End>(way: string, visit: () => Promise<End>, instead: End): Promise<End> => {
    note(`at the bank: ${way}`);
    // The bank may be away, and its page with it.
    return visit().catch(() => instead);
  };

  return {
    browserData: () => seen,
    lookAtBrowser(look) {
      const late: LookEnd = { ending: 'timed-out', threeDSCompInd: 'N' };
      if (look.threeDSMethodURL === null) return Promise.resolve({ ending: 'no-url', threeDSCompInd: 'U' });
      if (random.chance(0.3)) return patient('no look comes back', async () => late, late);

      return patient('it looks at the browser', async () => letLook(look, look.threeDSMethodURL ?? ''), late);
    },
    showChallenge(challenge) {
      const way = random.pick(ways);
      return patient(way, () => confirm(challenge, way), { kind: 'cancelled' });
    },
  };
}

const seen = browserData({
  userAgent: 'Mozilla/5.0 (of nobody)',
  language: 'en-GB',
  colorDepth: 24,
  screenHeight: 844,
  screenWidth: 390,
  timeZoneOffset: 0,
  javaEnabled: false,
}).data;

async function letLook(
  { threeDSServerTransID, notificationURL }: BrowserLook,
  threeDSMethodURL: string,
): Promise<LookEnd> {
  const sent = threeDSMethodData({ threeDSServerTransID, threeDSMethodNotificationURL: notificationURL });
  const page = await post(threeDSMethodURL, { threeDSMethodData: sent });
  const last = await post(page.action, {
    threeDSMethodData: page.fields['threeDSMethodData'] ?? '',
    browserLanguage: 'en-GB',
  });
  await post(last.action, last.fields);
  return { ending: 'finished', threeDSCompInd: 'Y' };
}

async function confirm(challenge: Challenge, way: (typeof ways)[number]): Promise<ChallengeEnd> {
  const { acsURL, threeDSServerTransID, acsTransID, messageVersion } = challenge;
  if (way === 'leaves') return { kind: 'cancelled' };

  const form = challengeRequest({ threeDSServerTransID, acsTransID, messageVersion, challengeWindowSize: '05' });
  let page = await post(acsURL, { ...form });
  while (page.passcode !== null) {
    const code = way === 'enters wrong codes' ? '000000' : page.passcode;
    // oxlint-disable-next-line no-await-in-loop
    page = await post(page.action, { ...page.fields, code, answer: 'confirm' });
  }
  if (way === 'confirms, and the word is lost') return { kind: 'cancelled' };

  await post(page.action, page.fields);
  const cres = page.fields['cres'] ?? '';
  const reading = readChallengeResponse(cres, { threeDSServerTransID, acsTransID });
  return reading.kind === 'final' ? { kind: 'answered', cres, reading } : { kind: 'failed', cres, reading };
}

interface BankPage {
  /** Where its form leads. */
  readonly action: string;
  /** What is hidden in it. */
  readonly fields: Readonly<Record<string, string>>;
  /** The code that the sandbox shows, while it asks for one. */
  readonly passcode: string | null;
}

async function post(address: string, fields: Readonly<Record<string, string>>): Promise<BankPage> {
  const response = await overTheLine(address, {
    method: 'POST',
    body: new URLSearchParams(fields),
    signal: AbortSignal.timeout(2_000),
  });
  const html = await response.text();
  const hidden = html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g);

  return {
    action: new URL(/<form method="post" action="([^"]+)"/.exec(html)?.[1] ?? '/', address).href,
    fields: Object.fromEntries([...hidden].map(([, name = '', value = '']): [string, string] => [name, value])),
    passcode: /class="passcode">(\w+)</.exec(html)?.[1] ?? null,
  };
}

// The shop's client has another one from when its tab opens.
const overTheLine = globalThis.fetch;
