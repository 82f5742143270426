'use client';
import { enForm } from '@flipside/core';
import {
  forwardRef,
  useCallback,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type ComponentPropsWithoutRef,
  type ReactNode,
  type Ref,
} from 'react';
import { CardNumberField, type CardNumberFieldProps } from '../card-number/card-number-field.tsx';
import { CardIssueFields, type CardIssueFieldsProps } from '../card-issue/card-issue-fields.tsx';
import { CardholderNameField, type CardholderNameFieldProps } from '../cardholder-name/cardholder-name-field.tsx';
import { ExpiryField, type ExpiryFieldProps } from '../expiry/expiry-field.tsx';
import { createAnnouncer } from '../field/announcer.ts';
import { CardContext, type CardContextValue } from '../field/card-context.ts';
import type { FieldName } from '../field/field-name.ts';
import { StatusRegion } from '../field/status-region.tsx';
import { useForwardedRef } from '../field/use-forwarded-ref.ts';
import { useSameList } from '../field/use-same-list.ts';
import type { FieldHandle } from '../field/field-handle.ts';
import { useWords } from '../messages/messages-context.tsx';
import { SecurityCodeField, type SecurityCodeFieldProps } from '../security-code/security-code-field.tsx';
import { cardFieldsHandle, type CardFieldsHandle } from './card-fields-handle.ts';
import { ErrorSummary } from './error-summary.tsx';
import { useCardFacts } from './use-card-facts.ts';
import { useRefusedSubmits } from './use-refused-submits.ts';

/** Props for each field: names, rules, the bindings of a form library. */
export interface CardFieldsInputs {
  readonly number?: CardNumberFieldProps;
  readonly expiry?: ExpiryFieldProps;
  readonly code?: SecurityCodeFieldProps;
  /** `null` leaves the cardholder's name out. */
  readonly name?: CardholderNameFieldProps | null;
  /** Shown for the brands that may print one (Switch, Solo). `null` leaves it out. */
  readonly startDate?: CardIssueFieldsProps['startDate'];
  /** Likewise. */
  readonly issueNumber?: CardIssueFieldsProps['issueNumber'];
}

export interface CardFieldsProps extends Omit<ComponentPropsWithoutRef<'fieldset'>, 'id'> {
  /** The base of all ids: with `pay` the inputs are `pay-number`, `pay-expiry`, `pay-csc` and `pay-name`; `pay-start-date`, `pay-issue-number`. */
  id?: string | undefined;
  /** In place of the locale's "Card details". */
  legend?: ReactNode;
  /** The ids of the brands that the merchant takes. */
  accepted?: readonly string[] | undefined;
  /** The clock that expiry dates are held against. */
  today?: (() => Date) | undefined;
  /** Props for each field: names, rules, the bindings of a form library. `name: null` leaves the name out. */
  inputs?: CardFieldsInputs | undefined;
  /** What a form of your own asks the fields: what is wrong, for the values, and to empty the code. */
  handleRef?: Ref<CardFieldsHandle> | undefined;
}

/**
 * The fields of one card inside the merchant's own form: they share the brand, one status region and the error summary.
 * Children replace the ready-made fields. Renders a `<fieldset>`.
 */
export const CardFields = forwardRef<HTMLFieldSetElement, CardFieldsProps>(function CardFields(
  { id: ownId, legend, accepted, today, inputs = {}, handleRef, children, ...rest },
  ref,
) {
  const generatedId = useId();
  const id = ownId ?? generatedId;
  const words = useWords('form', enForm);
  const [announcer] = useState(createAnnouncer);
  const [fields] = useState(() => new Map<FieldName, FieldHandle>());
  const root = useRef<HTMLFieldSetElement | null>(null);
  const acceptedIds = useSameList(accepted);
  const { card, learn } = useCardFacts(acceptedIds);
  const { problems, refusals, check, dropGone, onInvalidCapture } = useRefusedSubmits(root, fields);

  const join = useCallback(
    (name: FieldName, field: FieldHandle) => {
      fields.set(name, field);
      return () => {
        // Its successor may be there already.
        if (fields.get(name) === field) fields.delete(name);
        dropGone();
      };
    },
    [fields, dropGone],
  );
  const context = useMemo<CardContextValue>(
    () => ({ card, learn, announcer, accepted: acceptedIds, today, id, join }),
    [card, learn, announcer, acceptedIds, today, id, join],
  );

  useForwardedRef(ref, root);
  useImperativeHandle(handleRef, () => cardFieldsHandle(fields, { check, say: announcer.say }), [
    fields,
    check,
    announcer,
  ]);

  return (
    <CardContext.Provider value={context}>
      <fieldset ref={root} data-flipside="" data-part="card-fields" onInvalidCapture={onInvalidCapture} {...rest}>
        <legend data-part="legend">{legend ?? words.legend}</legend>
        {problems.length === 0 ? null : <ErrorSummary id={`${id}-problems`} problems={problems} refusals={refusals} />}
        {children ?? (
          <>
            <CardNumberField {...inputs.number} />
            <div data-part="row">
              <ExpiryField {...inputs.expiry} />
              <SecurityCodeField {...inputs.code} />
            </div>
            <CardIssueFields startDate={inputs.startDate} issueNumber={inputs.issueNumber} />
            {inputs.name === null ? null : <CardholderNameField {...inputs.name} />}
          </>
        )}
        <StatusRegion announcer={announcer} />
      </fieldset>
    </CardContext.Provider>
  );
});
