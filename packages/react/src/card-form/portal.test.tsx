// N6, A4: a form in a portal is the page's own, wherever its component stands. React hands its events up the components all the same.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createPortal } from 'react-dom';
import { expect, test, vi } from 'vitest';
import { CardFields, CardForm, CardNumberField, type CardFormProps } from '../index.ts';
import { fillCard, testCards } from '../testing/index.ts';

const today = () => new Date('2026-11-23T12:00:00Z');
const card = { ...testCards.visa, expiry: '09/30', cardholderName: 'Ada Marsh' };

test('A4: a coupon’s form in a portal charges no card', async () => {
  const onPay = vi.fn<CardFormProps['onPay']>().mockResolvedValue(undefined);
  const onApply = vi.fn<(prevented: boolean) => void>();
  const { container } = render(
    <CardForm onPay={onPay} today={today}>
      {createPortal(
        <form
          onSubmit={(event) => {
            onApply(event.defaultPrevented);
            event.preventDefault();
          }}
        >
          <button>Apply coupon</button>
        </form>,
        document.body,
      )}
    </CardForm>,
  );
  await fillCard(container, card);

  await userEvent.click(screen.getByRole('button', { name: 'Apply coupon' }));

  expect(onPay).not.toHaveBeenCalled();
  expect(onApply).toHaveBeenCalledExactlyOnceWith(false);

  await userEvent.click(screen.getByRole('button', { name: 'Pay now' }));

  expect(onPay).toHaveBeenCalledOnce();
});

test('A4: what a form in a portal lacks brings up no summary of the card', async () => {
  const { container } = render(
    <form>
      <CardFields today={today}>
        <CardNumberField />
        {createPortal(
          <form>
            <input required aria-label="Coupon" />
            <button>Apply coupon</button>
          </form>,
          document.body,
        )}
      </CardFields>
    </form>,
  );

  await userEvent.click(screen.getByRole('button', { name: 'Apply coupon' }));

  expect(container.querySelector('[data-part=error-summary]')).toBeNull();
  expect(container.querySelector('[data-invalid]')).toBeNull();
});
