'use client';
import { challengeRequest, challengeTimeout, challengeWindowSizes, enChallenge } from '@flipside/core';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { firstClick } from '../field/first-click.ts';
import { present } from '../field/state-attribute.ts';
import { untilLetGo } from '../field/until-let-go.ts';
import { useWords } from '../messages/messages-context.tsx';
import { readEnd, type ShownEnd } from './challenge-end.ts';
import { StopQuestion } from './stop-question.tsx';
import type { ThreeDSChallengeProps } from './three-ds-challenge.tsx';
import { useFrame } from './use-frame.ts';
import { useModal } from './use-modal.ts';
import { useStopping } from './use-stopping.ts';
import { useWindowSize } from './use-window-size.ts';
import { webAddress } from './web-address.ts';

type Stage = 'loading' | 'slow' | 'waiting' | ShownEnd['kind'];
const isLoading = (stage: Stage) => stage === 'loading' || stage === 'slow';

/** A page that takes longer may never come: one that can't be reached is shown as such by the browser, one that hangs is not. */
const usualSeconds = 10;

/** One challenge, from its post to its end. */
export function ChallengeDialog({ acsURL, notificationURL, onEnd, ...request }: ThreeDSChallengeProps): ReactNode {
  const action = webAddress('acsURL', acsURL).href;
  const { origin } = webAddress('notificationURL', notificationURL);
  const { threeDSServerTransID, acsTransID, messageVersion, sessionData } = request;
  const fieldsFor = (challengeWindowSize: keyof typeof challengeWindowSizes) => ({
    ...challengeRequest({ threeDSServerTransID, acsTransID, messageVersion, sessionData, challengeWindowSize }),
  });
  // What is the merchant's own is looked at here and not in the effect, before anything is shown.
  fieldsFor('05');

  const id = useId();
  const words = useWords('challenge', enChallenge);
  const title = useRef<HTMLHeadingElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [stage, setStage] = useState<Stage>('loading');
  const isOver = !isLoading(stage) && stage !== 'waiting';

  const { dialog, isHidden } = useModal(title);
  const { size, found } = useWindowSize(dialog, box);
  const { end, isPosted } = useFrame<ShownEnd>(frame, {
    post: () => ({ action, fields: fieldsFor(found()) }),
    origin,
    read: (said) => readEnd(said, { threeDSServerTransID, acsTransID }),
    seconds: challengeTimeout.seconds,
    late: { kind: 'timed-out' },
    onEnd: (how) => {
      setStage(how.kind);
      onEnd(how);
    },
  });
  const { asking, button, keep, ask, goOn, onKeyDown, onCancel } = useStopping(isOver);
  const stop = () => end({ kind: 'cancelled' });
  const stopNow = () => {
    // The shop's pay button may have the focus next.
    untilLetGo();
    stop();
  };
  const inPixels = challengeWindowSizes[size];

  useEffect(() => {
    if (stage !== 'loading') return undefined;

    const timer = setTimeout(() => setStage('slow'), usualSeconds * 1000);
    return () => clearTimeout(timer);
  }, [stage]);

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are those of what is in it.
    <dialog
      ref={dialog}
      data-flipside=""
      data-part="challenge"
      data-full-screen={present(inPixels === null)}
      data-over={present(isOver)}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-explanation`}
      onKeyDown={onKeyDown}
      onCancel={onCancel}
      // The browser has closed it all the same: who insists on leaving is let go.
      onClose={({ currentTarget }) => currentTarget.open || isHidden() || stop()}
    >
      <div data-part="challenge-head">
        <h2 ref={title} id={`${id}-title`} tabIndex={-1} data-part="challenge-title">
          {words.title}
        </h2>
        <button
          ref={button}
          type="button"
          data-part="challenge-cancel"
          aria-disabled={isOver || undefined}
          onClick={firstClick(ask)}
        >
          {words.stop.button}
        </button>
        <p id={`${id}-explanation`} data-part="challenge-explanation">
          {words.explanation}
        </p>
        <p role="status" data-part="challenge-status">
          {words.status[stage]}
        </p>
      </div>
      <div ref={box} data-part="challenge-window">
        {asking ? <StopQuestion id={id} words={words.stop} keep={keep} onStop={stopNow} onKeep={goOn} /> : null}
        {/* oxlint-disable-next-line react/iframe-missing-sandbox -- banks open their app from it, and ask for a passkey. */}
        <iframe
          ref={frame}
          // No other frame of the page has it, of another React root either: a form finds its frame by name.
          name={`flipside-challenge-${acsTransID}-${id}`}
          title={words.title}
          allow="publickey-credentials-get *; payment *"
          width={inPixels?.width}
          height={inPixels?.height}
          data-part="challenge-frame"
          // An empty frame loads as well.
          onLoad={() => isPosted() && setStage((before) => (isLoading(before) ? 'waiting' : before))}
        />
      </div>
    </dialog>
  );
}
