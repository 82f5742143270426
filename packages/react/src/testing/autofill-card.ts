import { writeNative } from '../field/native-value.ts';
import { enteredFields, type FieldOfCard, type SavedByBrowser } from './card-to-enter.ts';
import { findInput, isShut, openInput } from './find-inputs.ts';
import { inAct, rendered } from './in-act.ts';
import { monthAndYear } from './month-and-year.ts';
import { send, windowOf } from './send-events.ts';

/**
 * What may be asked of a card that the browser fills in.
 *
 * @example
 * const options: AutofillOptions = { from: 'expiry' };
 * await autofillCard(container, testCards.visa, options);
 */
export interface AutofillOptions {
  /**
   * The field in which the shopper picks the card. Chrome fills it first, the others in the order of the page.
   * @default the first one of the card's
   */
  readonly from?: keyof SavedByBrowser | undefined;
}

/**
 * Fills in a card as Chrome does that has saved it, by the events that Chrome sends: keys without a name, an `input` without a
 * kind of edit, and a `focus` and `blur` that don't bubble, so that React's `onFocus` and `onBlur` hear nothing of them. The number
 * comes without gaps, and the date in the format that its label names. What the page has no field for is left out.
 *
 * A test holds it to what Chrome sends. Chrome itself fills for `autofillByChrome` of `@flipside/react/testing/playwright`.
 *
 * @param within the form, or anything around one card's fields.
 * @throws {Error} when the page has no field to pick the card in, or has one twice.
 * @example
 * await autofillCard(container, { ...testCards.visa, cardholderName: 'Ada Marsh' });
 */
export async function autofillCard(
  within: ParentNode,
  card: SavedByBrowser,
  { from }: AutofillOptions = {},
): Promise<void> {
  const { number, expiry, securityCode, cardholderName } = card;
  const saved = enteredFields({ number, expiry, securityCode, cardholderName });
  const first = openInput(within, from ?? saved[0]?.[0] ?? 'number');
  const filled = saved.flatMap(([field, text]) => {
    const input = findInput(within, field);
    return input === null || isShut(input) ? [] : [{ input, text: asFilled(field, text, input) }];
  });
  filled.sort(byPlace(first));

  inAct(() => first.focus());
  for (const { input, text } of filled) {
    fillIn(input, text);
    // oxlint-disable-next-line no-await-in-loop
    await rendered();
  }
  send(first, focusEvent(first, 'focus'));
  await rendered();
}

/** As measured in Chromium 156. */
function fillIn(input: HTMLInputElement, text: string): void {
  const { Event } = windowOf(input);
  if (input.ownerDocument.activeElement !== input) send(input, focusEvent(input, 'focus'));
  send(input, new Event('keydown', { bubbles: true }));
  writeNative(input, text);
  send(input, new Event('input', { bubbles: true, composed: true }));
  send(input, new Event('change', { bubbles: true }));
  send(input, new Event('keyup', { bubbles: true }));
  send(input, focusEvent(input, 'blur'));
}

function focusEvent(input: HTMLInputElement, type: 'focus' | 'blur'): FocusEvent {
  const { FocusEvent } = windowOf(input);
  return new FocusEvent(type, { composed: true });
}

interface Filled {
  readonly input: HTMLInputElement;
}

const byPlace = (first: HTMLInputElement) => (one: Filled, other: Filled) => {
  if (one.input === other.input) return 0;
  if (one.input === first) return -1;
  if (other.input === first) return 1;
  return one.input.compareDocumentPosition(other.input) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
};

function asFilled(field: FieldOfCard, text: string, input: HTMLInputElement): string {
  if (field === 'number') return text.replaceAll(/\D/g, '');
  return field === 'expiry' ? dateFor(input, text) : text;
}

/** In the format of the label, or with the long year where it names none: as Chrome does. */
function dateFor(input: HTMLInputElement, expiry: string): string {
  const { month, year } = monthAndYear(expiry);
  const label = [...(input.labels ?? [])].map(({ textContent }) => textContent).join(' ');
  const [, gap = '/', format = 'YYYY'] = /MM( ?[/-] ?)(YYYY|YY)/.exec(label) ?? [];
  return `${month}${gap}${format === 'YY' ? year.slice(2) : year}`;
}
