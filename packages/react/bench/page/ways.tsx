import { CardForm, CardNumberField } from '@flipside/react';
import { cardRules } from '@flipside/react/hook-form';
import { maskitoTransform } from '@maskito/core';
import { useMaskito } from '@maskito/react';
import { formatCreditCard, registerCursorTracker } from 'cleave-zen';
import { Fragment, type ReactNode, useEffect, useRef } from 'react';
import { useForm, type UseFormRegisterReturn } from 'react-hook-form';
import { usePaymentInputs } from 'react-payment-inputs';

interface Values {
  readonly number: string;
  readonly others: readonly string[];
}

/** A form of React Hook Form with one input for the number, and as many others behind it as a long form has. */
function Form({ number, others = 0 }: { number: (field: UseFormRegisterReturn) => ReactNode; others?: number }) {
  const { register } = useForm<Values>();

  return (
    <form>
      {number(register('number'))}
      {Array.from({ length: others }, (_, index) => (
        <input key={index} aria-label={`Other ${index}`} {...register(`others.${index}`)} />
      ))}
    </form>
  );
}

const plain = (field: UseFormRegisterReturn) => <input aria-label="Card number" {...field} />;
const flipside = (field: UseFormRegisterReturn) => <CardNumberField {...field} />;

function Rules() {
  const { register } = useForm<Values>();

  return (
    <form>
      <CardNumberField {...register('number', cardRules.number)} />
    </form>
  );
}

const byFour = { mask: [...'dddd dddd dddd dddd'].map((place) => (place === 'd' ? /\d/ : place)) };

function MaskitoInput({ ref, ...field }: UseFormRegisterReturn) {
  const masked = useMaskito({ options: byFour });

  return (
    <input
      aria-label="Card number"
      {...field}
      onInput={(event) => void field.onChange(event)}
      ref={(input) => {
        masked(input);
        ref(input);
      }}
      defaultValue={maskitoTransform('', byFour)}
    />
  );
}

function CleaveInput({ ref, onChange, ...field }: UseFormRegisterReturn) {
  const input = useRef<HTMLInputElement | null>(null);
  useEffect(() => (input.current ? registerCursorTracker({ input: input.current, delimiter: ' ' }) : undefined), []);

  return (
    <input
      aria-label="Card number"
      {...field}
      onChange={(event) => {
        event.target.value = formatCreditCard(event.target.value);
        return onChange(event);
      }}
      ref={(element) => {
        input.current = element;
        ref(element);
      }}
    />
  );
}

function PaymentInputs() {
  const { getCardNumberProps, meta } = usePaymentInputs();

  return (
    <form>
      <input {...getCardNumberProps()} />
      {meta.isTouched ? <span>{meta.error}</span> : null}
    </form>
  );
}

const times = (count: number) => (
  <Fragment key="cards">
    {Array.from({ length: count }, (_, index) => (
      <CardForm key={index} id={`card-${index}`} onPay={() => Promise.resolve(undefined)} />
    ))}
  </Fragment>
);

/** Every way by its name in the address. */
export const ways: Readonly<Record<string, () => ReactNode>> = {
  plain: () => <Form number={plain} />,
  flipside: () => <Form number={flipside} />,
  'flipside with cardRules': () => <Rules />,
  maskito: () => <Form number={(field) => <MaskitoInput {...field} />} />,
  'cleave-zen': () => <Form number={(field) => <CleaveInput {...field} />} />,
  'react-payment-inputs': () => <PaymentInputs />,
  'plain among 200': () => <Form number={plain} others={200} />,
  'flipside among 200': () => <Form number={flipside} others={200} />,
  'one card form': () => times(1),
  'fifty card forms': () => times(50),
  'plain, before one card form': () => [<Form key="plain" number={plain} />, times(1)],
  'plain, before fifty': () => [<Form key="plain" number={plain} />, times(50)],
};
