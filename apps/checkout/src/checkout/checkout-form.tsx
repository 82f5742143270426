import { PayButton } from '@flipside/react';
import { useEffect, useRef, useState } from 'react';
import { FormProvider, get, useForm, type FieldErrors } from 'react-hook-form';
import { totalOf, type Basket, type PricedLine } from '../../contract/basket.ts';
import { formatMoney } from '../../contract/money.ts';
import type { ListedCard } from '../../contract/saved-card.ts';
import { paymentSentences } from '../../contract/payment-sentences.ts';
import { goTo } from '../router/visits.ts';
import { attemptKey } from './attempt-key.ts';
import { BankPages } from './bank-pages.tsx';
import { blankCheckout, type CheckoutValues } from './checkout-values.ts';
import { payAndConfirm, type CheckoutOutcome } from './confirm-with-bank.ts';
import { ContactSection } from './contact-section.tsx';
import { contactProblems, type ContactProblem } from './contact-summary.tsx';
import { checkoutFields, sortProblems } from './field-problems.ts';
import { keptContact } from './kept-contact.ts';
import type { Purchase } from './pay.ts';
import { newsOf, paymentNews } from './payment-news.ts';
import { PaymentSection, type PaymentSectionProps } from './payment-section.tsx';
import { PaymentNotice, type Notice } from './payment-notice.tsx';
import { settle } from './settle.ts';
import { useBankPages } from './use-bank-pages.ts';
import { useKeptContact } from './use-kept-contact.ts';
import { useLeaving } from './use-leaving.ts';
import { whileHere } from './while-here.ts';

type CardAtHand = readonly [payWith: string | undefined, number: string | undefined];

function isSame(one: CardAtHand, other: CardAtHand): boolean {
  return one.every((each, index) => each === other[index]);
}

const none: readonly ContactProblem[] = [];

export interface CheckoutFormProps {
  lines: readonly PricedLine[];
  /** The cards of a shopper who has come back. */
  savedCards: readonly ListedCard[];
  /** What the shop makes of X and I. */
  fallbacks: PaymentSectionProps['fallbacks'];
  /** The server did not take what was said of the code: its rules have to be asked anew. */
  onCodeRefused: () => void;
  /** The server would charge another total, or has a card no more: catalogue and cards have to be asked anew. */
  onOutdated: () => void;
}

/** Contact, address, card and the button that pays once. */
export function CheckoutForm({ lines, savedCards, fallbacks, onCodeRefused, onOutdated }: CheckoutFormProps) {
  const [defaultValues] = useState(() => ({ ...blankCheckout, ...keptContact.read() }));
  const form = useForm<CheckoutValues>({ defaultValues, shouldFocusError: false });
  const [pending, setPending] = useState(false);
  // A page that was loaded again in the middle of a payment begins where it was left.
  const [notice, setNotice] = useState<Notice | null>(() =>
    attemptKey.isOpen() ? { message: paymentSentences.noAnswer } : null,
  );
  const [summed, setSummed] = useState(none);
  const [answer, setAnswer] = useState<PaymentSectionProps['answer']>(null);
  const paying = useRef(false);
  const said = useRef<Purchase['said']>({});
  const confirmed = useRef<{ readonly authentication: string; readonly paidWith: CardAtHand } | null>(null);
  const { open, bank } = useBankPages();
  const leaving = useLeaving();
  const total = totalOf(lines);

  useKeptContact(form);
  useEffect(() => paymentNews.toldBy(setNotice), []);

  async function submit(values: CheckoutValues) {
    // State comes too late for a double click: the second submit is in the same task.
    if (paying.current) return;

    paying.current = true;
    setPending(true);
    setNotice(null);
    setSummed(none);
    paymentNews.seen();
    const left = leaving();
    const basket = lines.map(({ product, quantity }) => ({ productId: product.id, quantity }));
    const paidWith = cardAtHand();
    const { outcome, authentication } = await payAndConfirm(
      { values, savedCards, basket, said: said.current, agreed: total, authentication: confirmedFor(paidWith) },
      whileHere(bank, left),
    );
    // Whoever has gone on is not pulled away from where they are.
    if (left.aborted) {
      if (outcome.kind === 'paid') settle(outcome, basket);
      return paymentNews.tell(newsOf(outcome));
    }

    confirmed.current = authentication === undefined ? null : { authentication, paidWith };
    paying.current = false;
    setPending(false);
    show(outcome, paidWith, basket);
  }

  /** The card that is chosen, or the one that is typed. */
  function cardAtHand(): CardAtHand {
    return form.getValues(['payWith', 'card.number']);
  }

  /** What the shopper has confirmed with the bank for the card that is to pay now. */
  function confirmedFor(card: CardAtHand): string | undefined {
    return confirmed.current !== null && isSame(confirmed.current.paidWith, card)
      ? confirmed.current.authentication
      : undefined;
  }

  /** Several contact problems are summed up, and the summary takes the focus. One is gone to at once. */
  function goToProblem(errors: FieldErrors<CheckoutValues>) {
    const problems = contactProblems(errors);
    const isSummed = problems.length > 1;
    setSummed(isSummed ? problems : none);

    const first = checkoutFields.find((field) => get(errors, field) !== undefined);
    if (first !== undefined && !isSummed) form.setFocus(first);
  }

  function show(outcome: CheckoutOutcome, paidWith: CardAtHand, basket: Basket) {
    if (outcome.kind === 'problems') return showProblems(outcome);

    if (outcome.kind === 'code') {
      // The field empties itself, says what the bank's answer asks for, and takes the focus. But a shopper who did not wait has another
      // card at hand, whose code the bank has not seen.
      return isSame(cardAtHand(), paidWith)
        ? setAnswer(outcome)
        : setNotice({ message: paymentSentences.codeOfTheOther });
    }

    if (outcome.kind === 'not-confirmed' || outcome.kind === 'not-sent') {
      // Else the form counts as sent with success, and its fields forget the code. The library takes it away at the next press.
      form.setError('root', { type: outcome.kind });
      return setNotice(outcome);
    }

    forgetCodes();
    if (outcome.kind === 'failed') return setNotice(outcome);

    // The form library holds the values as long as the form is there.
    form.reset(blankCheckout);
    settle(outcome, basket);
    goTo(`/orders/${outcome.orderId}`, { replace: true });
  }

  function forgetCodes() {
    form.setValue('card.code', '');
    if (form.getValues('savedCard') !== undefined) form.setValue('savedCard.code', '');
  }

  function showProblems({ problems }: Extract<CheckoutOutcome, { kind: 'problems' }>) {
    const { inForm, elsewhere } = sortProblems(problems);
    // A code that the bank did not take is asked for once more, empty.
    if (inForm.some(({ field }) => field.endsWith('.code'))) {
      forgetCodes();
      onCodeRefused();
    }
    for (const [index, { field, message }] of inForm.entries()) {
      form.setError(field, { type: 'server', message }, { shouldFocus: index === 0 });
    }
    if (elsewhere.length === 0) return;

    onOutdated();
    setNotice({ message: elsewhere.join(' ') });
  }

  return (
    <FormProvider {...form}>
      <form
        className="checkout-form"
        noValidate
        // Else the browser's session restore writes number and code to its disk. Fields with tokens are filled in all the same.
        autoComplete="off"
        onSubmit={(event) => void form.handleSubmit(submit, goToProblem)(event)}
      >
        <ContactSection problems={summed} />
        <section aria-labelledby="payment-title">
          <h2 id="payment-title">Pay by card</h2>
          <p className="hint">Sealed in this browser: the shop never sees the number or the code.</p>
          <PaymentNotice notice={notice} />
          <PaymentSection
            control={form.control}
            savedCards={savedCards}
            answer={answer}
            fallbacks={fallbacks}
            onStatement={(card, statement) => (said.current = { ...said.current, [card]: statement })}
          />
          <PayButton amount={formatMoney(total)} pending={pending} />
        </section>
      </form>
      <BankPages {...open} />
    </FormProvider>
  );
}
