'use client';
import { enForm, type ShopperHint } from '@flipside/core';
import {
  forwardRef,
  useEffect,
  useRef,
  useState,
  type ComponentPropsWithoutRef,
  type ReactNode,
  type SubmitEvent,
} from 'react';
import { useWords } from '../messages/messages-context.tsx';
import type { SecurityCodeFieldProps } from '../security-code/security-code-field.tsx';
import type { CardFieldsHandle } from './card-fields-handle.ts';
import { CardFields, type CardFieldsProps } from './card-fields.tsx';
import type { CardValues } from './card-values.ts';
import { PayButton } from './pay-button.tsx';
import { unnamedInputs } from './unnamed-inputs.ts';

/** Why a payment did not come about. */
export interface PaymentProblem {
  /** In words for the shopper. Not shown where `show` asks for the code: its field says why. */
  readonly message?: string | undefined;
  /** `show` of the `Assessment`: where it asks for the code again, its field is emptied, says why and takes the focus. */
  readonly show?: ShopperHint | undefined;
}

export interface CardFormProps
  extends
    Omit<ComponentPropsWithoutRef<'form'>, 'id' | 'children' | 'onSubmit'>,
    Pick<CardFieldsProps, 'id' | 'legend' | 'accepted' | 'today' | 'inputs'> {
  /** What will be charged, as the shopper reads it: `£24.00`. */
  amount?: string | undefined;
  /**
   * Sends the card. Called once for each submit with values that were read and checked; nothing else is sent until it settles.
   * Return a problem, or throw, to have it shown; the code is emptied either way. `form` is the rest of the form's data, the
   * button that was pressed included: nothing of the card is in it.
   */
  onPay: (card: CardValues, form: FormData) => Promise<PaymentProblem | void>;
  /** Fields of the merchant's, between the card and the button. */
  children?: ReactNode;
}

/** A whole form: the card fields and a button that pays once. For who has no form yet. Renders a `<form>`. */
export const CardForm = forwardRef<HTMLFormElement, CardFormProps>(function CardForm(
  { id, legend, accepted, today, inputs, amount, onPay, children, ...rest },
  ref,
) {
  const fields = useRef<CardFieldsHandle>(null);
  const paying = useRef(false);
  const [pending, setPending] = useState(false);
  const [notice, setNotice] = useState<string | null>(null);
  const [answer, setAnswer] = useState<SecurityCodeFieldProps['answer']>(null);
  const noticeElement = useRef<HTMLDivElement>(null);
  const words = useWords('form', enForm);

  useEffect(() => {
    if (notice !== null) noticeElement.current?.focus();
  }, [notice]);

  async function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    const form = event.currentTarget;
    // React hands up what a form in a portal below has sent, too.
    if (event.target !== form) return;

    event.preventDefault();
    const card = fields.current;
    // State comes too late for a double click: the second submit is in the same task.
    if (paying.current || card === null) return;
    // `formnovalidate` on a button gets past the browser.
    if (!card.check()) return;

    paying.current = true;
    setPending(true);
    card.say(words.paying);
    setNotice(null);
    const found = await send(card, new FormData(form, event.nativeEvent.submitter));
    // Of the fields that were sent: the ref is empty for as long as a Suspense hides them.
    card.clearSecurityCode();
    card.say('');
    paying.current = false;
    setPending(false);
    if (found) tell(found);
  }

  function tell({ message, show }: PaymentProblem) {
    if (show === undefined || show === 'declined') setNotice(message ?? words.failed);
    else setAnswer({ show });
  }

  async function send(card: CardFieldsHandle, data: FormData): Promise<PaymentProblem | void> {
    try {
      return await onPay(card.reveal(), card.withoutCard(data));
    } catch {
      return { message: words.failed };
    }
  }

  return (
    <form
      ref={ref}
      data-flipside=""
      data-part="card-form"
      // Sent before the page is alive, a form without a method would put the card into the address.
      method="post"
      // Else the browser's session restore writes number and code to its disk. The fields' own tokens still have them filled in.
      autoComplete="off"
      onSubmit={(event) => void onSubmit(event)}
      {...rest}
    >
      {notice === null ? null : (
        <div ref={noticeElement} role="group" tabIndex={-1} data-part="payment-problem">
          {notice}
        </div>
      )}
      <CardFields
        handleRef={fields}
        {...{ id, legend, accepted, today }}
        // Else the browser would send them to the shop, if the form were sent before the page is alive.
        inputs={unnamedInputs({ ...inputs, code: { answer, ...inputs?.code } })}
      />
      {children}
      <PayButton amount={amount} pending={pending} announces={false} />
    </form>
  );
});
