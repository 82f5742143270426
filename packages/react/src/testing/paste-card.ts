import type { CardToEnter } from './card-to-enter.ts';
import { enterCard, type EnteringOptions } from './fill-card.ts';
import { rendered } from './in-act.ts';
import { insert, send, windowOf } from './send-events.ts';

/**
 * Pastes a card, field by field: from a note, a mail or another page, with whatever stands around the digits. What was in a
 * field is pasted over.
 *
 * @param within the form, or anything around one card's fields.
 * @throws {Error} when a field of which the card says something isn't there, can't be typed in, or is there twice.
 * @example
 * await pasteCard(container, { number: `Card: ${testCards.amex.number}` });
 */
export async function pasteCard(
  within: ParentNode,
  card: CardToEnter,
  { stay = false }: EnteringOptions = {},
): Promise<void> {
  await enterCard(within, card, stay, async (input, text) => {
    if (send(input, pasteOf(input, text))) insert(input, text, 'insertFromPaste');
    await rendered();
  });
}

/** jsdom has no clipboard, and browsers let no script fill one. */
function pasteOf(input: HTMLInputElement, text: string): Event {
  const { Event } = windowOf(input);
  const event = new Event('paste', { bubbles: true, cancelable: true, composed: true });
  const clipboardData = {
    types: ['text/plain'],
    getData: (kind: string) => (/^text(?:\/plain)?$/.test(kind) ? text : ''),
  };
  return Object.defineProperty(event, 'clipboardData', { value: clipboardData });
}
