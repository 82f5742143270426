import { testCards, type Messages } from '@flipside/core';
import { ar } from '@flipside/core/messages/ar';
import { de } from '@flipside/core/messages/de';
import { es } from '@flipside/core/messages/es';
import { fr } from '@flipside/core/messages/fr';
import { ja } from '@flipside/core/messages/ja';
import { nl } from '@flipside/core/messages/nl';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { CardFields } from './card-fields.tsx';
import { PayButton } from './pay-button.tsx';

const meta = {
  title: 'Form/Languages',
  component: CardFields,
  args: { today: () => new Date('2026-11-23T12:00:00Z') },
  render: (args) => (
    <form>
      <CardFields {...args} />
      <PayButton />
    </form>
  ),
} satisfies Meta<typeof CardFields>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Wrong in every field and sent, on the narrowest screen: the longest of what can stand there. */
function refusedIn(messages: Messages): Story {
  const { cardNumber, expiry, securityCode, cardholderName, form, billingAddress } = messages;

  return {
    globals: { language: billingAddress.language, viewport: { value: 'mobile1', isRotated: false } },
    play: async ({ canvas, userEvent }) => {
      await userEvent.type(canvas.getByLabelText(cardNumber.label), testCards.failsMod10.number);
      await userEvent.type(canvas.getByLabelText(expiry.label), '0120');
      await userEvent.click(canvas.getByRole('button', { name: form.pay({}) }));

      const summary = canvas.getByRole('group', { name: form.summaryTitle({ count: 4 }) });
      await expect(
        within(summary)
          .getAllByRole('link')
          .map((link) => link.textContent),
      ).toEqual([
        cardNumber.errors.failsLuhn,
        expiry.errors.expired,
        securityCode.errors.empty,
        cardholderName.errors.empty,
      ]);

      const { lang, dir, scrollWidth, clientWidth } = document.documentElement;
      await expect([lang, dir]).toEqual([billingAddress.language, messages === ar ? 'rtl' : 'ltr']);
      await expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    },
  };
}

const inArabic = refusedIn(ar);

/** W5, A1, D6: the page reads from the right, a date in it from the left. */
export const Arabic: Story = {
  ...inArabic,
  play: async (context) => {
    await inArabic.play?.(context);

    const hint = context.canvas.getByText(ar.expiry.hint, { normalizer: (text) => text });
    await expect(leftOf('09', hint)).toBeLessThan(leftOf('30', hint));
  },
};

/** Where the words of an element begin, from the left edge of the screen. */
function leftOf(words: string, element: HTMLElement): number {
  const text = element.firstChild;
  const at = text?.textContent?.indexOf(words) ?? -1;
  if (!text || at < 0) throw new Error(`There is no ${words} in ${element.textContent}.`);

  const range = document.createRange();
  range.setStart(text, at);
  range.setEnd(text, at + words.length);
  return range.getBoundingClientRect().left;
}

/** W5, A1: with the longest words. */
export const German = refusedIn(de);

/** W5, A1. */
export const Spanish = refusedIn(es);

/** W5, A1. */
export const French = refusedIn(fr);

/** W5, A1: lines break without blanks. */
export const Japanese = refusedIn(ja);

/** W5, A1. */
export const Dutch = refusedIn(nl);
