// The guide "Snapshot-test your checkout" (packages/react/docs/testing.mdx), followed in a shop: its snapshots lie beside this file.
import { cardSnapshotSerializer, expectNoCardData, fillCard, fixedClock, testCards } from '@flipside/react/testing';
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fallbackPolicyOf, ownFallbacks } from '../../contract/fallbacks.ts';
import { gbp } from '../../contract/money.ts';
import { CheckoutForm } from './checkout-form.tsx';

expect.addSnapshotSerializer(cardSnapshotSerializer);

const card = { ...testCards.visa, securityCode: '737', cardholderName: 'Ada Marsh' };
const product = { id: 'sweet-pea', name: 'Sweet pea', about: 'Climbs.', price: gbp(240), unit: 'Packet of 25 seeds' };
const savedCards = [{ id: 'saved-1', brand: 'visa', lastFour: '4242', expiry: '2030-09' }];

const checkout = (saved: typeof savedCards = []) => (
  <CheckoutForm
    lines={[{ product, quantity: 10 }]}
    savedCards={saved}
    fallbacks={fallbackPolicyOf(ownFallbacks)}
    onCodeRefused={() => {}}
    onOutdated={() => {}}
  />
);

/** What is inside a drawing changes with every stroke, and is nothing that this shop relies on. */
function undrawn(part: Element | null): Element | null {
  for (const drawing of part?.querySelectorAll('svg') ?? []) drawing.replaceChildren();
  return part;
}

// The shop hands no clock down to its fields: the day of the whole test stands still.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: fixedClock('2026-11-27')() }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the checkout of the shop', () => {
  test('S3: as a shopper finds it', () => {
    const { container } = render(checkout());

    expect(undrawn(container.querySelector('[data-part="card-fields"]'))).toMatchSnapshot();
  });

  test('S3: with a card that is ready to pay', async () => {
    const { container } = render(checkout());

    await fillCard(container, card);

    expect(undrawn(container.querySelector('[data-part="card-fields"]'))).toMatchSnapshot();
  });

  test('S3: with a card number that fails Mod 10 and a date that is over', async () => {
    const { container } = render(checkout());

    await fillCard(container, { number: testCards.failsMod10.number, expiry: '10/26' });

    expect(container.querySelectorAll('[data-part="error"]')).toMatchSnapshot();
  });

  test('S3, V5: for a shopper who has come back', () => {
    const { container } = render(checkout(savedCards));

    expect(undrawn(container.querySelector('[data-part="saved-cards"]'))).toMatchSnapshot();
  });

  test('S2: is the same on every day', () => {
    const seen = ['2001-01-01', '2026-11-27', '2029-12-31'].map((day) => {
      vi.setSystemTime(fixedClock(day)());
      const { container, unmount } = render(checkout());
      const html = container.innerHTML;
      unmount();
      return html.replaceAll(/_r_\w+_/g, 'react-id');
    });

    expect(new Set(seen).size).toBe(1);
  });

  // oxlint-disable-next-line vitest/expect-expect -- `expectNoCardData` is one.
  test('P1: holds no card but in its inputs', async () => {
    const { container } = render(checkout());

    await fillCard(container, card);

    expectNoCardData(document, card);
  });
});
