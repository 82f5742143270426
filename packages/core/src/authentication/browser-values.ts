const depths = [48, 32, 24, 16, 15, 8, 4, 1] as const;

/**
 * A depth of colour as `browserColorDepth` may have it: the next lower one of 1, 4, 8, 15, 16, 24, 32 and 48 bits (a screen of 30
 * is 24). Null where there is none.
 */
export function colorDepth(value: unknown): string | null {
  const depth = wholeNumber(value) ?? 0;
  const allowed = depths.find((each) => each <= depth);

  return allowed === undefined ? null : String(allowed);
}

/** A width or height as `browserScreenWidth` and `browserScreenHeight` may have it: one to six digits. */
export function pixels(value: unknown): string | null {
  const count = wholeNumber(value);

  return count === null || count < 0 || count > 999_999 ? null : String(count);
}

/** Minutes behind UTC as `browserTZ` may have them: `'300'` in New York, `'-60'` in Paris; at most 14 hours either way. */
export function timeZoneOffset(value: unknown): string | null {
  const minutes = wholeNumber(value);

  return minutes === null || Math.abs(minutes) > 840 ? null : String(minutes);
}

// Version 2.1 and 2.2 take 8 characters. Whether a later one takes more makes no difference: the data are collected before the
// version is settled, and a server that falls back to 2.2 would send a longer tag to its refusal.
const longestLanguage = 8;

/**
 * A language tag (BCP 47) as `browserLanguage` may have it: what is too long loses subtags from its end, whole ones, so that it
 * still names the language (`zh-Hant-TW` is `zh-Hant`). What some browsers write behind a tag (`en-US@posix`) goes. Null where
 * no tag is left.
 */
export function languageTag(value: unknown): string | null {
  const [tag] = typeof value === 'string' ? (/^[a-z]{1,8}(?:-[a-z\d]{1,8})*(?![a-z\d])/i.exec(value) ?? []) : [];
  if (tag === undefined) return null;

  if (tag.length <= longestLanguage) return tag;

  // A subtag of one letter only announces the next one, so it goes with it.
  return tag.slice(0, longestLanguage + 1).replace(/(?:-[a-z\d])?-[^-]*$/i, '');
}

function wholeNumber(value: unknown): number | null {
  const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) return null;

  // A screen that is zoomed may have fractions of a pixel.
  return Math.round(number);
}
