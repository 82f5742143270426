// S3: the code of the guide “Snapshot-test your checkout” (packages/react/docs/testing.mdx), run as it stands there.
import { CardForm, CardNumberField } from '@flipside/react';
import {
  autofillCard,
  cardSnapshotSerializer,
  chooseFallback,
  expectNoCardData,
  fillCard,
  fixedClock,
  pasteCard,
  testCards,
} from '@flipside/react/testing';
import { render, screen } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

expect.addSnapshotSerializer(cardSnapshotSerializer);

const pay = () => Promise.resolve();
const card = { ...testCards.visa, cardholderName: 'Ada Marsh' };

function Checkout() {
  return <CardForm id="pay" amount="£24.00" today={fixedClock('2026-11-27')} onPay={pay} />;
}

test('S3: shows a card that is ready to pay', async () => {
  const { container } = render(<Checkout />);

  await fillCard(container, card);

  expect(container).toMatchSnapshot();
});

// oxlint-disable-next-line vitest/expect-expect -- `expectNoCardData` is one.
test('S3: keeps the card out of the page', async () => {
  const { container } = render(<Checkout />);

  await fillCard(container, { ...card, securityCode: '737' });
  screen.getByRole('button', { name: 'Pay £24.00' }).click();

  expectNoCardData(document, { ...card, securityCode: '737' });
});

test('S3: says what is wrong', async () => {
  const { container } = render(<Checkout />);

  await fillCard(container, { number: testCards.failsMod10.number, expiry: '10/26' });

  expect(container.querySelectorAll('[data-part="error"]')).toMatchSnapshot();
});

test('S3: takes a card however it comes', async () => {
  const { container } = render(<Checkout />);

  await pasteCard(container, { number: 'Card: 3782-822463-10005' });
  expect(screen.getByLabelText('Card number')).toHaveValue('3782 822463 10005');

  await autofillCard(container, card);
  expect(screen.getByLabelText('Card number')).toHaveValue('4242 4242 4242 4242');
});

test('S3: lets a shopper pay whose card has no code', async () => {
  const { container } = render(<Checkout />);

  await chooseFallback(container, 'absent');

  expect(screen.getByLabelText('Security code')).toHaveValue('X');
});

test('S3: is the same without an id', () => {
  const { container } = render(<CardNumberField />);

  expect(container.querySelector('input')).toHaveAttribute('id');
  expect(container).toMatchSnapshot();
});

const shopTest = '../../../../apps/checkout/src/checkout/checkout-form.test.tsx';

/** The lines of a code, however deep it stands. */
const linesOf = (code: string) => code.trim().replaceAll(/^ +| +$/gm, '');

test('the guide shows nothing that isn’t run here, in the test of Chrome’s autofill or in that of the shop', () => {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
  const run = ['./guide.test.tsx', '../../engines/autofill.spec.ts', shopTest].map((path) => linesOf(read(path)));
  // A file that has its name at its head is one of the runner's settings, and is used by `pnpm test:drop-in`.
  const shown = [...read('../../docs/testing.mdx').matchAll(/^```tsx?\n(?!\/\/ \S+\n)([^]*?)^```$/gm)].map(
    ([, code = '']) => code,
  );

  expect(shown.length).toBeGreaterThan(6);
  expect(shown.filter((code) => !run.some((text) => text.includes(linesOf(code))))).toEqual([]);
});
