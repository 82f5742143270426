import { readNative } from '../field/native-value.ts';
import { enteredFields, type CardToEnter } from './card-to-enter.ts';
import { openInput } from './find-inputs.ts';
import { rendered } from './in-act.ts';
import { enter, leave, pressKey } from './send-events.ts';

/**
 * What may be asked of a card that is entered.
 *
 * @example
 * const options: EnteringOptions = { stay: true };
 * await fillCard(container, { number: '4242' }, options);
 */
export interface EnteringOptions {
  /**
   * Stays in the last field, which says nothing of an error until it is left.
   * @default false
   */
  readonly stay?: boolean | undefined;
}

/**
 * Types a card as a shopper does: goes into each field, presses a key for each character, and leaves the field. What was in a
 * field is typed over. The fields are found by their `autocomplete`, so in any language and also on inputs of your own.
 *
 * Works in jsdom and in browsers, with real timers and with fake ones, and wraps each key in React's `act` where Testing Library
 * asks for that.
 *
 * @param within the form, or anything around one card's fields. `document` will do where the page has one card.
 * @throws {Error} when a field of which the card says something isn't there, can't be typed in, or is there twice.
 * @example
 * await fillCard(container, { ...testCards.visa, cardholderName: 'Ada Marsh' });
 * // Half a number, and still in the field:
 * await fillCard(container, { number: '4242 42' }, { stay: true });
 */
export async function fillCard(
  within: ParentNode,
  card: CardToEnter,
  { stay = false }: EnteringOptions = {},
): Promise<void> {
  await enterCard(within, card, stay, async (input, text) => {
    for (const character of text) {
      pressKey(input, character);
      // oxlint-disable-next-line no-await-in-loop
      await rendered();
    }
  });
}

/** Goes from field to field, and does in each what is done there. */
export async function enterCard(
  within: ParentNode,
  card: CardToEnter,
  stay: boolean,
  edit: (input: HTMLInputElement, text: string) => void | Promise<void>,
): Promise<void> {
  const fields = enteredFields(card);

  for (const [at, [field, text]] of fields.entries()) {
    const input = openInput(within, field);
    const before = readNative(input);
    enter(input);
    // One after the other, as a shopper does: what a field means may change the next one.
    // oxlint-disable-next-line no-await-in-loop
    await edit(input, text);
    if (stay && at === fields.length - 1) return;

    leave(input, before);
    // oxlint-disable-next-line no-await-in-loop
    await rendered();
  }
}
