import { encodeBase64Url } from './base64url.ts';
import { type ChallengeWindowSize, challengeWindowSizes } from './challenge-window.ts';
import { transactionId } from './transaction-id.ts';

/**
 * What a challenge request says. All but the window's size comes from the 3-D Secure server's answer. `challengeRequest` throws
 * where the issuer would refuse it.
 *
 * @example
 * const request: ChallengeRequest = { threeDSServerTransID, acsTransID, messageVersion: '2.2.0', challengeWindowSize: '02' };
 * challengeRequest(request).creq // 'eyJ…'
 */
export interface ChallengeRequest {
  readonly threeDSServerTransID: string;
  readonly acsTransID: string;
  /** The version that both sides agreed on: `'2.1.0'`, `'2.2.0'`, `'2.3.1'`. */
  readonly messageVersion: string;
  readonly challengeWindowSize: ChallengeWindowSize;
  /**
   * Anything of the merchant's that the issuer hands back unread, such as the order's id. It passes through the browser and
   * the issuer, so it is no place for secrets, and what comes back may have been changed.
   */
  readonly sessionData?: string | undefined;
}

/**
 * The fields of the form that is posted to the issuer's `acsURL`, each already encoded.
 *
 * @example
 * const form: ChallengeForm = { creq: 'eyJtZXNzYWdlVHlwZSI6IkNSZXEi…', threeDSSessionData: 'b3JkZXItMTc' };
 */
export interface ChallengeForm {
  readonly creq: string;
  /** Only where session data was handed in. */
  readonly threeDSSessionData?: string;
}

/**
 * The form that begins a challenge: the CReq of a browser as JSON in base64url (EMV 3-D Secure, table B.3). It is posted once.
 *
 * @throws {TypeError} when an id is no UUID, the version is none of 2.1 or later, or the window's size is none.
 * @throws {RangeError} when the session data is longer than 1024 characters once encoded (768 octets).
 *
 * @example
 * challengeRequest({
 *   threeDSServerTransID: '8a880dc0-d2d2-4067-bcb1-b08d1690b26e',
 *   acsTransID: 'd7c1ee99-9478-44a6-b1f2-391e29c6b340',
 *   messageVersion: '2.2.0',
 *   challengeWindowSize: '02',
 * }) // { creq: 'eyJtZXNzYWdlVHlwZSI6IkNSZXEi…' }
 */
export function challengeRequest(request: ChallengeRequest): ChallengeForm {
  const { threeDSServerTransID, acsTransID, messageVersion, challengeWindowSize, sessionData } = request;

  if (!/^2\.[1-9]\d?\.\d{1,2}$/.test(messageVersion)) {
    throw new TypeError(
      'messageVersion is not a version of EMV 3-D Secure such as 2.2.0, so the issuer would refuse the request. ' +
        'Hand in the messageVersion of the authentication response.',
    );
  }
  if (!Object.hasOwn(challengeWindowSizes, challengeWindowSize)) {
    throw new TypeError(
      'challengeWindowSize is none of 01 to 05, so the issuer would refuse the request. ' +
        'Hand in challengeWindowSize() of the room there is.',
    );
  }

  const creq = encodeBase64Url(
    JSON.stringify({
      messageType: 'CReq',
      messageVersion,
      threeDSServerTransID: transactionId('threeDSServerTransID', threeDSServerTransID),
      acsTransID: transactionId('acsTransID', acsTransID),
      challengeWindowSize,
    }),
  );

  return sessionData === undefined ? { creq } : { creq, threeDSSessionData: encodedSessionData(sessionData) };
}

function encodedSessionData(sessionData: string): string {
  const encoded = encodeBase64Url(sessionData);
  if (encoded.length <= 1024) return encoded;

  throw new RangeError(
    'sessionData is longer than 1024 characters once encoded, and the issuer would cut or refuse it. ' +
      'Hand in an id, and keep the rest on your server.',
  );
}
