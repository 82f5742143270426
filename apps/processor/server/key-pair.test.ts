import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadKeyPair } from './key-pair.ts';

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'processor-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('shows the public half only, as a key to encrypt to', async () => {
  const { publicJwk, kid } = await loadKeyPair(emptyFolder());

  expect(publicJwk).toEqual({
    kty: 'RSA',
    n: expect.any(String),
    e: 'AQAB',
    kid,
    alg: 'RSA-OAEP-256',
    use: 'enc',
  });
});

test('is the same after a restart, so that sealed cards can still be opened', async () => {
  const folder = emptyFolder();

  const before = await loadKeyPair(folder);
  const after = await loadKeyPair(folder);

  expect(after.publicJwk).toEqual(before.publicJwk);
});

test('is one pair also for two processes that start at the same time', async () => {
  const folder = emptyFolder();

  const [one, other] = await Promise.all([loadKeyPair(folder), loadKeyPair(folder)]);

  expect(other.kid).toBe(one.kid);
  expect(readdirSync(folder)).toEqual(['private-key.json']);
});

test.skipIf(process.platform === 'win32')('is kept in a file that its owner alone can read', async () => {
  const folder = emptyFolder();

  await loadKeyPair(folder);

  expect(statSync(join(folder, 'private-key.json')).mode & 0o777).toBe(0o600);
});
