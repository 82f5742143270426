'use client';
import { enBillingAddress } from '@flipside/core';
import { forwardRef, useEffect, useMemo, useRef, useState, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { AllPartsContext } from '../field/all-parts.ts';
import { createAnnouncer } from '../field/announcer.ts';
import { useCard } from '../field/card-context.ts';
import { FieldError } from '../field/field-error.tsx';
import { FieldLabel } from '../field/field-label.tsx';
import { FieldRoot } from '../field/field-root.tsx';
import { fieldState } from '../field/field-state.ts';
import { maskingAttributes, maskingClass } from '../field/masked.ts';
import { onInvalid } from '../field/on-invalid.ts';
import { present } from '../field/state-attribute.ts';
import { useForwardedRef } from '../field/use-forwarded-ref.ts';
import { useIsomorphicLayoutEffect } from '../field/use-isomorphic-layout-effect.ts';
import type { FieldHandle } from '../field/field-handle.ts';
import { useVoice } from '../field/voice-context.ts';
import { useWords } from '../messages/messages-context.tsx';
import type { JoinAddress } from './address-handle.ts';
import { useChoice } from './use-choice.ts';
import type { NamedCountry } from './use-country-names.ts';
import { useListed } from './use-listed.ts';

/** Form props and words of the list of countries. */
export interface CountryInputProps extends Omit<ComponentPropsWithoutRef<'select'>, 'id' | 'value' | 'defaultValue'> {
  label?: ReactNode;
  /** The merchant's own error, shown in place of the field's own. */
  error?: string | null | undefined;
}

interface CountryFieldProps extends CountryInputProps {
  id: string;
  countries: readonly NamedCountry[];
  /** What a reset goes back to, empty for none. */
  initial: string;
  /** Chosen when the field comes up. */
  country: string;
  join: JoinAddress;
  onCountryChange: (country: string) => void;
}

/** The country of an address, chosen from a list of the browser's own. */
export const CountryField = forwardRef<HTMLSelectElement, CountryFieldProps>(function CountryField(
  {
    id,
    countries,
    initial,
    country,
    join,
    onCountryChange,
    label,
    error,
    className,
    'aria-describedby': describedBy,
    ...rest
  },
  forwarded,
) {
  const words = useWords('billingAddress', enBillingAddress).country;
  const card = useCard();
  const voice = useVoice();
  const [ownVoice] = useState(createAnnouncer);
  const [asked, setAsked] = useState(false);
  const { ref, element, value } = useChoice<HTMLSelectElement, string>('value', valueOf, country, onCountryChange);
  useListed({ element, countries, initial, value });
  const problem = value === '' ? words.empty : null;
  const shown = error ?? (asked ? problem : null);

  const select = useRef<HTMLSelectElement | null>(null);
  const held = useMemo(
    () => (node: HTMLSelectElement | null) => {
      select.current = node;
      ref(node);
    },
    [ref],
  );
  useForwardedRef(forwarded, select);

  const empty = useRef(words.empty);
  const handle = useMemo<FieldHandle>(() => {
    const takesPart = () => element()?.matches(':disabled') === false;
    const found = () => (takesPart() && element()?.value === '' ? empty.current : null);
    return {
      element,
      problem: found,
      ask: () => {
        setAsked(true);
        return found();
      },
      reveal: () => element()?.value ?? '',
      clear: () => {},
    };
  }, [element]);

  useIsomorphicLayoutEffect(() => {
    empty.current = words.empty;
    element()?.setCustomValidity(problem ?? '');
  }, [element, problem, words.empty]);

  const alone = card === null;
  useEffect(() => {
    const node = element();
    if (node === null) return undefined;

    const listening = new AbortController();
    const { signal } = listening;
    const ask = () => void handle.ask();
    onInvalid(node, ask, alone, signal);
    node.form?.addEventListener('submit', ask, { signal, capture: true });
    node.form?.addEventListener('reset', () => setAsked(false), { signal });
    return () => listening.abort();
  }, [alone, element, handle]);

  const joinCard = card?.join;
  useEffect(() => joinCard?.('country', handle), [joinCard, handle]);
  useEffect(() => join('country', handle), [join, handle]);

  const field = fieldState({
    field: { ref: () => {}, filled: value !== '', error: shown, announcer: voice ?? ownVoice },
    label: words.label,
    hint: null,
    required: true,
    complete: value !== '',
    inputProps: {},
    rootProps: { 'data-field': 'country' },
  });

  return (
    <AllPartsContext.Provider value>
      <FieldRoot name="country" id={id} field={field}>
        <FieldLabel>{label}</FieldLabel>
        <div data-part="control">
          <select
            ref={held}
            id={id}
            data-part="input"
            data-invalid={present(shown !== null)}
            data-filled={present(value !== '')}
            aria-invalid={shown !== null}
            aria-required
            aria-describedby={[describedBy, shown !== null && `${id}-error`].filter(Boolean).join(' ') || undefined}
            className={maskingClass(className)}
            {...maskingAttributes}
            defaultValue={country}
            {...rest}
          >
            {initial === '' || value === '' ? <option value="">{words.choose}</option> : null}
            {countries.map(([code, name]) => (
              // A server may know another name, and so another order.
              <option key={code} value={code} suppressHydrationWarning>
                {name}
              </option>
            ))}
          </select>
        </div>
        <FieldError />
      </FieldRoot>
    </AllPartsContext.Provider>
  );
});

const valueOf = ({ value }: HTMLSelectElement) => value;
