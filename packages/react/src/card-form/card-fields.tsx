'use client';
import { cardReader } from '@flipside/core';
import {
  forwardRef,
  useCallback,
  useEffect,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type ComponentPropsWithoutRef,
  type FormEvent,
  type ReactNode,
  type Ref,
} from 'react';
import { CardNumberField, type CardNumberFieldProps } from '../card-number/card-number-field.tsx';
import { CardholderNameField, type CardholderNameFieldProps } from '../cardholder-name/cardholder-name-field.tsx';
import { ExpiryField, type ExpiryFieldProps } from '../expiry/expiry-field.tsx';
import { createAnnouncer } from '../field/announcer.ts';
import { CardContext, unknownCard, type CardContextValue, type CardFacts } from '../field/card-context.ts';
import type { FieldName } from '../field/field-name.ts';
import { firstInvalid } from '../field/first-invalid.ts';
import { placeOfCode } from '../field/place-of-code.ts';
import { sameMeaning } from '../field/same-meaning.ts';
import { StatusRegion } from '../field/status-region.tsx';
import { useForwardedRef } from '../field/use-forwarded-ref.ts';
import { useSameList } from '../field/use-same-list.ts';
import type { FieldHandle } from '../field/use-text-field.ts';
import { useMessages } from '../messages/messages-context.tsx';
import { SecurityCodeField, type SecurityCodeFieldProps } from '../security-code/security-code-field.tsx';
import { askFields, type CardProblem } from './card-problem.ts';
import { ErrorSummary } from './error-summary.tsx';

/** The values of a card, canonical: digits, `2030-09`, digits or X or I. Hand them to what sends the card, and to nothing else. */
export interface CardValues {
  readonly number: string;
  readonly expiry: string;
  readonly code: string;
  readonly name: string;
}

/** What the page may ask of the fields. */
export interface CardFieldsHandle {
  /** What stands in the way of submitting, by field: null for nothing. Shows nothing. */
  readonly problem: (field: keyof CardValues) => string | null;
  /** Shows what stands in the way, and moves the focus there. Returns whether the card may be sent. */
  readonly check: () => boolean;
  readonly reveal: () => CardValues;
  /** Takes the fields of the card out of form data, which is then safe to send to a server of the merchant's. */
  readonly withoutCard: (data: FormData) => FormData;
  /** Empties the code, its undo history included. For after a payment and after a decline for the code. */
  readonly clearSecurityCode: () => void;
}

/** Props for each field: names, rules, the bindings of a form library. */
export interface CardFieldsInputs {
  readonly number?: CardNumberFieldProps;
  readonly expiry?: ExpiryFieldProps;
  readonly code?: SecurityCodeFieldProps;
  /** `null` leaves the cardholder's name out. */
  readonly name?: CardholderNameFieldProps | null;
}

export interface CardFieldsProps extends Omit<ComponentPropsWithoutRef<'fieldset'>, 'id'> {
  /** The base of all ids: with `pay` the inputs are `pay-number`, `pay-expiry`, `pay-csc` and `pay-name`. */
  id?: string | undefined;
  /** In place of the locale's "Card details". */
  legend?: ReactNode;
  /** The ids of the brands that the merchant takes. */
  accepted?: readonly string[] | undefined;
  /** The clock that expiry dates are held against. */
  today?: (() => Date) | undefined;
  inputs?: CardFieldsInputs | undefined;
  handleRef?: Ref<CardFieldsHandle> | undefined;
}

const fieldOf = { number: 'number', expiry: 'expiry', code: 'csc', name: 'name' } as const satisfies Record<
  keyof CardValues,
  FieldName
>;

/**
 * The fields of one card inside the merchant's own form: they share the brand, one status region and the error summary.
 * Children replace the ready-made fields. Renders a `<fieldset>`.
 */
export const CardFields = forwardRef<HTMLFieldSetElement, CardFieldsProps>(function CardFields(
  { id: ownId, legend, accepted, today, inputs = {}, handleRef, children, onInvalidCapture, ...rest },
  ref,
) {
  const generatedId = useId();
  const id = ownId ?? generatedId;
  const messages = useMessages();
  const [learnt, setLearnt] = useState(unknownCard);
  const [announcer] = useState(createAnnouncer);
  const [problems, setProblems] = useState<readonly CardProblem[]>([]);
  const [refusals, setRefusals] = useState(0);
  const fields = useRef(new Map<FieldName, FieldHandle>());
  const root = useRef<HTMLFieldSetElement | null>(null);
  useForwardedRef(ref, root);

  const acceptedIds = useSameList(accepted);
  const anywhere = useMemo(
    () => placeOfCode(acceptedIds ? cardReader({ accepted: acceptedIds }) : cardReader(), ''),
    [acceptedIds],
  );
  const card = useMemo(() => ({ ...learnt, place: learnt.place ?? anywhere }), [learnt, anywhere]);
  const learn = useCallback(
    (facts: CardFacts) => setLearnt((before) => (sameMeaning(before, facts) ? before : facts)),
    [],
  );
  const join = useCallback((name: FieldName, field: FieldHandle) => {
    fields.current.set(name, field);
    return () => {
      fields.current.delete(name);
    };
  }, []);
  const context = useMemo<CardContextValue>(
    () => ({ card, learn, announcer, accepted: acceptedIds, today, id, join }),
    [card, learn, announcer, acceptedIds, today, id, join],
  );

  const ask = useCallback(() => {
    const found = askFields(fields.current.values(), root.current);
    setProblems((before) => (sameMeaning(before, found) ? before : found));
    return found.length === 0;
  }, []);

  // The browser refused the submit: every field says what is wrong, and the focus goes to the summary, once.
  function onInvalid(event: FormEvent<HTMLFieldSetElement>) {
    onInvalidCapture?.(event);
    ask();
    if (event.target === firstInvalid(event.currentTarget.form)) setRefusals((count) => count + 1);
  }

  // A form that leaves validation to a library shows the summary too; the library moves the focus.
  useEffect(() => {
    const form = root.current?.form;
    const listening = new AbortController();
    const { signal } = listening;
    form?.addEventListener('submit', ask, { signal });
    form?.addEventListener('reset', (event) => setTimeout(() => event.defaultPrevented || setProblems([])), { signal });
    return () => listening.abort();
  }, [ask]);

  useImperativeHandle(handleRef, () => {
    const field = (name: keyof CardValues) => fields.current.get(fieldOf[name]);
    const reveal = (name: keyof CardValues) => field(name)?.reveal() ?? '';
    return {
      problem: (name) => field(name)?.problem() ?? null,
      check: () => {
        const sound = ask();
        if (!sound) setRefusals((count) => count + 1);
        return sound;
      },
      reveal: () => ({
        number: reveal('number'),
        expiry: reveal('expiry'),
        code: reveal('code'),
        name: reveal('name'),
      }),
      withoutCard: (data) => {
        for (const { element } of fields.current.values()) data.delete(element()?.name ?? '');
        return data;
      },
      clearSecurityCode: () => field('code')?.clear(),
    };
  }, [ask]);

  return (
    <CardContext.Provider value={context}>
      <fieldset ref={root} data-flipside="" data-part="card-fields" onInvalidCapture={onInvalid} {...rest}>
        <legend data-part="legend">{legend ?? messages.form.legend}</legend>
        {problems.length === 0 ? null : <ErrorSummary id={`${id}-problems`} problems={problems} refusals={refusals} />}
        {children ?? (
          <>
            <CardNumberField {...inputs.number} />
            <div data-part="row">
              <ExpiryField {...inputs.expiry} />
              <SecurityCodeField {...inputs.code} />
            </div>
            {inputs.name === null ? null : <CardholderNameField {...inputs.name} />}
          </>
        )}
        <StatusRegion announcer={announcer} />
      </fieldset>
    </CardContext.Provider>
  );
});
