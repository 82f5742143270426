// WCAG 2.5.3: who speaks to the page says what they see. Each control's accessible name has its visible words in it, in every locale.
import { ar } from '@flipside/core/messages/ar';
import { de } from '@flipside/core/messages/de';
import { es } from '@flipside/core/messages/es';
import { fr } from '@flipside/core/messages/fr';
import { ja } from '@flipside/core/messages/ja';
import { nl } from '@flipside/core/messages/nl';
import { en, testCards, type Messages, type SavedCard } from '@flipside/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import {
  BillingAddressFields,
  CardForm,
  CardFields,
  MessagesProvider,
  SavedCards,
  SecurityCodeField,
  SecurityCodeHelp,
  ThreeDSChallenge,
} from '../index.ts';

const today = () => new Date('2026-11-23T12:00:00Z');
const cards: readonly SavedCard[] = [
  { id: 'tok_a', brand: 'visa', lastFour: '4242', expiry: '2030-09' },
  { id: 'tok_b', brand: 'mastercard', lastFour: '4444', expiry: '2026-11' },
  { id: 'tok_c', brand: 'jcb', lastFour: '0505', expiry: '2026-05' },
];

/** Spaces, stops and the marks of direction are not spoken; and a saved card's four digits are heard apart (N9). */
const spoken = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');

/** What is seen of a control: the words on it, else those of its label. Of a saved card they are its brand and four digits. */
function seenOf(control: Element): string {
  if (control instanceof HTMLButtonElement) return control.textContent;

  const [label] =
    control instanceof HTMLInputElement || control instanceof HTMLSelectElement ? (control.labels ?? []) : [];
  return (label?.querySelector('[data-part=saved-card-name]') ?? label)?.textContent ?? '';
}

function expectLabelsInNames(): void {
  const controls = [...document.querySelectorAll('button, input:not([type=hidden]), select')];
  expect(controls.length).toBeGreaterThan(0);

  for (const control of controls) {
    const seen = seenOf(control);
    expect(spoken(seen)).not.toBe('');
    expect(control).toHaveAccessibleName(
      expect.toSatisfy((name: string) => spoken(name).includes(spoken(seen)), `a name with “${seen}” in it`),
    );
  }
}

const button = (name: string) => screen.getByRole('button', { name });

describe.each<[string, Messages]>(Object.entries({ en, de, fr, es, nl, ja, ar }))('in %s', (_tag, messages) => {
  const { securityCode: words, securityCodeHelp: help, savedCards } = messages;
  const show = (content: ReactNode) => render(<MessagesProvider messages={messages}>{content}</MessagesProvider>);

  test('C4: whoever speaks to the fields of a card says what they see', async () => {
    show(
      <CardForm
        today={today}
        amount="£24.00"
        onPay={async () => {}}
        inputs={{ code: { mask: true, help: <SecurityCodeHelp as="dialog" /> } }}
      />,
    );
    expectLabelsInNames();

    await userEvent.type(screen.getByLabelText(messages.cardNumber.label), testCards.switch.number);
    await userEvent.click(button(words.reveal.show.name));
    await userEvent.click(button(help.open));

    expect(screen.getByLabelText(messages.issueNumber.label)).toBeVisible();
    expectLabelsInNames();
  });

  test.each(['taken', 'tick', 'second-look'] as const)('C4: and to the way out, where X is %s', async (rule) => {
    show(
      <SecurityCodeField
        brand="visa"
        fallbacks={{ absent: { whereAlwaysPrinted: rule } }}
        help={<SecurityCodeHelp />}
      />,
    );
    await userEvent.click(button(words.fallback.open));
    expectLabelsInNames();

    await userEvent.click(screen.getByRole('radio', { name: words.fallback.absent }));

    expect(button(words.fallback.undo)).toBeVisible();
    expectLabelsInNames();
  });

  test('V5: and to the cards that are saved', async () => {
    show(
      <SavedCards cards={cards} today={today} onRemove={() => {}}>
        <CardFields today={today} />
      </SavedCards>,
    );
    expectLabelsInNames();

    await userEvent.click(screen.getAllByText(savedCards.remove.button)[0] ?? document.body);

    expect(screen.getByText(savedCards.remove.confirm)).toBeVisible();
    expectLabelsInNames();
  });

  test('T2: and to the way out of the bank’s page', async () => {
    // jsdom posts nothing.
    const submit = vi.spyOn(HTMLFormElement.prototype, 'submit').mockReturnValue();
    const id = '8a880dc0-d2d2-4067-bcb1-b08d1690b26e';
    show(
      <ThreeDSChallenge
        acsURL="https://bank.example/challenge"
        threeDSServerTransID={id}
        acsTransID={id}
        messageVersion="2.2.0"
        notificationURL="https://shop.example/3ds"
        onEnd={() => {}}
      />,
    );
    await userEvent.click(button(messages.challenge.stop.button));
    submit.mockRestore();

    expect(button(messages.challenge.stop.confirm)).toBeVisible();
    expectLabelsInNames();
  });

  // oxlint-disable-next-line vitest/expect-expect -- `expectLabelsInNames` is one.
  test('A5: and to the address', () => {
    show(<BillingAddressFields defaultCountry="US" delivery={{ country: 'US' }} />);

    expectLabelsInNames();
  });
});
