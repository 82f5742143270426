/** A way to look at a story. */
export interface Look {
  readonly theme?: 'dark';
  readonly direction?: 'rtl';
  readonly forcedColors?: 'active';
  readonly width: number;
}

export const looks = {
  light: { width: 390 },
  dark: { width: 390, theme: 'dark' },
  forced: { width: 390, forcedColors: 'active' },
  rtl: { width: 390, direction: 'rtl' },
  narrow: { width: 320 },
} as const satisfies Record<string, Look>;

/** The stories whose pictures are kept, by their ids in Storybook. To add one, name it here and run `looks:accept`. */
export const stories: readonly string[] = [
  'fields-security-code--brand-unknown',
  'fields-security-code--visa',
  'fields-security-code--mastercard',
  'fields-security-code--american-express',
  'fields-security-code--discover',
  'fields-security-code--diners-club',
  'fields-security-code--jcb',
  'fields-security-code--union-pay',
  'fields-security-code--maestro-optional',
  'fields-security-code--uatp-none',
  'fields-security-code--complete',
  'fields-security-code--too-short',
  'fields-security-code--choices-open',
  'fields-security-code--i-chosen',
  'fields-security-code--x-chosen',
  'fields-security-code--x-typed',
  'fields-security-code--i-typed',
  'fields-security-code--tick-asked',
  'fields-security-code--tick-missing',
  'fields-security-code--x-with-a-tick',
  'fields-security-code--second-look-asked',
  'fields-security-code--second-look-missing',
  'fields-security-code--x-with-a-second-look',
  'fields-security-code--x-refused',
  'fields-security-code--no-fallbacks',
  'fields-security-code--removed-after-ten-minutes',
  'fields-security-code--asked-for-the-code-again',
  'fields-security-code--asked-to-look-again',
  'fields-security-code--masked',
  'fields-security-code--picture-follows-focus',
  'fields-security-code-help--visa',
  'fields-security-code-help--dialog-open',
  'fields-start-date-and-issue-number--start-date-empty',
  'fields-start-date-and-issue-number--start-date-valid',
  'fields-start-date-and-issue-number--start-date-to-come',
  'fields-start-date-and-issue-number--issue-number',
  'fields-start-date-and-issue-number--on-a-switch-card',
  'fields-start-date-and-issue-number--on-a-solo-card',
  'form-card-fields--filled-visa',
  'form-card-fields--failed-submit',
  'card-saved-cards--several-brands',
  'card-saved-cards--four-digits-on-the-front',
  'card-saved-cards--brand-without-code',
  'card-saved-cards--last-month',
  'card-saved-cards--one-expired',
  'card-saved-cards--code-wrong',
  'card-saved-cards--removing',
  'card-saved-cards--removal-pending',
  'card-saved-cards--removal-failed',
  'card-saved-cards--removed',
  'card-saved-cards--only-one',
  'card-saved-cards--another-card',
];
