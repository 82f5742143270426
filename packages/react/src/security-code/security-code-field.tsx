import { forwardRef, type ReactNode } from 'react';
import { FieldBody } from '../field/field-body.tsx';
import type { FieldInputProps } from '../field/field-input.tsx';
import { optionsApart } from './options-apart.ts';
import { SecurityCodeFallback } from './security-code-fallback.tsx';
import { SecurityCodePicture } from './security-code-picture.tsx';
import { SecurityCodeReveal } from './security-code-reveal.tsx';
import { SecurityCodeRoot } from './security-code-root.tsx';
import type { SecurityCodeOptions } from './security-code-options.ts';

export interface SecurityCodeFieldProps extends Omit<FieldInputProps, 'required'>, SecurityCodeOptions {
  /** In place of the locale's "Security code". */
  label?: ReactNode;
  /**
   * The drawn card that marks the place of the code. `follows-focus` shows the front with the number, and turns over while the code is
   * asked for.
   * @default true
   */
  picture?: boolean | 'follows-focus' | undefined;
  /**
   * `<SecurityCodeHelp />`: a button that opens the answers to what shoppers ask about the code. Left out unless handed in: hint and
   * picture say where it is already, and a page without it downloads none of its sentences.
   */
  help?: ReactNode;
}

/** A security code, ready to use: label, input, error, hint, picture and the way out for a code that can't be entered. */
export const SecurityCodeField = forwardRef<HTMLInputElement, SecurityCodeFieldProps>(function SecurityCodeField(
  { id, label, picture = true, help, name = 'csc', ...props },
  ref,
) {
  const { options, rest } = optionsApart(props);

  return (
    <SecurityCodeRoot id={id} {...options}>
      <FieldBody ref={ref} label={label} name={name} mark={options.mask ? <SecurityCodeReveal /> : null} {...rest} />
      {picture ? <SecurityCodePicture followsFocus={picture === 'follows-focus'} /> : null}
      {help}
      <SecurityCodeFallback />
    </SecurityCodeRoot>
  );
});
