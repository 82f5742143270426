import { en, type SavedCard } from '@flipside/core';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { SavedCards } from '../index.ts';

const today = () => new Date('2026-11-23T12:00:00Z');

const visa: SavedCard = { id: 'tok_a', brand: 'visa', lastFour: '4242', expiry: '2030-09' };
const amex: SavedCard = { id: 'tok_b', brand: 'amex', lastFour: '0005', expiry: '2030-11' };

const button = (name: string) => screen.getByRole('button', { name });
const status = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join('');

describe('the question before a card is removed', () => {
  const closed = vi.fn<() => void>();
  const closesByEscape = ({ key }: { key: string }) => {
    if (key === 'Escape') closed();
  };

  test.each(['{Escape}', '{Tab}{Escape}'])('A4: %s takes it back, and closes no drawer around it', async (keys) => {
    closed.mockReset();
    render(
      // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it stands for a drawer.
      <div onKeyDown={closesByEscape}>
        <SavedCards cards={[visa, amex]} today={today} onRemove={() => {}} />
      </div>,
    );
    await userEvent.click(button('Remove Visa ending in 4 2 4 2'));

    await userEvent.keyboard(keys);
    expect(button('Remove Visa ending in 4 2 4 2')).toHaveFocus();
    expect(closed).not.toHaveBeenCalled();

    // There is nothing to take back: now it is the drawer's.
    await userEvent.keyboard('{Escape}');
    expect(closed).toHaveBeenCalledOnce();
  });
});

describe('a card that can’t be removed', () => {
  let fail: (reason: Error) => void = () => {};
  const onRemove = () => new Promise<void>((_, reject) => (fail = reject));

  async function removeVisa() {
    const { rerender } = render(<SavedCards cards={[visa, amex]} today={today} onRemove={onRemove} />);
    await userEvent.click(button('Remove Visa ending in 4 2 4 2'));
    await userEvent.keyboard('{Enter}');
    return (cards: SavedCard[]) => rerender(<SavedCards cards={cards} today={today} onRemove={onRemove} />);
  }

  test('V5, A3: is said to be there still', async () => {
    await removeVisa();

    await act(async () => fail(new Error('offline')));

    expect(status()).toBe(en.savedCards.remove.failed);
  });

  test('V5, A3: is not said to be there when it has left the list meanwhile', async () => {
    const show = await removeVisa();
    show([amex]);

    await act(async () => fail(new Error('404')));

    expect(status()).toBe('');
  });

  test('V5, A3: is said to be there where the merchant had taken it out already, and brings it back', async () => {
    const show = await removeVisa();
    show([amex]);

    await act(async () => {
      show([visa, amex]);
      fail(new Error('offline'));
    });

    expect(status()).toBe(en.savedCards.remove.failed);
  });

  test('V5, A3: is said to be there each time that it was tried', async () => {
    const said: string[] = [];
    await removeVisa();
    const region = screen.getAllByRole('status').find(({ textContent }) => textContent !== '');
    new MutationObserver(() => said.push(region?.textContent ?? '')).observe(region ?? document, {
      childList: true,
      characterData: true,
      subtree: true,
    });

    await act(async () => fail(new Error('offline')));
    await userEvent.keyboard('{Enter}');
    await act(async () => fail(new Error('offline')));

    const { removing, failed } = en.savedCards.remove;
    expect(said.filter((sentence) => sentence !== '')).toEqual([failed, removing, failed]);
  });
});
