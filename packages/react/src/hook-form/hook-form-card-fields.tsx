'use client';
import { useEffect, useMemo, useRef } from 'react';
import { useFormState, type Control, type FieldValues, type Path } from 'react-hook-form';
import { CardFields, type CardFieldsHandle, type CardFieldsProps } from '../card-form/card-fields.tsx';
import { useSameList } from '../field/use-same-list.ts';
import { useMessages } from '../messages/messages-context.tsx';
import { createCardRules } from './card-rules.ts';

export interface HookFormCardFieldsProps<Values extends FieldValues> extends Omit<
  CardFieldsProps,
  'name' | 'handleRef'
> {
  control: Control<Values>;
  /**
   * Where the card stands among the form's values: it holds `number`, `expiry`, `code` and `name`.
   * @default 'card'
   */
  name?: string | undefined;
}

/**
 * All card fields bound to React Hook Form: canonical values, the fields' own sentences, no re-render on a key. The code is
 * emptied once the form was submitted with success. Renders a `<fieldset>`.
 */
export function HookFormCardFields<Values extends FieldValues>({
  control,
  name = 'card',
  accepted: ownAccepted,
  today,
  inputs = {},
  ...rest
}: HookFormCardFieldsProps<Values>) {
  const messages = useMessages();
  const accepted = useSameList(ownAccepted);
  const fields = useRef<CardFieldsHandle>(null);
  const { isSubmitSuccessful, submitCount } = useFormState({ control });
  const fallbacks = inputs.csc?.fallbacks;
  const rules = useMemo(
    () => createCardRules({ accepted, today, messages, fallbacks, numberAt: `${name}.number` }),
    [accepted, today, messages, fallbacks, name],
  );

  // A form that stays on the page may be sent with success more than once.
  const successes = isSubmitSuccessful ? submitCount : 0;
  useEffect(() => {
    if (successes > 0) fields.current?.clearSecurityCode();
  }, [successes]);

  // The path is the merchant's promise that the values have a card there: it can't be known from `Values`.
  const bind = (field: keyof typeof rules) => control.register(`${name}.${field}` as Path<Values>, rules[field]);

  return (
    <CardFields
      {...{ accepted, today }}
      {...rest}
      handleRef={fields}
      inputs={{
        number: { ...bind('number'), ...inputs.number },
        expiry: { ...bind('expiry'), ...inputs.expiry },
        csc: { ...bind('code'), ...inputs.csc },
        name: inputs.name === null ? null : { ...bind('name'), ...inputs.name },
      }}
    />
  );
}
