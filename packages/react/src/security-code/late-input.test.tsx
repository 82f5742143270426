// W2, C1: an input of a merchant's own that comes later than its hook.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { CardNumberField, useSecurityCode } from '../index.ts';

function Code({ shown }: { shown: boolean }) {
  const { ref, inputProps, place } = useSecurityCode();
  return shown ? <input aria-label="Code" ref={ref} {...inputProps} data-side={place.side} /> : null;
}

const page = (shown: boolean) => (
  <form>
    <CardNumberField />
    <Code shown={shown} />
  </form>
);

test('W2, C1: it hears of the brand that the number in its form tells later', async () => {
  const { rerender } = render(page(false));
  rerender(page(true));

  await userEvent.type(screen.getByLabelText('Card number'), '3782');

  expect(screen.getByLabelText('Code')).toHaveAttribute('data-side', 'front');
});

test('W2, C1: and of the one that the number has told already', async () => {
  const { rerender } = render(page(false));
  await userEvent.type(screen.getByLabelText('Card number'), '3782');

  rerender(page(true));

  expect(screen.getByLabelText('Code')).toHaveAttribute('data-side', 'front');
});
