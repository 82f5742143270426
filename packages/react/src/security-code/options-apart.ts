import type { SecurityCodeOptions } from './security-code-options.ts';

/** A new option has its place in this list alone. */
const options: Readonly<Record<keyof SecurityCodeOptions, true>> = {
  brand: true,
  region: true,
  fallbacks: true,
  orderBy: true,
  onStatement: true,
  answer: true,
  forgetAfterMinutes: true,
  mask: true,
  required: true,
  error: true,
  onValueChange: true,
};

/** What props say of the code, apart from what goes on to an element. */
export function optionsApart<Props extends SecurityCodeOptions>(props: Props) {
  const entries = Object.entries(props);
  const chosen: SecurityCodeOptions = Object.fromEntries(entries.filter(isOption));
  // Entries have lost which of them was of which type.
  const rest = Object.fromEntries(entries.filter((entry) => !isOption(entry))) as Omit<
    Props,
    keyof SecurityCodeOptions
  >;

  return { options: chosen, rest };
}

function isOption([name]: readonly [string, unknown]): boolean {
  return Object.hasOwn(options, name);
}
