import type { Meta, StoryObj } from '@storybook/react-vite';
import { BrandMark } from './brand-mark.tsx';
import { brandWords } from './brand-words.ts';

const meta = {
  id: 'brand-mark',
  title: 'Card/Brand mark',
  component: BrandMark,
  args: { brand: 'visa', name: 'Visa' },
} satisfies Meta<typeof BrandMark>;

export default meta;

type Story = StoryObj<typeof meta>;

/** A brand of the table. */
export const Known: Story = {};

/** Before the number says whose card it is. */
export const NoBrand: Story = { args: { brand: null, name: 'Card' } };

/** A brand that the merchant has added: the first letters of its name. */
export const OfTheMerchantsOwn: Story = { args: { brand: 'seed-club', name: 'Seed Club Card' } };

/** Artwork for which the merchant has the scheme's leave takes the place of the word. */
export const WithOwnArtwork: Story = {
  args: {
    children: (
      <svg viewBox="0 0 40 26">
        <circle cx="20" cy="13" r="9" fill="currentColor" />
      </svg>
    ),
  },
};

/** All that have a word of their own. */
export const All: Story = {
  render: () => (
    <>
      {Object.keys(brandWords).map((brand) => (
        <BrandMark key={brand} brand={brand} name={brand} />
      ))}
    </>
  ),
};
