import { challengeRequest } from '@flipside/core';
import type { ReactNode } from 'react';
import { ChallengeDialog } from './challenge-dialog.tsx';
import type { ChallengeEnd } from './challenge-end.ts';
import { TellAtOnce } from './tell-at-once.tsx';
import { webAddress } from './web-address.ts';

export interface ThreeDSChallengeProps {
  /** The bank's page, as your 3-D Secure server answered it. */
  readonly acsURL: string;
  /** The id that your 3-D Secure server gave the transaction. */
  readonly threeDSServerTransID: string;
  /** The id that the bank gave it. */
  readonly acsTransID: string;
  /** The version of the answer that asked for the challenge: `2.2.0`. */
  readonly messageVersion: string;
  /** Anything of yours that the bank hands back unread, such as an order's id. It is no place for secrets. */
  readonly sessionData?: string | undefined;
  /** Your own page to which the bank posts the end: core's `notificationPage`. Only its exact origin is heard. */
  readonly notificationURL: string;
  /**
   * Told once; take the component away then. It decides nothing: whether the shopper is authenticated your server asks its 3-D Secure
   * server.
   */
  readonly onEnd: (end: ChallengeEnd) => void;
}

/**
 * The bank's page in a window over yours, open as long as it is there: title, whose page it is, what is happening, and a way out.
 * Renders a `<dialog>`, or nothing where what came from the bank's side is no challenge: `onEnd` tells so. It throws while it renders
 * for `sessionData` that is too long, and for a `notificationURL` that is no whole address. A strict content policy needs
 * `frame-src 'self' https:`, and `https:` in its `form-action` if it has one.
 */
export function ThreeDSChallenge(props: ThreeDSChallengeProps): ReactNode {
  const { threeDSServerTransID, acsTransID, onEnd } = props;
  // Another challenge has a window, a post and a time of its own.
  const key = `${threeDSServerTransID} ${acsTransID}`;

  const error = whatIsWrong(props);
  if (error !== null) return <TellAtOnce<ChallengeEnd> key={key} end={{ kind: 'unusable', error }} onEnd={onEnd} />;
  return <ChallengeDialog key={key} {...props} />;
}

/** What came from the bank's side may not take the shop's page down. */
function whatIsWrong({
  acsURL,
  threeDSServerTransID,
  acsTransID,
  messageVersion,
}: ThreeDSChallengeProps): Error | null {
  try {
    webAddress('acsURL', acsURL);
    challengeRequest({ threeDSServerTransID, acsTransID, messageVersion, challengeWindowSize: '05' });
    return null;
  } catch (error) {
    if (error instanceof TypeError) return error;
    throw error;
  }
}
