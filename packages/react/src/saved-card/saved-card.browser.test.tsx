// V5, C9, D8: what the browser itself does to radios and to a code: keys, undo, resets, hydration, the bfcache.
import type { SavedCard } from '@flipside/core';
import { useActionState } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { anotherCard, CardFields, PayButton, SavedCards } from '../index.ts';

const today = () => new Date('2026-11-23T12:00:00Z');
const cards: readonly SavedCard[] = [
  { id: 'tok_a', brand: 'visa', lastFour: '4242', expiry: '2030-09' },
  { id: 'tok_b', brand: 'amex', lastFour: '0005', expiry: '2031-12' },
];

const list = (
  <SavedCards id="saved" cards={cards} today={today} onRemove={() => {}}>
    <CardFields id="pay" today={today} />
  </SavedCards>
);

const code = () => document.querySelector<HTMLInputElement>('#saved-csc');
const chosen = () => document.querySelector<HTMLInputElement>('[data-part=saved-card-radio]:checked')?.value;
const side = () => document.querySelector('[data-part=card-picture]')?.getAttribute('data-side');
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

let root: Root | undefined;

afterEach(() => {
  root?.unmount();
  root = undefined;
  document.querySelector('#served')?.remove();
});

/** The page as the server sends it, before React comes. */
function serve(): HTMLElement {
  const served = document.createElement('div');
  served.id = 'served';
  served.innerHTML = renderToString(list);
  document.body.append(served);
  return served;
}

async function typeCode(text: string) {
  await userEvent.click(page.getByLabelText('Security code'));
  await userEvent.keyboard(text);
}

test('V5: a key that is held down, and a double click, ask whether to remove the card, and do not remove it', async () => {
  await render(list);
  const remove = page.getByRole('button', { name: 'Remove Visa ending in 4 2 4 2' });
  const confirm = page.getByRole('button', { name: /^Yes, remove it/ });

  remove.element().focus();
  await userEvent.keyboard('{Enter>4/}');
  await expect.element(confirm).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(remove).toHaveFocus();

  await remove.dblClick();
  await expect.element(confirm).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.element(remove).not.toBeInTheDocument();
});

test('C9: arrows through the cards wipe the code, and no undo brings it back', async () => {
  await render(list);
  await typeCode('123');
  expect(code()?.value).toBe('123');

  document.querySelector<HTMLInputElement>('[data-part=saved-card-radio]:checked')?.focus();
  await userEvent.keyboard('{ArrowDown}');
  expect([chosen(), side(), code()?.value]).toEqual(['tok_b', 'front', '']);
  await userEvent.keyboard('{ArrowUp}');
  expect([chosen(), side(), code()?.value]).toEqual(['tok_a', 'back', '']);

  await userEvent.click(page.getByLabelText('Security code'));
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(code()?.value).toBe('');
});

test('C9: the code goes when the page is left, and the choice stays', async () => {
  await render(list);
  await userEvent.click(page.getByText('American Express ending in 0005'));
  await typeCode('1234');

  window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));

  await expect.poll(() => code()?.value).toBe('');
  expect(chosen()).toBe('tok_b');
});

test('D8: a card chosen and a code typed before hydration are adopted', async () => {
  const served = serve();
  await typeCode('123');

  root = hydrateRoot(served, list);
  await settled();

  expect([chosen(), code()?.value]).toEqual(['tok_a', '123']);
});

test('D8: another card chosen before hydration is the one that is asked about', async () => {
  const served = serve();
  await userEvent.click(page.getByText('American Express ending in 0005'));

  root = hydrateRoot(served, list);

  await expect.poll(side).toBe('front');
  expect(chosen()).toBe('tok_b');
});

test('D8, C9: a form action that answers with an error keeps the card that was chosen, and not its code', async () => {
  const sent: Record<string, FormDataEntryValue>[] = [];
  function Page() {
    const [answer, act] = useActionState(async (_: string, data: FormData) => {
      sent.push(Object.fromEntries(data));
      return 'declined';
    }, '');
    return (
      <form action={act}>
        {list}
        <PayButton />
        <output>{answer}</output>
      </form>
    );
  }
  await render(<Page />);
  await userEvent.click(page.getByText('American Express ending in 0005'));
  await typeCode('1234{Enter}');

  await expect.poll(() => document.querySelector('output')?.textContent).toBe('declined');
  await settled();
  expect(sent).toEqual([{ card: 'tok_b', csc: '1234' }]);
  expect([chosen(), side(), code()?.value]).toEqual(['tok_b', 'front', '']);
});

test('V5, A4: after the last card is removed the choice of another has the focus, and its fields take a card', async () => {
  await render(
    <SavedCards id="saved" cards={cards.slice(0, 1)} today={today} onRemove={() => settled().then(() => undefined)}>
      <CardFields id="pay" today={today} />
    </SavedCards>,
  );
  await userEvent.click(page.getByRole('button', { name: /^Remove Visa/ }));
  await userEvent.click(page.getByRole('button', { name: /^Yes, remove/ }));

  await expect.poll(() => document.activeElement?.getAttribute('value')).toBe(anotherCard);
  await userEvent.click(page.getByLabelText('Card number'));
  await userEvent.keyboard('4242');
  expect(document.querySelector<HTMLInputElement>('#pay-number')?.value).toBe('4242');
});
