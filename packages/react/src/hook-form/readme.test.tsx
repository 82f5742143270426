// The examples of the repository's README are files (packages/react/docs/examples), compiled here and run as they stand there.
import { render, screen } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Checkout as CardFormCheckout } from '../../docs/examples/card-form/checkout.tsx';
import { Checkout as HookFormCheckout } from '../../docs/examples/hook-form/checkout.tsx';
import Page from '../../docs/examples/next/page.tsx';
import { Checkout as NextCheckout } from '../../docs/examples/next/checkout.tsx';
import { pay } from '../../docs/examples/pay.ts';
import { expectNoCardData, fillCard, testCards } from '../testing/index.ts';

vi.mock('../../docs/examples/pay.ts', () => ({
  pay: vi.fn<(card: object) => Promise<object>>(() => Promise.resolve({ declined: false })),
}));

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const examples = ['hook-form/checkout.tsx', 'card-form/checkout.tsx', 'next/checkout.tsx', 'next/page.tsx'];
const card = { ...testCards.visa, expiry: '09/30', securityCode: '737' };

const failsMod10 = 'The card number you entered is invalid. Please try again.';

beforeEach(() => void vi.mocked(pay).mockClear());

async function payBy(button: string): Promise<unknown> {
  screen.getByRole('button', { name: button }).click();
  await vi.waitFor(() => expect(pay).toHaveBeenCalledTimes(1));
  return vi.mocked(pay).mock.calls[0]?.[0];
}

describe('The README', () => {
  test('shows the files of docs/examples as they are', () => {
    const shown = [...read('../../../../README.md').matchAll(/^```tsx\n(\/\/ \S+\n[^]*?)^```$/gm)].map(
      ([, code]) => code,
    );

    expect(shown).toEqual(examples.map((path) => read(`../../docs/examples/${path}`)));
  });

  test('of the package begins with the same five lines', () => {
    expect(read('../../README.md')).toContain(`\`\`\`tsx\n${read('../../docs/examples/hook-form/checkout.tsx')}\`\`\``);
  });

  test('and the first page of the handbook show the same form', () => {
    expect(read('../../../../.storybook/handbook/start.mdx')).toContain(
      `\`\`\`tsx\n${read('../../docs/examples/card-form/checkout.tsx')}\`\`\``,
    );
  });
});

describe.each([
  ['five lines with React Hook Form', HookFormCheckout, {}],
  ['a form without a form library', CardFormCheckout, { cardholderName: 'Ada Marsh' }],
  ['a form in Next', () => <NextCheckout language="en" />, { cardholderName: 'Ada Marsh' }],
])('%s', (_what, Checkout, name) => {
  test('takes a card and pays with what was read', async () => {
    const { container } = render(<Checkout />);
    await fillCard(container, { ...card, ...name });

    expect(await payBy('Pay £24.00')).toMatchObject({ number: '4242424242424242', expiry: '2030-09', code: '737' });
    expectNoCardData(document, card);
  });

  test('W1: says so when a number fails Mod 10', async () => {
    const { container } = render(<Checkout />);
    await fillCard(container, { number: testCards.failsMod10.number });

    expect(screen.getAllByText(failsMod10)[0]).toBeVisible();
    expect(pay).not.toHaveBeenCalled();
  });
});

test('The page of Next is served with the words of core, and its form in German on demand', () => {
  expect(renderToString(<Page />)).toContain('<h1>Card details</h1>');
  expect(renderToString(<Page />)).toContain('American Express');
  expect(renderToString(<NextCheckout language="de" />)).toContain('Kartennummer');
});
