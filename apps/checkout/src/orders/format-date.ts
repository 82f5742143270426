const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const dayAndTime = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** `23 November 2026` */
export function formatDay(iso: string): string {
  return day.format(new Date(iso));
}

/** `23 Nov 2026, 14:05` */
export function formatDayAndTime(iso: string): string {
  return dayAndTime.format(new Date(iso));
}
