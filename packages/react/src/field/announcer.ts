/** What the status region says now. Only the region listens, so that saying something re-renders nothing else. */
export interface Announcer {
  readonly say: (sentence: string) => void;
  /** Takes a sentence back, unless something else has been said since. */
  readonly unsay: (sentence: string) => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly said: () => string;
}

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
    unsay: (sentence) => {
      if (sentence === said) say('');
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    said: () => said,
  };
}
