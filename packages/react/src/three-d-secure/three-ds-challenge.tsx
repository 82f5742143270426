import type { ReactNode } from 'react';
import { ChallengeDialog } from './challenge-dialog.tsx';
import type { ChallengeEnd } from './challenge-end.ts';

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
 * Renders a `<dialog>`. It throws while it renders where the bank couldn't take the request. A strict content policy needs
 * `frame-src https:`, and `https:` in its `form-action` if it has one.
 */
export function ThreeDSChallenge(props: ThreeDSChallengeProps): ReactNode {
  const { threeDSServerTransID, acsTransID } = props;

  // Another challenge has a window, a post and a time of its own.
  return <ChallengeDialog key={`${threeDSServerTransID} ${acsTransID}`} {...props} />;
}
