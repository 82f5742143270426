// P2: session replays are kept out, whatever state a field is in.
import { en, testCards } from '@flipside/core';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { CardFields, CardNumberField, CardPicture, PayButton, useCardNumber } from '../index.ts';

const today = () => new Date('2026-11-23T12:00:00Z');
const tokens = ['cc-number', 'cc-exp', 'cc-csc', 'cc-name'];

/** Written out once more, as a merchant finds it in the tools' own guides. */
const masks = {
  Sentry: '[data-sentry-mask]',
  Datadog: '[data-dd-privacy=mask]',
  LogRocket: '[data-private]',
  PostHog: '.ph-no-capture',
  FullStory: '.fs-mask',
  Clarity: '[data-clarity-mask=true]',
  Hotjar: '[data-hj-suppress]',
};

const unmasked = (element: Element | null) => Object.values(masks).filter((mask) => element?.matches(mask) !== true);
const inputs = () => [...document.querySelectorAll<HTMLInputElement>('[data-part=input]')];

function expectAllMasked() {
  expect(inputs().map((input) => input.autocomplete)).toEqual(tokens);
  for (const input of inputs()) expect(unmasked(input)).toEqual([]);
  expect(unmasked(document.querySelector('[data-part=card-picture]'))).toEqual([]);
}

describe('a recording of the page', () => {
  test('P2: shows none of the four fields nor the card picture: empty, half typed, wrong, refused, right, or without a code', async () => {
    render(
      <form>
        <CardFields today={today} />
        <PayButton />
      </form>,
    );
    const number = screen.getByLabelText('Card number');
    expectAllMasked();

    await userEvent.type(number, testCards.failsMod10.number.slice(0, 9));
    expectAllMasked();

    await userEvent.type(number, testCards.failsMod10.number.slice(9));
    expect(number).toHaveAttribute('aria-invalid', 'true');
    expectAllMasked();

    await userEvent.click(screen.getByRole('button', { name: 'Pay now' }));
    await waitFor(() => expect(document.querySelector('[data-part=error-summary]')).not.toBeNull());
    expect(unmasked(document.querySelector('[data-part=error-summary]'))).toEqual([]);
    expectAllMasked();

    await userEvent.clear(number);
    await userEvent.type(number, testCards.visa.number);
    expect(document.querySelector('[data-part=card-picture]')).toHaveTextContent('4242');
    expectAllMasked();

    await userEvent.click(screen.getByRole('button', { name: en.securityCode.fallback.open }));
    await userEvent.click(screen.getByRole('radio', { name: en.securityCode.fallback.illegible }));
    expect(screen.getByLabelText('Security code')).toHaveAttribute('readonly');
    expectAllMasked();
  });

  test('P2: shows nothing either where the merchant adds classes', () => {
    render(
      <>
        <CardNumberField className="big" />
        <CardPicture side="back" lastFour="4242" className="small" />
      </>,
    );

    expect(unmasked(screen.getByLabelText('Card number'))).toEqual([]);
    expect(screen.getByLabelText('Card number')).toHaveClass('big');
    expect(unmasked(document.querySelector('.small'))).toEqual([]);
  });

  test('P2: nor an input of the merchant’s own', () => {
    function Own() {
      const { inputProps, ref, label } = useCardNumber();
      return <input {...inputProps} ref={ref} aria-label={label} />;
    }
    render(<Own />);

    expect(unmasked(screen.getByRole('textbox'))).toEqual([]);
    expect(screen.getByRole('textbox')).toHaveAttribute('autocomplete', 'cc-number');
  });
});
