import type { SecurityCodeOptions } from './security-code-options.ts';

/** What props say of the code, apart from what goes on to an element. A new option has its place in this list alone. */
export function optionsApart<Props extends SecurityCodeOptions>({
  brand,
  region,
  fallbacks,
  orderBy,
  onStatement,
  answer,
  forgetAfterMinutes,
  mask,
  required,
  error,
  onValueChange,
  ...rest
}: Props) {
  const options: Required<SecurityCodeOptions> = {
    brand,
    region,
    fallbacks,
    orderBy,
    onStatement,
    answer,
    forgetAfterMinutes,
    mask,
    required,
    error,
    onValueChange,
  };

  return { options, rest };
}
