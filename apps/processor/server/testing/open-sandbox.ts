import { once } from 'node:events';
import { CompactEncrypt, importJWK, type JWEHeaderParameters } from 'jose';
import { createApp } from '../app.ts';
import type { AuthorizationRequest } from '../authorization-request.ts';
import { findCardholder } from '../cardholders.ts';
import type { ProcessorParts } from '../processor.ts';
import { newKeyPair } from '../key-pair.ts';
import { openLedger } from '../ledger.ts';
import { scenarios, type Scenario } from '../scenarios.ts';
import { openAuthentications } from '../three-d-secure/authentications.ts';
import { openVault } from '../vault.ts';

const keys = await newKeyPair();
const now = new Date('2026-11-23T10:00:00Z');

/** A processor without a port: its clock stands still, its bank is as slow as the test says, its log is a list. */
export function openSandbox(
  file = ':memory:',
  vaultFile = ':memory:',
  parts: Partial<Pick<ProcessorParts, 'dialect' | 'findCardholder' | 'clock'>> = {},
) {
  const ledger = openLedger(file);
  const authentications = openAuthentications(file);
  const vault = openVault(vaultFile, keys);
  const lines: string[] = [];
  const slow = gate();
  const silence = gate();
  const app = createApp({
    keys,
    ledger,
    authentications,
    vault,
    findCardholder,
    clock: () => now,
    delays: { slow: slow.wait, silence: silence.wait },
    log: (line) => lines.push(line),
    ...parts,
  });

  return {
    lines,
    ledger,
    authentications,
    slow,
    silence,
    close: () => {
      ledger.close();
      authentications.close();
      vault.close();
    },
    get: (path: string) => app.request(path),
    post: (path: string, body?: unknown) =>
      app.request(path, {
        method: 'POST',
        ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      }),
    send: (path: string, init: RequestInit) => app.request(path, init),
  };
}

/** Something that takes as long as the test wants. */
function gate() {
  const reached = new AbortController();
  const opened = new AbortController();

  return {
    /** Settles when somebody waits at the gate. */
    reached: happened(reached),
    open: () => opened.abort(),
    wait: async () => {
      reached.abort();
      await happened(opened);
    },
  };
}

async function happened({ signal }: AbortController): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort');
}

export function scenario(id: string): Scenario {
  const found = scenarios.find((row) => row.id === id);
  if (found === undefined) throw new Error(`There is no scenario ${id}.`);
  return found;
}

/** Seals a card as the browser does, with the payload as it is. */
export async function seal(payload: unknown, header: Partial<JWEHeaderParameters> = {}): Promise<string> {
  const key = await importJWK(keys.publicJwk, 'RSA-OAEP-256');

  return new CompactEncrypt(new TextEncoder().encode(JSON.stringify(payload)))
    .setProtectedHeader({ alg: 'RSA-OAEP-256', enc: 'A256GCM', kid: keys.kid, iat: now.getTime() / 1000, ...header })
    .encrypt(key);
}

/** What a merchant's server sends when a shopper does what the scenario says. Each call is a new attempt, sealed anew. */
export async function requestFor(
  { enter, presenceIndicator }: Scenario,
  changes: Partial<AuthorizationRequest> = {},
): Promise<AuthorizationRequest> {
  const { number, expiry, name, securityCode } = enter;

  return {
    idempotencyKey: crypto.randomUUID(),
    sealedCard: await seal({ number, expiry, name, ...(presenceIndicator === '1' && { securityCode }) }),
    amount: { minorUnits: 1250, currency: 'GBP' },
    billingAddress: enter.billingAddress,
    presenceIndicator,
    reference: 'order-A',
    ...changes,
  };
}
