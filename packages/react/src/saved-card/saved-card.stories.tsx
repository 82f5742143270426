import { en, testCards, type SavedCard, type ShopperHint } from '@flipside/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn } from 'storybook/test';
import { CardFields } from '../card-form/card-fields.tsx';
import { SavedCards, type SavedCardsProps } from './saved-cards.tsx';

const visa: SavedCard = { id: 'tok_a', brand: 'visa', lastFour: '4242', expiry: '2030-09' };
const amex: SavedCard = { id: 'tok_b', brand: 'amex', lastFour: '0005', expiry: '2031-12' };
const endsNow: SavedCard = { id: 'tok_c', brand: 'mastercard', lastFour: '4444', expiry: '2026-11' };
const expired: SavedCard = { id: 'tok_d', brand: 'jcb', lastFour: '0505', expiry: '2026-05' };
const withoutCode: SavedCard = { id: 'tok_e', brand: 'uatp', lastFour: '8911', expiry: '2031-01' };

/** Both choices go by one clock, the toolbar's too. */
const withAnotherCard = (args: SavedCardsProps): SavedCardsProps => ({
  ...args,
  children: <CardFields id="pay" today={args.today} />,
});

const meta = {
  title: 'Card/Saved cards',
  // The page beside this file is its documentation.
  tags: ['!autodocs'],
  component: SavedCards,
  args: {
    id: 'saved',
    cards: [visa, amex, endsNow, expired],
    today: () => new Date('2026-11-23T12:00:00Z'),
    onRemove: fn(),
  },
  argTypes: { children: { control: false } },
  render: (args) => <SavedCards {...withAnotherCard(args)} />,
} satisfies Meta<typeof SavedCards>;

export default meta;

type Story = StoryObj<typeof meta>;

const { savedCards: words, securityCode } = en;
const removeVisa = { name: 'Remove Visa ending in 4 2 4 2' };
const confirmVisa = { name: 'Yes, remove it: Visa ending in 4 2 4 2' };

/** The cards, with a button in the bank's place. */
function Answered(props: SavedCardsProps) {
  const [answer, setAnswer] = useState<{ show: ShopperHint } | null>(null);

  return (
    <>
      <SavedCards {...props} code={{ answer }} />
      <button
        type="button"
        style={{ minBlockSize: 44, marginBlockStart: 16 }}
        onClick={() => setAnswer({ show: 'enter-the-code-again' })}
      >
        Answer as the bank
      </button>
    </>
  );
}

/** V5, N9: brand, last four and date of each, the digits read apart; the first that can pay is chosen, and its code is asked. */
export const SeveralBrands: Story = {
  play: async ({ canvas }) => {
    const chosen = canvas.getByRole('radio', { name: 'Visa ending in 4 2 4 2, expires 09 / 30' });

    await expect(chosen).toBeChecked();
    await expect(canvas.getByLabelText(securityCode.label)).toHaveAccessibleDescription(
      securityCode.hint.back({ length: 3 }),
    );
    await expect(canvas.queryByLabelText(en.cardNumber.label)).not.toBeInTheDocument();
  },
};

/** V5: on an American Express card four digits are asked, on the front; what was typed for the card before is gone (C9). */
export const FourDigitsOnTheFront: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.type(canvas.getByLabelText(securityCode.label), testCards.visa.securityCode);

    await userEvent.click(canvas.getByRole('radio', { name: /^American Express/ }));

    const code = canvas.getByLabelText(securityCode.label);
    await expect(code).toHaveValue('');
    await expect(code).toHaveAccessibleDescription(securityCode.hint.front({ length: 4 }));
    await expect(canvasElement.querySelector('[data-part=card-picture]')).toHaveAttribute('data-side', 'front');
  },
};

/** V5: a card that has expired says so, and can't be chosen. It can still be removed. */
export const OneExpired: Story = {
  args: { cards: [expired, visa] },
  play: async ({ canvas, userEvent }) => {
    const old = canvas.getByRole('radio', { name: 'JCB ending in 0 5 0 5, expired 05 / 26' });

    await userEvent.click(canvas.getByText('JCB ending in 0505'));

    await expect(old).toBeDisabled();
    await expect(canvas.getByRole('radio', { name: /^Visa/ })).toBeChecked();
    await expect(canvas.getByRole('button', { name: 'Remove JCB ending in 0 5 0 5' })).toBeEnabled();
  },
};

/** E3, V5: a card in its last month can pay, and says that it ends. */
export const LastMonth: Story = {
  args: { cards: [endsNow] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(words.expiry.lastMonth({ date: '11 / 26' }))).toBeVisible();
    await expect(canvas.getByRole('radio', { name: /^Mastercard/ })).toBeChecked();
  },
};

/** C8: a brand that prints no code asks none. */
export const BrandWithoutCode: Story = {
  args: { cards: [withoutCode, visa] },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('radio', { name: /^UATP/ })).toBeChecked();
    await expect(canvas.queryByLabelText(securityCode.label)).not.toBeInTheDocument();
  },
};

/** V5: the last choice, with the fields of another card. */
export const AnotherCard: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('radio', { name: words.another }));

    await expect(canvas.getByLabelText(en.cardNumber.label)).toBeVisible();
    await expect(canvas.getAllByLabelText(securityCode.label)).toHaveLength(1);
  },
};

/** V5: asked once more, in place; the confirmation has the focus, and Escape gives it back. */
export const Removing: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', removeVisa));
    await expect(canvas.getByRole('button', confirmVisa)).toHaveFocus();

    await userEvent.keyboard('{Escape}');
    await expect(canvas.getByRole('button', removeVisa)).toHaveFocus();

    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('group', { name: words.remove.question })).toBeVisible();
  },
};

/** V5: removed: its neighbour is chosen and has the focus, and it is said once. */
export const Removed: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', removeVisa));
    await userEvent.click(canvas.getByRole('button', confirmVisa));

    await expect(canvas.getByRole('radio', { name: /^American Express/ })).toHaveFocus();
    await expect(canvas.getByRole('radio', { name: /^American Express/ })).toBeChecked();
    await expect(canvas.getByRole('status')).toHaveTextContent('Visa ending in 4 2 4 2 was removed.');
  },
};

/** V5: while it is being removed the button keeps the focus, and a second press does nothing. */
export const RemovalPending: Story = {
  args: { onRemove: fn(() => new Promise<void>(() => {})) },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', removeVisa));
    await userEvent.click(canvas.getByRole('button', confirmVisa));

    await expect(canvas.getByRole('button', confirmVisa)).toHaveAttribute('aria-disabled', 'true');
    await expect(canvas.getByRole('button', confirmVisa)).toHaveFocus();
  },
};

/** V5: a removal that fails: the card stays, and a sentence says so. */
export const RemovalFailed: Story = {
  args: { onRemove: fn(() => Promise.reject(new Error('offline'))) },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', removeVisa));
    await userEvent.click(canvas.getByRole('button', confirmVisa));

    await expect(canvas.getByRole('button', confirmVisa)).toHaveAccessibleDescription(words.remove.failed);
    await expect(canvas.getByRole('status')).toHaveTextContent(words.remove.failed);
    await expect(canvas.getByRole('radio', { name: /^Visa/ })).toBeChecked();
  },
};

/** V2, V5, C9: the bank did not recognise the code of the saved card: it is empty, has the focus and says why. */
export const CodeWrong: Story = {
  render: (args) => <Answered {...withAnotherCard(args)} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText(securityCode.label), testCards.visa.securityCode);
    await userEvent.click(canvas.getByRole('button', { name: 'Answer as the bank' }));

    const code = canvas.getByLabelText(securityCode.label);
    await expect(code).toHaveValue('');
    await expect(code).toHaveFocus();
    await expect(code).toHaveAccessibleDescription(
      `${securityCode.asked['enter-the-code-again']} ${securityCode.hint.back({ length: 3 })}`,
    );
  },
};

/** V5: names tell cards of the same brand apart, in any script. */
export const JapaneseName: Story = {
  args: {
    cards: [
      { ...visa, name: '山田 花子' },
      { ...amex, name: 'Hubert Wolfeschlegelsteinhausenbergerdorff-Donaudampfschifffahrtsgesellschaftskapitän' },
      { ...endsNow, name: 'محمد بن علي' },
    ],
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('radio', { name: /^Visa/ })).toHaveAccessibleDescription('山田 花子');
  },
};

/** V5: a long name has its lines, and two cards of one brand are told apart by who holds them. */
export const NamesTellApart: Story = {
  args: {
    cards: [
      { ...visa, name: 'Ольга Кузнецова' },
      { ...visa, id: 'tok_f', lastFour: '1111', name: 'Zoë Nguyễn-O’Brien' },
      { ...amex, name: 'Hubert Wolfeschlegelsteinhausenbergerdorff-Donaudampfschifffahrtsgesellschaftskapitän' },
    ],
  },
  play: async ({ canvas }) => {
    const [first, second] = canvas.getAllByRole('radio', { name: /^Visa/ });

    await expect(first).toHaveAccessibleDescription('Ольга Кузнецова');
    await expect(second).toHaveAccessibleDescription('Zoë Nguyễn-O’Brien');
  },
};

/** V5: one card saved. */
export const OnlyOne: Story = { args: { cards: [visa] } };

/** V5: none saved: the fields of a card, and nothing to choose. */
export const None: Story = {
  args: { cards: [] },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('radio')).not.toBeInTheDocument();
    await expect(canvas.getByLabelText(en.cardNumber.label)).toBeVisible();
  },
};

/** A5: by the keyboard alone: arrows choose, Tab goes on to what can be done with the card, and its code. */
export const KeyboardAlone: Story = {
  args: { cards: [visa, amex] },
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    await expect(canvas.getByRole('radio', { name: /^American Express/ })).toBeChecked();

    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Remove American Express ending in 0 0 0 5' })).toHaveFocus();
    await userEvent.tab();
    await expect(canvas.getByLabelText(securityCode.label)).toHaveFocus();
  },
};

/** A1: everything that can show, in the dark. */
export const Dark: Story = { ...RemovalFailed, globals: { theme: 'dark' } };

/** A1: an expired card and the open question, right to left. */
export const RightToLeft: Story = { ...Removing, globals: { direction: 'rtl' } };

/** A1: on the narrowest screen nothing needs a sideways scroll, and everything is large enough to touch. */
export const Narrow: Story = {
  ...Removing,
  globals: { viewport: { value: 'mobile1', isRotated: false } },
  play: async (context) => {
    await Removing.play?.(context);

    const { scrollWidth, clientWidth } = document.documentElement;
    await expect(clientWidth).toBeLessThanOrEqual(320);
    await expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    for (const target of context.canvasElement.querySelectorAll(
      '[data-part=saved-card-choice], [data-part=saved-card] > div button',
    ))
      await expect(target.getBoundingClientRect().height).toBeGreaterThanOrEqual(
        target.closest('[data-part=fallback]') ? 28 : 44,
      );
  },
};
