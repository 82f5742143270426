/**
 * A queue for each key: work on one key waits until the work before it is done, work on other keys does not.
 *
 * Work that fails hands on to the next in line, so a refused request does not block its key.
 */
export function oneAtATime(): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const lastInLine = new Map<string, Promise<unknown>>();

  return async (key, work) => {
    const before = lastInLine.get(key) ?? Promise.resolve();
    const turn = before.then(work, work);
    lastInLine.set(key, turn);

    try {
      return await turn;
    } finally {
      if (lastInLine.get(key) === turn) lastInLine.delete(key);
    }
  };
}
