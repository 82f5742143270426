// Every sentence stands here, written out: a message that is never put together from a request cannot hold a card number.
// prettier-ignore
const problems = {
  'body-not-json': {
    status: 400,
    message: 'The body could not be read as JSON. Send one JSON object.',
  },
  'not-found': {
    status: 404,
    message: 'There is nothing at this address. The processor answers GET /healthz, GET /keys, GET /scenarios, POST /authorizations, GET /authorizations/by-key/:idempotencyKey, POST /authorizations/by-key/:idempotencyKey/close, POST /authorizations/:id/void, POST /authentications/transactions, POST /authentications, GET /authentications/:id and DELETE /saved-cards/:token.',
  },
  'authorization-not-found': {
    status: 404,
    message: 'No authorization is recorded under this id. Use the id that the authorization was answered with.',
  },
  'authentication-not-found': {
    status: 404,
    message: 'No authentication is recorded under this id. Use the id that POST /authentications answered with.',
  },
  'transaction-unknown': {
    status: 422,
    field: 'threeDSServerTransID',
    message: 'No transaction is recorded under this id for this card. Ask POST /authentications/transactions with the same card first, and send the id that it answers.',
  },
  'transaction-used': {
    status: 409,
    field: 'threeDSServerTransID',
    message: 'This transaction has served for an authentication already. Ask POST /authentications/transactions for a new one, or send the key of the first request again.',
  },
  'saved-card-not-found': {
    status: 404,
    message: 'No card is kept under this token. It was removed, or never given out: there is nothing more to do.',
  },
  'key-not-found': {
    status: 404,
    message: 'No authorization is recorded under this idempotency key, so nothing was charged. The request may be sent again with the same key.',
  },
  'key-used-for-another-request': {
    status: 409,
    field: 'idempotencyKey',
    message: 'This idempotency key belongs to an authorization with another amount, reference or chosen brand, so nothing was charged. Use a new key for a new attempt.',
  },
  'key-closed': {
    status: 409,
    field: 'idempotencyKey',
    message: 'This idempotency key was closed before anything was charged under it, so nothing was and nothing will be. Use a new key for a new attempt.',
  },
  'declined-cannot-be-voided': {
    status: 409,
    message: 'This authorization was declined, so there is nothing to void. No action is needed.',
  },
  'body-too-large': {
    status: 413,
    message: 'The body is larger than 16 KiB, more than any authorization needs. Send the fields of one authorization only.',
  },
  'content-type-not-json': {
    status: 415,
    message: 'The body is not declared as JSON. Send it with the header content-type: application/json.',
  },
  'body-not-an-object': {
    status: 422,
    message: 'The body is JSON, but no object. Send one JSON object with the fields of an authorization.',
  },
  'unknown-field': {
    status: 422,
    message: 'The request holds a field that this processor does not know. Take it out; a card travels inside sealedCard only.',
  },
  'sealed-card-unreadable': {
    status: 422,
    field: 'sealedCard',
    message: 'The sealed card could not be opened: it is not a compact JWE of RSA-OAEP-256 and A256GCM, or it was damaged on its way. Seal the card again.',
  },
  'sealed-card-key-unknown': {
    status: 422,
    field: 'sealedCard',
    message: 'The sealed card names a key that this processor does not hold. Fetch GET /keys again and seal the card to the key found there.',
  },
  'sealed-card-too-old': {
    status: 422,
    field: 'sealedCard',
    message: 'The sealed card does not say when it was sealed (iat), or that is more than a day away. Seal the card anew for each attempt, and do not keep it.',
  },
  'sealed-card-content-invalid': {
    status: 422,
    field: 'sealedCard',
    message: 'The sealed card was opened, but what is in it is no card. Seal JSON with number (12 to 19 digits), expiry (as 2030-09) and, with presence indicator 1, securityCode (3 or 4 digits).',
  },
  'sealed-code-content-invalid': {
    status: 422,
    field: 'savedCard.sealedCode',
    message: 'The sealed code was opened, but what is in it is no code. Seal JSON with securityCode (3 or 4 digits) and nothing else.',
  },
  'saved-card-unknown': {
    status: 422,
    field: 'savedCard.token',
    message: 'No card is kept under this token, so nothing was charged. Ask the shopper for another card, and forget the token.',
  },
  'presence-indicator-disagrees': {
    status: 422,
    field: 'presenceIndicator',
    message: 'The presence indicator and the sealed card disagree: 1 needs a security code inside the sealed card, 0, 2 and 9 must come without one. Send the indicator that belongs to what the shopper entered.',
  },
  'card-number-invalid': {
    status: 422,
    field: 'sealedCard',
    message: 'The card number fails the Mod 10 check, so it was not sent to a bank. Ask the shopper to check the number.',
  },
  'card-number-not-for-tests': {
    status: 422,
    field: 'sealedCard',
    message: 'This sandbox takes published test numbers only, and never a real card. Choose a number from GET /scenarios.',
  },
  'network-not-on-card': {
    status: 422,
    field: 'chosenBrand',
    message: 'The card does not have the brand that it is to be charged by, so it was not sent to a bank. Send in chosenBrand one of the brands that are printed on the card, or leave it out.',
  },
  'internal': {
    status: 500,
    message: 'The processor failed, so it is not known whether the card was charged. Send the request again with the same idempotency key.',
  },
  'answer-lost': {
    status: 504,
    message: 'The bank did not answer in time, so it is not known whether the card was charged. Ask GET /authorizations/by-key/:idempotencyKey, or send the request again with the same key.',
  },
} as const satisfies Record<string, { status: number; message: string; field?: string }>;

export type ProblemCode = keyof typeof problems;

/** What went wrong, as the caller is told: thrown where it is found, answered in one place. */
export class Problem extends Error {
  readonly status;
  readonly body: { readonly error: { readonly code: string; readonly message: string; readonly field?: string } };

  constructor(code: ProblemCode) {
    const { status, ...told } = problems[code];

    super(code);
    this.status = status;
    this.body = { error: { code, ...told } };
  }
}
