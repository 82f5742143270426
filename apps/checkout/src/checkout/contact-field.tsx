import { useState, type ComponentPropsWithoutRef } from 'react';
import { useFormContext } from 'react-hook-form';
import type { CheckoutValues } from './checkout-values.ts';
import { contactRules, type ContactField as FieldName } from './contact-rules.ts';
import { inputIds } from './field-problems.ts';

export interface ContactFieldProps extends Omit<ComponentPropsWithoutRef<'input'>, 'name' | 'id'> {
  name: FieldName;
  label: string;
  autoComplete: string;
}

/** One line of the contact details: label, input, and the error in the room kept for it. */
export function ContactField({ name, label, ...rest }: ContactFieldProps) {
  const { inputProps, id, error, said } = useContactField(name);

  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input className="input" {...inputProps} {...rest} />
      <FieldError id={id} error={error} />
      <output className="visually-hidden">{said}</output>
    </div>
  );
}

/** A contact field's binding to the form, for an input of any kind. */
export function useContactField(name: FieldName) {
  const { control, register, trigger, getFieldState, formState } = useFormContext<CheckoutValues>();
  const error = getFieldState(name, formState).error?.message;
  const id = inputIds[name];
  const [said, say] = useState('');

  async function check() {
    const isRight = await trigger(name);
    say(isRight ? '' : (control.getFieldState(name).error?.message ?? ''));
  }

  return {
    id,
    error,
    /** What was found when the field was left. What a submit finds is read out with the field that it leads to. */
    said: error === said ? said : '',
    inputProps: {
      ...register(name, {
        validate: contactRules[name],
        // What is empty may still be on its way: it is asked for on submit.
        onBlur: (event: { target: { value: string } }) => {
          if (event.target.value.trim() !== '') void check();
        },
      }),
      id,
      // All of them are asked for: an e-mail address and a name.
      'aria-required': true,
      'aria-invalid': error === undefined ? undefined : true,
      'aria-describedby': error === undefined ? undefined : `${id}-error`,
    },
  };
}

export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  if (error === undefined) return null;

  return (
    <p id={`${id}-error`} className="field-error">
      {error}
    </p>
  );
}
