import { en } from '@flipside/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { ExpiryField } from '../index.ts';

const today = () => new Date('2026-11-23T12:00:00Z');
const expiry = () => screen.getByLabelText<HTMLInputElement>(/^Expiry date/);
const error = () => document.querySelector('[data-part=error]')?.textContent ?? null;

describe('<ExpiryField>', () => {
  test('E4: the label carries the format, so that browsers fill in two digits of the year', () => {
    render(<ExpiryField today={today} />);

    expect(screen.getByText('Expiry date (MM / YY)')).toBeVisible();
    expect(expiry()).toHaveAttribute('autocomplete', 'cc-exp');
  });

  test.each([
    // E2, E3        typed       shown       says on leaving
    ['a valid date', '0930', '09 / 30', null],
    ['this month', '1126', '11 / 26', null],
    ['last month', '1026', '10 / 26', en.expiry.errors.expired],
    ['a date long gone', '0120', '01 / 20', en.expiry.errors.expired],
    ['a date too far ahead', '0199', '01 / 99', en.expiry.errors.tooFar],
    ['half a date', '09', '09 / ', en.expiry.errors.incomplete],
  ])('E2, E3: of %s (%s) it shows %s and says %j on leaving', async (_what, typed, shown, says) => {
    render(<ExpiryField today={today} />);

    await userEvent.type(expiry(), typed);
    expect(expiry().value).toBe(shown);
    expect(error()).toBeNull();

    await userEvent.tab();
    expect(error()).toBe(says);
  });

  test('E1: typing a year of four digits settles without an error on the way', async () => {
    render(<ExpiryField today={today} />);

    const seen: (string | null)[] = [];
    for (const digit of '052029') {
      await userEvent.type(expiry(), digit);
      seen.push(expiry().value, error());
    }

    expect(seen.filter((_, at) => at % 2 === 1).every((sentence) => sentence === null)).toBe(true);
    expect(expiry().value).toBe('05 / 29');
  });

  test('E3: a card that ends this month is valid, and the hint says so', async () => {
    render(<ExpiryField today={today} />);

    await userEvent.type(expiry(), '1126');

    expect(expiry()).toHaveAccessibleDescription(en.expiry.lastMonth);
  });
});
