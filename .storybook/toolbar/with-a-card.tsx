import { brands, securityCodePlace, testCards, type BrandId } from '@flipside/core';
import { fillCard } from '@flipside/react/testing';
import type { Decorator } from '@storybook/react-vite';
import { useEffect } from 'react';

/**
 * A card of the toolbar's brand: its number is typed into whatever number field there is, and a story that is handed the brand, or the
 * side of the code, is handed this one.
 */
export const WithACard: Decorator = (Story, { globals, args, argTypes, canvasElement }) => {
  const chosen: string = globals['brand'];

  useEffect(() => {
    if (isOffered(chosen)) void typeNumber(canvasElement, testCards[chosen].number);
  }, [chosen, canvasElement]);

  return isOffered(chosen) ? <Story args={{ ...args, ...argsOf(chosen, argTypes) }} /> : <Story />;
};

const isOffered = (id: string): id is BrandId & keyof typeof testCards => Object.hasOwn(brands, id);

function argsOf(id: BrandId, argTypes: object): object {
  const { name, groups } = brands[id];
  const { side, lengths } = securityCodePlace([brands[id]]);
  const told = {
    ...('brand' in argTypes && { brand: id }),
    ...('brand' in argTypes && 'name' in argTypes && { name }),
  };

  // The drawn card alone.
  return 'side' in argTypes && side !== 'none' ? { ...told, side, groups, codeLength: lengths[0] } : told;
}

async function typeNumber(within: HTMLElement, number: string): Promise<void> {
  const input = within.querySelector('input[autocomplete~="cc-number"]');
  // What a story has typed by itself is what it is about.
  if (input instanceof HTMLInputElement && input.value === '') await fillCard(within, { number }, { stay: true });
}
