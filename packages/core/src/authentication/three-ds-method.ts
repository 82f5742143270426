import { encodeBase64Url } from './base64url.ts';
import { openMessage, type UnreadableMessage } from './message-text.ts';
import { isTransactionId, sameTransactionId, transactionId } from './transaction-id.ts';

/**
 * After so many seconds without its notification the 3DS method counts as not completed, and the checkout goes on.
 *
 * @example threeDSMethodSeconds // 10
 */
export const threeDSMethodSeconds = 10;

/**
 * The only field of the form that is posted to the issuer's method URL, in a hidden frame.
 *
 * @example threeDSMethodFormField // 'threeDSMethodData'
 */
export const threeDSMethodFormField = 'threeDSMethodData';

/**
 * What is sent on as `threeDSCompInd`: the 3DS method completed, did not, or was not there to be called.
 *
 * @example
 * const threeDSCompInd: MethodCompletion = methodCompletion('finished'); // 'Y'
 */
export type MethodCompletion = 'Y' | 'N' | 'U';

/**
 * How the 3DS method ended. `no-url`: the issuer has none for this card.
 *
 * @example
 * const ending: MethodEnding = 'no-url';
 * methodCompletion(ending) // 'U'
 */
export type MethodEnding = 'finished' | 'timed-out' | 'no-url';

// prettier-ignore
const completions = {
  finished:    'Y',
  'timed-out': 'N',
  'no-url':    'U',
} satisfies Record<MethodEnding, MethodCompletion>;

/**
 * What to send as `threeDSCompInd` for how the 3DS method ended (EMV 3-D Secure, AReq).
 *
 * @example
 * methodCompletion('timed-out') // 'N'
 */
export function methodCompletion(ending: MethodEnding): MethodCompletion {
  return completions[ending];
}

/**
 * The transaction of which the issuer may look at the browser, and where it says that it has. `threeDSMethodData` throws where
 * the issuer couldn't call back.
 *
 * @example
 * const request: MethodRequest = { threeDSServerTransID, threeDSMethodNotificationURL: 'https://shop.example/3ds/method' };
 * threeDSMethodData(request) // 'eyJ…'
 */
export interface MethodRequest {
  /** The UUID that the 3-D Secure server gave the transaction. */
  readonly threeDSServerTransID: string;
  /** The merchant's own page, `https://…` in full, at most 256 characters; `http:` for trying out alone. */
  readonly threeDSMethodNotificationURL: string;
}

/**
 * The value of the form field `threeDSMethodData`: both fields as JSON in base64url.
 *
 * @throws {TypeError} when the id is no UUID, or the address is not a whole one.
 *
 * @example
 * threeDSMethodData({
 *   threeDSServerTransID: '8a880dc0-d2d2-4067-bcb1-b08d1690b26e',
 *   threeDSMethodNotificationURL: 'https://shop.example/3ds/method',
 * }) // 'eyJ0aHJlZURTU2VydmVyVHJhbnNJRCI6…'
 */
export function threeDSMethodData({ threeDSServerTransID, threeDSMethodNotificationURL }: MethodRequest): string {
  if (!/^https?:\/\/[^\s/]\S*$/i.test(threeDSMethodNotificationURL) || threeDSMethodNotificationURL.length > 256) {
    throw new TypeError(
      'threeDSMethodNotificationURL is not a whole address of at most 256 characters, so the issuer could not call it. ' +
        'Hand in one like https://shop.example/3ds/method.',
    );
  }

  return encodeBase64Url(
    JSON.stringify({
      threeDSServerTransID: transactionId('threeDSServerTransID', threeDSServerTransID),
      threeDSMethodNotificationURL,
    }),
  );
}

/**
 * What the issuer posted to the notification URL.
 *
 * @example
 * const notification: MethodNotification = readThreeDSMethodNotification(form.threeDSMethodData);
 * // { kind: 'finished', threeDSServerTransID: '8a880dc0-d2d2-4067-bcb1-b08d1690b26e' }
 */
export type MethodNotification =
  | { readonly kind: 'finished'; readonly threeDSServerTransID: string }
  /** It is about another transaction than the one expected. */
  | { readonly kind: 'other-transaction'; readonly threeDSServerTransID: string }
  | { readonly kind: 'unreadable'; readonly why: UnreadableMessage | 'no-transaction-id' };

/**
 * Reads the `threeDSMethodData` that the issuer posted to the notification URL when it was done. Never throws.
 *
 * Anybody can post to that address, so it proves nothing: at the worst the checkout goes on sooner, with Y for N.
 *
 * @param expects the transaction that was sent, where it is known there. What is no text is not compared.
 *
 * @example
 * readThreeDSMethodNotification(form.threeDSMethodData)
 * // { kind: 'finished', threeDSServerTransID: '8a880dc0-d2d2-4067-bcb1-b08d1690b26e' }
 */
export function readThreeDSMethodNotification(
  text: string | null | undefined,
  expects: { readonly threeDSServerTransID?: string | null | undefined } | null = {},
): MethodNotification {
  const message = openMessage(text);
  if (message.kind === 'unreadable') return message;

  const { threeDSServerTransID } = message.fields;
  if (!isTransactionId(threeDSServerTransID)) return { kind: 'unreadable', why: 'no-transaction-id' };

  const expected: unknown = expects?.threeDSServerTransID;
  const isOther = typeof expected === 'string' && !sameTransactionId(threeDSServerTransID, expected);
  return { kind: isOther ? 'other-transaction' : 'finished', threeDSServerTransID };
}
