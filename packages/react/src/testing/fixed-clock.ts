/**
 * A clock for `today` that stands still, so that no card of yours expires and no snapshot moves with the date: at noon in UTC, which
 * is the same moment on every machine.
 *
 * @param date year, month and day: `2026-11-27`.
 * @throws {RangeError} when there is no such day.
 * @example
 * const today = fixedClock('2026-11-27');
 * today().toISOString() // '2026-11-27T12:00:00.000Z'
 */
export function fixedClock(date: string): () => Date {
  const noon = new Date(`${date}T12:00:00Z`);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(noon.getTime());
  // Some engines take the 30th of February for the 2nd of March.
  if (!isDay || !noon.toISOString().startsWith(date)) {
    throw new RangeError('There is no such day. Write it as YYYY-MM-DD.');
  }

  return () => new Date(noon);
}
