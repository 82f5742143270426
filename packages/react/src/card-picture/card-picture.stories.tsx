import type { Meta, StoryObj } from '@storybook/react-vite';
import { CardPicture } from './card-picture.tsx';

const meta = {
  id: 'card-picture',
  title: 'Card/Card picture',
  // The page beside this file is its documentation.
  tags: ['!autodocs'],
  component: CardPicture,
  args: { side: 'back' },
} satisfies Meta<typeof CardPicture>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Before the card number says which: both places, side by side, or one over the other where the room is narrow. */
export const BrandNotKnown: Story = { args: { side: 'both' } };

/** Most cards: three digits at the end of the signature panel. */
export const Back: Story = {};

/** Once the number is complete, its last four digits help to find the place. */
export const BackWithTheLastFour: Story = { args: { lastFour: '4242' } };

/** Two of three digits entered. */
export const BackWhileTheCodeIsEntered: Story = { args: { lastFour: '4242', filled: 2 } };

/** American Express: four digits above the end of the number. */
export const Front: Story = { args: { side: 'front' } };

/** American Express with the last four and the whole code entered. */
export const FrontWithTheLastFour: Story = { args: { side: 'front', lastFour: '0005', filled: 4 } };

/** Where no hint stands beside it, the picture says itself in words. */
export const Described: Story = {
  args: { description: 'The back of a card. The last three digits in the signature panel are marked.' },
};
