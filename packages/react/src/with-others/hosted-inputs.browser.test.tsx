// What is typed in a provider's frame stays there; brand, hint and errors come out.
import { en, testCards } from '@flipside/core';
import { composeStories } from '@storybook/react-vite';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { expectNoCardData } from '../testing/index.ts';
import * as stories from './hosted-inputs.stories.tsx';

const { Empty } = composeStories(stories);
const inFrame = (title: string) => page.frameLocator(page.getByTitle(title)).getByRole('textbox');

test('P1, W3: typed into the provider’s frame, a card’s brand and place of the code come out, and not a digit', async () => {
  await render(<Empty />);

  await userEvent.type(inFrame('Card number, at the provider'), testCards.amex.number);

  await expect.element(page.getByText(en.securityCode.hint.front({ length: 4 }))).toBeVisible();
  expect(document.querySelector('[data-brand="amex"]')).not.toBeNull();
  expectNoCardData(document, { number: testCards.amex.number });
});

test('W1: a number that fails Mod 10 in the provider’s frame is said in the kit’s words', async () => {
  await render(<Empty />);

  await userEvent.type(inFrame('Card number, at the provider'), testCards.failsMod10.number);
  await userEvent.click(inFrame('Security code, at the provider'));

  await expect.element(page.getByText(en.cardNumber.errors.failsLuhn)).toBeVisible();
  expect(page.getByTitle('Card number, at the provider').element().parentElement?.dataset).toHaveProperty('invalid');
});
