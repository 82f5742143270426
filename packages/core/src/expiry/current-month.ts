const halfDay = 12 * 60 * 60 * 1000;

/** The earliest month that it still is somewhere on Earth: a month is over when it is over in UTC-12. */
export function currentMonth(today: Date): { month: number; year: number } {
  const there = new Date(today.getTime() - halfDay);

  return { month: there.getUTCMonth() + 1, year: there.getUTCFullYear() };
}
