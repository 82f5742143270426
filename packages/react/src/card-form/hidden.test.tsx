// C9, D8: a card whose form React hides for a moment (Suspense): what it has must not get lost, and must not stay.
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef, Suspense, type ReactNode } from 'react';
import { expect, test } from 'vitest';
import { CardFields, CardForm, CardNumberField, type CardFieldsHandle, type PaymentProblem } from '../index.ts';
import { fillCard, testCards } from '../testing/index.ts';

const today = () => new Date('2026-11-23T12:00:00Z');
const card = { ...testCards.visa, expiry: '09/30', cardholderName: 'Ada Marsh' };
const code = () => screen.getByLabelText<HTMLInputElement>('Security code');

/** A boundary that waits for something else of the page's, for as long as `until` says. */
function Boundary({ until, children }: { until: Promise<void> | null; children: ReactNode }) {
  return (
    <Suspense fallback="One moment">
      {children}
      <Waits until={until} />
    </Suspense>
  );
}

function Waits({ until }: { until: Promise<void> | null }) {
  // What a Suspense catches, on every React.
  if (until !== null) throw until;
  return null;
}

const never = new Promise<void>(() => {});

test('C9: a form that is hidden while it pays has no code afterwards, beside the decline neither', async () => {
  let settle: (problem: PaymentProblem) => void = () => {};
  const onPay = () => new Promise<PaymentProblem>((resolve) => (settle = resolve));
  const page = (until: Promise<void> | null) => (
    <Boundary until={until}>
      <CardForm onPay={onPay} today={today} />
    </Boundary>
  );
  const { container, rerender } = render(page(null));
  await fillCard(container, card);
  const input = code();
  await userEvent.click(screen.getByRole('button', { name: 'Pay now' }));

  rerender(page(never));
  await act(async () => settle({ message: 'Your bank said no.' }));
  expect(input.value).toBe('');

  rerender(page(null));
  expect(await screen.findByText('Your bank said no.')).toBeVisible();
  expect(code().value).toBe('');
});

test('P4, N6: a number that is hidden for a moment is handed on, and kept from the shop’s server, as if it were seen', async () => {
  const handle = createRef<CardFieldsHandle>();
  const page = (until: Promise<void> | null) => (
    <form>
      <CardFields today={today} handleRef={handle}>
        <Boundary until={until}>
          <CardNumberField />
        </Boundary>
      </CardFields>
    </form>
  );
  const { container, rerender } = render(page(null));
  await fillCard(container, { number: card.number });

  rerender(page(never));

  expect(screen.getByText('One moment')).toBeVisible();
  expect(handle.current?.check()).toBe(true);
  expect(handle.current?.reveal().number).toBe(card.number);
  const data = new FormData(container.querySelector('form') ?? undefined);
  expect(data.get('number')).toBe('4242 4242 4242 4242');
  expect([...(handle.current?.withoutCard(data) ?? [])]).toEqual([]);
});

test('N6: a number that is hidden for a moment and fails Mod 10 is not let go', async () => {
  const handle = createRef<CardFieldsHandle>();
  const page = (until: Promise<void> | null) => (
    <form>
      <CardFields today={today} handleRef={handle}>
        <Boundary until={until}>
          <CardNumberField />
        </Boundary>
      </CardFields>
    </form>
  );
  const { container, rerender } = render(page(null));
  await fillCard(container, { number: '4242424242424241' });

  rerender(page(never));

  expect(handle.current?.problem('number')).not.toBeNull();
  expect(handle.current?.check()).toBe(false);
});
