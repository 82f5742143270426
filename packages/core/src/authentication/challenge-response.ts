import { type MessageFields, openMessage, type UnreadableMessage } from './message-text.ts';
import { isTransStatus } from './outcomes.ts';
import type { TransStatus } from './trans-status.ts';
import { isTransactionId } from './transaction-id.ts';

/**
 * What was sent in the challenge request, to tell an answer to it from an answer to something else. Null: it isn't known any more.
 *
 * @example
 * const expected: ExpectedChallenge = { threeDSServerTransID, acsTransID, messageVersion: '2.2.0' };
 * readChallengeResponse(form.cres, expected).kind // 'final'
 */
export interface ExpectedChallenge {
  readonly threeDSServerTransID?: string | null | undefined;
  readonly acsTransID?: string | null | undefined;
  readonly messageVersion?: string | null | undefined;
}

/**
 * Who noticed the error: the app's SDK, the 3-D Secure server, the scheme's directory server, or the issuer's ACS. It stands in
 * `errorComponent` (EMV 3-D Secure, error messages).
 *
 * @example
 * const noticedBy: ErrorComponent = 'A';
 */
export type ErrorComponent = 'C' | 'S' | 'D' | 'A';

/**
 * The end of a challenge, as the browser was told.
 *
 * @example
 * const reading = readChallengeResponse(form.cres, { threeDSServerTransID });
 * const final: FinalChallengeResponse | null = reading.kind === 'final' ? reading : null; // { transStatus: 'Y', … }
 */
export interface FinalChallengeResponse {
  readonly kind: 'final';
  /** Y or N by the specification; whatever letter of it the issuer wrote. For a hint on the page, never for a decision. */
  readonly transStatus: TransStatus;
  readonly threeDSServerTransID: string;
  readonly acsTransID: string;
  readonly messageVersion: string;
  /** Y where the issuer wrote it. From version 2.3.1 on it belongs to apps and is left out in browsers. */
  readonly challengeCompletionInd: 'Y' | null;
  /** Why it was broken off, where the issuer wrote it. By the specification it goes to the server alone. */
  readonly challengeCancel: string | null;
}

/**
 * An error message in the place of an answer. What it lacks is null: an error stays one however badly it is written.
 *
 * @example
 * const reading = readChallengeResponse(encodeBase64Url('{"messageType":"Erro","errorCode":"402"}'), {});
 * const error: ChallengeError | null = reading.kind === 'error' ? reading : null; // { errorCode: '402', acsTransID: null, … }
 */
export interface ChallengeError {
  readonly kind: 'error';
  /** Three digits: 203 a field has the wrong form, 402 timed out, 403 a passing and 404 a lasting failure. */
  readonly errorCode: string | null;
  readonly errorComponent: ErrorComponent | null;
  /** For developers, in the words of whoever wrote it: plain text, not for shoppers, and as unsafe to log as `errorDetail`. */
  readonly errorDescription: string | null;
  /**
   * The sender's text as it came: by the specification, which fields were wrong, and some quote what stood in them. Anybody can
   * write it and it may hold anything, a card number too: don't log it unmasked.
   */
  readonly errorDetail: string | null;
  /** The type of the message in which the error was noticed: `'CReq'`. */
  readonly errorMessageType: string | null;
  readonly threeDSServerTransID: string | null;
  readonly acsTransID: string | null;
  readonly messageVersion: string | null;
}

/**
 * What a text from the challenge frame says.
 *
 * @example
 * const reading: ChallengeResponseReading = readChallengeResponse('%', {}); // { kind: 'unreadable', why: 'not-base64url' }
 */
export type ChallengeResponseReading =
  | FinalChallengeResponse
  | ChallengeError
  /** It answers another request than the one expected; `field` is the first that differs. */
  | { readonly kind: 'other-transaction'; readonly field: keyof ExpectedChallenge }
  | { readonly kind: 'unreadable'; readonly why: UnreadableMessage | 'other-message' | 'unfinished' }
  /** A challenge response without what every one has; `field` is the first that is missing or has the wrong form. */
  | { readonly kind: 'unreadable'; readonly why: 'malformed'; readonly field: RequiredField };

type RequiredField = 'threeDSServerTransID' | 'acsTransID' | 'messageVersion' | 'transStatus';

/**
 * Reads the form field `cres` that the issuer posts to the notification URL, or the error message in its place (EMV 3-D Secure,
 * CRes and Erro). Never throws. The session data beside it are read by `decodeBase64Url`.
 *
 * It has come through the shopper's browser and is signed by nobody: anyone can write a Y. It says that the challenge is over,
 * so that the frame can be closed; whether the shopper is authenticated the merchant's server asks its 3-D Secure server,
 * which has it from the issuer (RReq).
 *
 * @param expects what the request said. Ids are compared in either case, and only those that are handed in as text. An error
 *   message without ids is let through.
 *
 * @example
 * readChallengeResponse(form.cres, { threeDSServerTransID, acsTransID })
 * // { kind: 'final', transStatus: 'Y', … }
 */
export function readChallengeResponse(
  cres: string | null | undefined,
  expects: ExpectedChallenge | null = {},
): ChallengeResponseReading {
  const message = openMessage(cres);
  if (message.kind === 'unreadable') return message;

  const { messageType } = message.fields;
  if (messageType !== 'CRes' && messageType !== 'Erro') return { kind: 'unreadable', why: 'other-message' };

  const reading = messageType === 'CRes' ? finalResponse(message.fields) : errorMessage(message.fields);
  if (reading.kind === 'unreadable') return reading;

  const field = differing(reading, expects ?? {});
  return field === undefined ? reading : { kind: 'other-transaction', field };
}

function finalResponse(
  fields: MessageFields,
): FinalChallengeResponse | Extract<ChallengeResponseReading, { kind: 'unreadable' }> {
  const { threeDSServerTransID, acsTransID, messageVersion, transStatus, challengeCompletionInd } = fields;

  // Between the steps of a challenge in an app; in a browser there is one response only.
  if (challengeCompletionInd === 'N') return { kind: 'unreadable', why: 'unfinished' };

  if (!isTransactionId(threeDSServerTransID)) return malformed('threeDSServerTransID');
  if (!isTransactionId(acsTransID)) return malformed('acsTransID');
  if (typeof messageVersion !== 'string') return malformed('messageVersion');
  if (!isTransStatus(transStatus)) return malformed('transStatus');

  return {
    kind: 'final',
    transStatus,
    threeDSServerTransID,
    acsTransID,
    messageVersion,
    challengeCompletionInd: challengeCompletionInd === 'Y' ? 'Y' : null,
    challengeCancel: textOf(fields, 'challengeCancel'),
  };
}

function malformed(field: RequiredField): { kind: 'unreadable'; why: 'malformed'; field: RequiredField } {
  return { kind: 'unreadable', why: 'malformed', field };
}

function errorMessage(fields: MessageFields): ChallengeError {
  return {
    kind: 'error',
    errorCode: textOf(fields, 'errorCode'),
    errorComponent: components.find((component) => component === fields['errorComponent']) ?? null,
    errorDescription: textOf(fields, 'errorDescription'),
    errorDetail: textOf(fields, 'errorDetail'),
    errorMessageType: textOf(fields, 'errorMessageType'),
    threeDSServerTransID: textOf(fields, 'threeDSServerTransID'),
    acsTransID: textOf(fields, 'acsTransID'),
    messageVersion: textOf(fields, 'messageVersion'),
  };
}

const components: readonly ErrorComponent[] = ['C', 'S', 'D', 'A'];

function textOf(fields: MessageFields, name: string): string | null {
  const value = fields[name];
  return typeof value === 'string' ? value : null;
}

const compared = ['threeDSServerTransID', 'acsTransID', 'messageVersion'] as const satisfies readonly RequiredField[];

function differing(
  reading: FinalChallengeResponse | ChallengeError,
  expects: ExpectedChallenge,
): keyof ExpectedChallenge | undefined {
  return compared.find((field) => {
    const [received, expected] = [reading[field], expects[field]];
    return received !== null && typeof expected === 'string' && received.toLowerCase() !== expected.toLowerCase();
  });
}
