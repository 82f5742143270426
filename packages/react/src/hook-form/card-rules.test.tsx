// C5: what a merchant's policy makes of X and I is the same for the field, for the rules of a form, and for the schema of a server.
import { cardSchema, type FallbackPolicy } from '@flipside/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { SecurityCodeField } from '../index.ts';
import { testCards } from '../testing/index.ts';
import { createCardRules } from './index.ts';

const today = () => new Date('2026-11-23T12:00:00Z');
const policy: FallbackPolicy = {
  absent: { byRegion: { JP: 'taken' }, byBrand: { maestro: 'taken' }, otherwise: 'refused' },
};

test.each([
  ['visa', undefined, false],
  ['visa', 'JP', true],
  ['visa', 'US', false],
  ['maestro', 'US', true],
] as const)('C5: X on a card of %s from %s is taken by all three, or by none (%s)', async (brand, region, taken) => {
  render(<SecurityCodeField brand={brand} region={region} fallbacks={policy} />);
  const { number } = testCards[brand];

  await userEvent.type(screen.getByLabelText('Security code'), 'x');
  const code = screen.getByLabelText<HTMLInputElement>('Security code');
  const rules = createCardRules({ fallbacks: policy, region });
  const schema = cardSchema({ today, fallbacks: policy, region });
  const checked = await schema['~standard'].validate({ number, expiry: '09/30', securityCode: 'X' });

  expect(code.validationMessage === '').toBe(taken);
  expect(rules.code.validate('X', { number }) === true).toBe(taken);
  expect(checked.issues === undefined).toBe(taken);
});
