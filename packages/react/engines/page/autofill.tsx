// Forms with the fields' own markup and nothing of the merchant's, for the browser's own autofill:
// `?form=plain&label=Expiry+date+(MM/YYYY)`.
import { en, plainLanguage, type Messages } from '@flipside/core';
import { ar } from '@flipside/core/messages/ar';
import { de } from '@flipside/core/messages/de';
import { es } from '@flipside/core/messages/es';
import { fr } from '@flipside/core/messages/fr';
import { ja } from '@flipside/core/messages/ja';
import { nl } from '@flipside/core/messages/nl';
import {
  CardFields,
  CardForm,
  CardholderNameField,
  CardNumberField,
  ExpiryField,
  MessagesProvider,
  SecurityCodeField,
} from '@flipside/react';
import { cardRules, HookFormCardFields } from '@flipside/react/hook-form';
import '@flipside/react/styles.css';
import { autofillCard, chooseFallback, fillCard, pasteCard } from '@flipside/react/testing';
import { useEffect, useState, type FormEvent, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { useForm } from 'react-hook-form';

declare global {
  interface Window {
    /** What was submitted, as the form hands it on. */
    sent: Record<string, string>[];
    /** What came into each field before anybody had read it, by its token. */
    arrived: Record<string, string>;
    /** What React Hook Form holds at this moment, null without it. */
    held: () => Record<string, string> | null;
    /** What merchants' tests enter a card by. */
    helpers: typeof helpers;
    /** Every event that came to a field, and what was in it. */
    heard: string[];
  }
}

const helpers = { autofillCard, chooseFallback, fillCard, pasteCard };

const today = () => new Date('2026-11-23T12:00:00Z');

const keep = (values: object) => void window.sent.push(values as Record<string, string>);

function keepData(event: FormEvent<HTMLFormElement>) {
  event.preventDefault();
  keep(Object.fromEntries(new FormData(event.currentTarget)));
}

const pay = <button type="submit">Pay now</button>;

function Plain() {
  return (
    <form onSubmit={keepData}>
      <CardNumberField />
      <ExpiryField today={today} />
      <SecurityCodeField />
      <CardholderNameField />
      {pay}
    </form>
  );
}

function Together() {
  return (
    <form onSubmit={keepData}>
      <CardFields today={today} />
      {pay}
    </form>
  );
}

function Masked() {
  return (
    <form onSubmit={keepData}>
      <CardFields today={today} inputs={{ code: { mask: true } }} />
      {pay}
    </form>
  );
}

function Whole() {
  return <CardForm today={today} onPay={(card) => Promise.resolve(keep(card))} />;
}

const nothing = { number: '', expiry: '', code: '', name: '' };

function Registered() {
  const form = useForm({ defaultValues: nothing });
  const { register, getValues } = form;
  useEffect(() => {
    window.held = () => getValues();
  }, [getValues]);

  return (
    <form onSubmit={(event) => void form.handleSubmit(keep)(event)}>
      <CardNumberField {...register('number', cardRules.number)} />
      <ExpiryField {...register('expiry', cardRules.expiry)} today={today} />
      <SecurityCodeField {...register('code', cardRules.code)} />
      <CardholderNameField {...register('name', cardRules.name)} />
      {pay}
    </form>
  );
}

function Bound() {
  const form = useForm({ defaultValues: { card: nothing } });
  const { control, getValues } = form;
  useEffect(() => {
    window.held = () => getValues('card');
  }, [getValues]);

  return (
    <form onSubmit={(event) => void form.handleSubmit(({ card }) => keep(card))(event)}>
      <HookFormCardFields control={control} today={today} />
      {pay}
    </form>
  );
}

/** A page that shows its payment step late, and another step before it, as single-page shops do. */
function Late({ children }: { children: ReactNode }) {
  const [step, setStep] = useState<'address' | 'payment'>('address');
  if (step === 'payment') return children;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setStep('payment');
      }}
    >
      <label>
        Full name <input name="full-name" autoComplete="name" />
      </label>
      <button type="submit">Go on to payment</button>
    </form>
  );
}

const forms = {
  plain: <Plain />,
  together: <Together />,
  masked: <Masked />,
  whole: <Whole />,
  register: <Registered />,
  bound: <Bound />,
};
const locales: Readonly<Record<string, Messages>> = { en, plainLanguage: plainLanguage(en), ar, de, es, fr, ja, nl };

const asked = new URLSearchParams(location.search);
const messages = locales[asked.get('locale') ?? 'en'] ?? en;
const label = asked.get('label') ?? messages.expiry.label;
const form = forms[(asked.get('form') ?? 'plain') as keyof typeof forms];

document.documentElement.lang = messages.billingAddress.language;
document.documentElement.dir = messages === ar ? 'rtl' : 'ltr';

window.sent = [];
window.arrived = {};
window.held = () => null;
window.heard = [];
window.helpers = helpers;
document.addEventListener(
  'input',
  ({ target }) => {
    if (target instanceof HTMLInputElement) window.arrived[target.autocomplete] ??= target.value;
  },
  { capture: true },
);

const fillingEvents = [
  'focus',
  'focusin',
  'keydown',
  'keypress',
  'beforeinput',
  'input',
  'change',
  'keyup',
  'blur',
  'focusout',
];
for (const type of fillingEvents) {
  document.addEventListener(
    type,
    (event) => {
      const { target, bubbles, composed, cancelable } = event;
      if (!(target instanceof HTMLInputElement)) return;
      const named = ['key', 'inputType', 'data'].filter((name) => name in event);
      const flags = Object.entries({ bubbles, composed, cancelable }).flatMap(([name, is]) => (is ? [name] : []));
      const text = `“${target.value}”`;
      window.heard.push([target.autocomplete, type, event.constructor.name, ...named, ...flags, text].join(' '));
    },
    { capture: true },
  );
}

createRoot(document.querySelector('#root') as HTMLElement).render(
  <MessagesProvider messages={{ ...messages, expiry: { ...messages.expiry, label } }}>
    {asked.has('late') ? <Late>{form}</Late> : form}
  </MessagesProvider>,
);
