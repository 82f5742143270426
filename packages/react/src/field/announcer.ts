/** What the status region says now. Only the region listens, so that saying something re-renders nothing else. */
export interface Announcer {
  readonly say: (sentence: string) => void;
  /** Says it even when it was the last thing said: a screen reader speaks only what differs. */
  readonly sayAgain: (sentence: string) => void;
  /** Takes a sentence back, unless something else has been said since. */
  readonly unsay: (sentence: string) => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly said: () => string;
}

const invisible = '\u00A0';

export function createAnnouncer(): Announcer {
  let said = '';
  const listeners = new Set<() => void>();

  function say(sentence: string) {
    if (sentence === said) return;
    said = sentence;
    for (const listener of listeners) listener();
  }

  return {
    say,
    sayAgain: (sentence) => say(sentence === said ? sentence + invisible : sentence),
    unsay: (sentence) => {
      if (said === sentence || said === sentence + invisible) say('');
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    said: () => said,
  };
}
