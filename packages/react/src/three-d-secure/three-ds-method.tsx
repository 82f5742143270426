'use client';
import {
  methodCompletion,
  readThreeDSMethodNotification,
  threeDSMethodData,
  threeDSMethodFormField,
  threeDSMethodSeconds,
  type MethodCompletion,
  type MethodEnding,
} from '@flipside/core';
import { useId, useRef, type ReactNode } from 'react';
import { TellAtOnce } from './tell-at-once.tsx';
import { useFrame } from './use-frame.ts';
import { webAddress } from './web-address.ts';

/** How the issuer's look at the browser ended, and what is sent on for it. */
export interface ThreeDSMethodEnd {
  readonly ending: MethodEnding;
  readonly threeDSCompInd: MethodCompletion;
  /** Why the issuer could not be asked: an address or an id that is none. For your log. */
  readonly error?: Error | undefined;
}

export interface ThreeDSMethodProps {
  /** `threeDSMethodURL` of this card. Without one it ends at once, as `no-url`. */
  readonly url: string | null | undefined;
  /** The id that your 3-D Secure server gave the transaction. */
  readonly threeDSServerTransID: string;
  /** Your own page to which the issuer posts when it is done: core's `notificationPage`. Only its exact origin is heard. */
  readonly notificationURL: string;
  /** Told once, ten seconds after the post at the latest. */
  readonly onEnd: (end: ThreeDSMethodEnd) => void;
}

/**
 * The issuer's look at the browser, before the authentication request. It shows nothing and is not spoken. Renders a hidden `<div>`
 * with a frame in it, or nothing where the card has no URL, or the URL or the id is none: `onEnd` tells so. It throws while it renders for a
 * `notificationURL` that is no whole address of at most 256 characters. A strict content policy needs `frame-src 'self' https:`, and
 * `https:` in its `form-action` if it has one.
 */
export function ThreeDSMethod({ url, ...rest }: ThreeDSMethodProps): ReactNode {
  const { threeDSServerTransID, notificationURL, onEnd } = rest;
  if (url === null || url === undefined || url === '') {
    return <TellAtOnce key={threeDSServerTransID} end={ended('no-url')} onEnd={onEnd} />;
  }

  const { origin } = webAddress('notificationURL', notificationURL);
  const error = whatIsWrong(url, threeDSServerTransID, origin);
  // A mistake on the bank's side is no reason to stop the checkout: its look at the browser has not come to its end.
  if (error !== null) {
    return <TellAtOnce key={threeDSServerTransID} end={{ ...ended('timed-out'), error }} onEnd={onEnd} />;
  }
  return <MethodFrame key={`${threeDSServerTransID} ${url}`} url={url} {...rest} />;
}

const ended = (ending: MethodEnding): ThreeDSMethodEnd => ({ ending, threeDSCompInd: methodCompletion(ending) });

/** What came from the bank's side. The page to notify is the merchant's own, so its origin stands for it here. */
function whatIsWrong(url: string, threeDSServerTransID: string, origin: string): Error | null {
  try {
    webAddress('url', url);
    threeDSMethodData({ threeDSServerTransID, threeDSMethodNotificationURL: origin });
    return null;
  } catch (error) {
    if (error instanceof TypeError) return error;
    throw error;
  }
}

function MethodFrame({
  url,
  threeDSServerTransID,
  notificationURL,
  onEnd,
}: ThreeDSMethodProps & { readonly url: string }): ReactNode {
  const id = useId();
  const frame = useRef<HTMLIFrameElement>(null);
  const action = webAddress('url', url).href;
  const { origin } = webAddress('notificationURL', notificationURL);
  const data = threeDSMethodData({ threeDSServerTransID, threeDSMethodNotificationURL: notificationURL });

  useFrame(frame, {
    post: () => ({ action, fields: { [threeDSMethodFormField]: data } }),
    origin,
    read: (said) => {
      const notified = said[threeDSMethodFormField];
      const { kind } = readThreeDSMethodNotification(typeof notified === 'string' ? notified : null, {
        threeDSServerTransID,
      });
      return kind === 'finished' ? ended('finished') : null;
    },
    seconds: threeDSMethodSeconds,
    late: ended('timed-out'),
    onEnd,
  });

  return (
    <div hidden data-flipside="" data-part="three-ds-method">
      {/* oxlint-disable-next-line react/iframe-missing-sandbox, jsx-a11y/iframe-has-title -- it is the bank's, and never spoken. */}
      <iframe
        ref={frame}
        // No other frame of the page has it, of another React root either: a form finds its frame by name.
        name={`flipside-method-${threeDSServerTransID}-${id}`}
        aria-hidden="true"
        tabIndex={-1}
        data-part="three-ds-method-frame"
      />
    </div>
  );
}
