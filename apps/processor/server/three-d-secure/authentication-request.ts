import { readBrowserData } from '@flipside/core';
import * as v from 'valibot';
import { cardAndAmount, cardAndAmountRules } from '../authorization-request.ts';
import { threeDSCompInd } from './transactions.ts';

const wholeAddress = v.check((text: string) => /^https?:\/\/[^\s/?#@"<>;,]+\/[^\s"<>]*$/.test(text));
const address = v.pipe(v.string(), v.maxLength(256), wholeAddress);

/** Whether a page of a merchant's may have it, to which a form is posted. */
export function isWholeAddress(value: unknown): value is string {
  return v.is(address, value) && URL.canParse(value);
}

// Both are stored. Not by Mod 10 over any sign between the digits: an address with a port in it would pass that by chance.
const notACardNumber = v.check((text: string) => !/\d(?:[ -]?\d){11}/.test(text));

const { amount: _amount, ...cardAlone } = cardAndAmount;
const transactionRequest = v.strictObject(cardAlone);

/** What a merchant's server asks first: the card alone, sealed. */
export type TransactionRequest = v.InferOutput<typeof transactionRequest>;

const authenticationRequest = v.strictObject({
  ...cardAndAmount,
  threeDSServerTransID: v.pipe(v.string(), v.uuid(), v.toLowerCase()),
  threeDSCompInd,
  /** What the bank's page calls the merchant. */
  merchantName: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40), notACardNumber),
  /** The merchant's page to which the bank posts the end. Its origin alone may frame the bank's page. */
  notificationURL: v.pipe(address, notACardNumber),
  /** What the merchant's page found out about the shopper's browser, with what its server adds. */
  browser: v.pipe(
    v.record(v.string(), v.unknown()),
    v.check((received) => readBrowserData(received).missing.length === 0),
  ),
});

/** What a merchant's server sends to have a payment confirmed. The card in it is sealed. */
export type AuthenticationRequest = v.InferOutput<typeof authenticationRequest>;

// prettier-ignore
const rules: Readonly<Record<string, string>> = {
  ...cardAndAmountRules,
  threeDSServerTransID: 'must be the id of a transaction. Ask POST /authentications/transactions for one first, and send it as it was answered.',
  threeDSCompInd:  'must be Y, N or U: the bank’s look at the browser came to its end, did not within ten seconds, or there was no threeDSMethodURL. Send what methodCompletion() says.',
  merchantName:    'must be 1 to 40 characters. Send the name that the shopper knows the shop by.',
  notificationURL: 'must be a whole address of at most 256 characters, with http or https. Send that of your page to which the bank posts the end.',
  browser:         'must hold the browser’s data as 3-D Secure names them. Send what collectBrowserData() found, with browserAcceptHeader from the shopper’s request.',
};

export type Reading<Request> =
  | { readonly kind: 'request'; readonly request: Request }
  | { readonly kind: 'invalid'; readonly field: string; readonly message: string }
  | { readonly kind: 'not-an-object' }
  | { readonly kind: 'unknown-field' };

/** Reads a parsed body. What is wrong is told by the first field that is, never by what stood in it. */
export function readAuthenticationRequest(body: unknown): Reading<AuthenticationRequest> {
  return read(authenticationRequest, body);
}

/** The same, of what is asked first. */
export function readTransactionRequest(body: unknown): Reading<TransactionRequest> {
  return read(transactionRequest, body);
}

function read<Request extends TransactionRequest>(
  schema: v.GenericSchema<unknown, Request>,
  body: unknown,
): Reading<Request> {
  const result = v.safeParse(schema, body);
  if (result.success) {
    const { sealedCard, savedCard } = result.output;
    return (sealedCard === undefined) === (savedCard === undefined)
      ? invalid('sealedCard')
      : { kind: 'request', request: result.output };
  }

  const path = v.getDotPath(result.issues[0]);
  if (path === null) return { kind: 'not-an-object' };

  const field = path.startsWith('browser.') ? 'browser' : path;
  // A field's name may hold a card number as well as its value: only the names written above are repeated.
  return rules[field] === undefined ? { kind: 'unknown-field' } : invalid(field);
}

function invalid(field: string) {
  return { kind: 'invalid', field, message: `${field} ${rules[field]}` } as const;
}
