'use client';
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
import { CardContext, type CardContextValue, type CardFacts } from '../field/card-context.ts';
import type { FieldName } from '../field/field-name.ts';
import { firstInvalid } from '../field/first-invalid.ts';
import { sameMeaning } from '../field/same-meaning.ts';
import { StatusRegion } from '../field/status-region.tsx';
import { useForwardedRef } from '../field/use-forwarded-ref.ts';
import { useSameList } from '../field/use-same-list.ts';
import type { FieldHandle } from '../field/use-text-field.ts';
import { useMessages } from '../messages/messages-context.tsx';
import { SecurityCodeField, type SecurityCodeFieldProps } from '../security-code/security-code-field.tsx';
import { ErrorSummary, type CardProblem } from './error-summary.tsx';

/** The values of a card, canonical: digits, `2030-09`, digits or X or I. Hand them to what sends the card, and to nothing else. */
export interface CardValues {
  readonly number: string;
  readonly expiry: string;
  readonly securityCode: string;
  readonly name: string;
}

/** What the page may ask of the fields. */
export interface CardFieldsHandle {
  readonly reveal: () => CardValues;
  /** Empties the code, its undo history included. For after a payment and after a decline for the code. */
  readonly clearSecurityCode: () => void;
}

/** Props for each field: names, rules, the bindings of a form library. */
export interface CardFieldsInputs {
  readonly number?: CardNumberFieldProps;
  readonly expiry?: ExpiryFieldProps;
  readonly csc?: SecurityCodeFieldProps;
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

const unknownCard: CardFacts = { brand: null, place: null, lastFour: null };
const order: readonly FieldName[] = ['number', 'expiry', 'csc', 'name'];

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
  const [card, setCard] = useState(unknownCard);
  const [announcer] = useState(createAnnouncer);
  const [problems, setProblems] = useState<readonly CardProblem[]>([]);
  const [refusals, setRefusals] = useState(0);
  const fields = useRef(new Map<FieldName, FieldHandle>());
  const acceptedIds = useSameList(accepted);

  const learn = useCallback(
    (facts: CardFacts) => setCard((before) => (sameMeaning(before, facts) ? before : facts)),
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
    const found = order.flatMap((name) => {
      const sentence = fields.current.get(name)?.ask() ?? null;
      const element = fields.current.get(name)?.element();
      return sentence === null || !element ? [] : [{ sentence, target: element.id }];
    });
    setProblems((before) => (sameMeaning(before, found) ? before : found));
  }, []);

  // The browser refused the submit: every field says what is wrong, and the focus goes to the summary, once.
  function onInvalid(event: FormEvent<HTMLFieldSetElement>) {
    onInvalidCapture?.(event);
    ask();
    if (event.target === firstInvalid(event.currentTarget.form)) setRefusals((count) => count + 1);
  }

  // A form that leaves validation to a library shows the summary too; the library moves the focus.
  const root = useRef<HTMLFieldSetElement | null>(null);
  useEffect(() => {
    const form = root.current?.form;
    const listening = new AbortController();
    form?.addEventListener('submit', ask, { signal: listening.signal });
    form?.addEventListener('reset', () => setProblems([]), { signal: listening.signal });
    return () => listening.abort();
  }, [ask]);

  useForwardedRef(ref, root);
  useImperativeHandle(handleRef, () => {
    const reveal = (name: FieldName) => fields.current.get(name)?.reveal() ?? '';
    return {
      reveal: () => ({
        number: reveal('number'),
        expiry: reveal('expiry'),
        securityCode: reveal('csc'),
        name: reveal('name'),
      }),
      clearSecurityCode: () => fields.current.get('csc')?.clear(),
    };
  }, []);

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
              <SecurityCodeField {...inputs.csc} />
            </div>
            {inputs.name === null ? null : <CardholderNameField {...inputs.name} />}
          </>
        )}
        <StatusRegion announcer={announcer} />
      </fieldset>
    </CardContext.Provider>
  );
});
