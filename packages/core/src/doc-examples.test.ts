import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseSync } from 'vite';
import { runExample } from '../run-examples.ts';
import * as core from './index.ts';
import { sealCard, sealSecurityCode } from './sealed-card/index.ts';

const sources = import.meta.glob<Readonly<Record<string, unknown>>>(['./*/**/*.ts', '!./**/*.test.ts'], {
  eager: true,
});

/** Every example in a doc comment that says what it answers, and with it the names that its own file gives out. */
const examples = Object.entries(sources).flatMap(([path, given]) =>
  examplesIn(readFileSync(new URL(path, import.meta.url), 'utf8'))
    .filter((code) => /(?:^|\s)\/\/ \S/m.test(code))
    .map((code, at) => ({ title: `${posix.normalize(path)}, example ${at + 1}`, code, given })),
);

function examplesIn(source: string): readonly string[] {
  return parseSync('source.ts', source)
    .comments.filter(({ value }) => value.startsWith('*'))
    .flatMap(({ value }) => value.replace(/^ *\* ?/gm, '').split(/^@/m))
    .filter((tag) => tag.startsWith('example'))
    .map((tag) => tag.replace('example', ''));
}

const { publicKey } = await generateKeyPair('RSA-OAEP-256', { extractable: true });
const threeDSServerTransID = '8a880dc0-d2d2-4067-bcb1-b08d1690b26e';
const acsTransID = 'd7c1ee99-9478-44a6-b1f2-391e29c6b340';
const sent = (message: object) => core.encodeBase64Url(JSON.stringify(message));

/** What the examples have at hand: the processor's key, the ids of a transaction, and what the issuer posted. */
const atHand = {
  publicKey: { ...(await exportJWK(publicKey)), kid: 'key-1' },
  threeDSServerTransID,
  acsTransID,
  paReq: 'eJxV',
  form: {
    threeDSMethodData: sent({ threeDSServerTransID }),
    cres: sent({ messageType: 'CRes', messageVersion: '2.2.0', threeDSServerTransID, acsTransID, transStatus: 'Y' }),
  },
};

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-06-15T12:00:00Z') }));
afterEach(() => void vi.useRealTimers());

test.each(examples)('The example in the documentation says what the code answers: $title', async ({ code, given }) => {
  const answers = await runExample(code, { names: { ...core, sealCard, sealSecurityCode, ...given, ...atHand } });

  expect(answers).not.toEqual([]);
  expect(answers.map(({ code: line, given: value }) => [line, value])).toEqual(
    answers.map(({ code: line, told }) => [line, told]),
  );
});
