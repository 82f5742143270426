import { digitsInRow, holdsCode, secretsOf, type Secrets } from './card-data-in-text.ts';
import type { CardToEnter } from './card-to-enter.ts';
import { pathTo } from './path-to.ts';
import { placesIn, type Place } from './places-in-page.ts';

/** Over several elements: the last four may stand twice side by side. */
const fewestWhenSplit = 9;

/**
 * Fails where the page holds a card that was entered: five or more of the number's digits in a row, with gaps or without, or the
 * security code, in any text, attribute, attribute's name or comment. What is typed belongs in the inputs' `value` property, which no
 * snapshot, replay tool or error report reads; that one isn't looked at. The error says where, and never the digits.
 *
 * The code is searched as digits by themselves. Give the card one that stands nowhere else in your page.
 *
 * @param within what to search: the whole `document`, since an announcement or a dialog may be anywhere.
 * @throws {Error} when something is found, and when the card has neither digits of a number nor a code.
 * @example
 * const card = { ...testCards.visa, securityCode: '737' };
 * await fillCard(container, card);
 * expectNoCardData(document, card);
 */
export function expectNoCardData(
  within: Document | DocumentFragment | Element,
  card: Pick<CardToEnter, 'number' | 'securityCode'>,
): void {
  const secrets = secretsOf(card);
  if (secrets.number.length < 5 && secrets.code === '') {
    throw new Error('There is nothing to look for: the card has neither five digits of a number nor a code of digits.');
  }

  const places = [...placesIn(within)].filter((place) => foundIn(place, secrets) !== null);
  const found = places.filter((place) => place.kind !== 'split' || !places.some((other) => saysMore(other, place)));
  if (found.length === 0) return;

  const isSecret = (text: string) => digitsInRow(text, secrets.number) > 0 || holdsCode(text, secrets.code);
  const lines = found.map((place) => {
    const where = isSecret(place.where) ? 'an attribute of' : place.where;
    return `- ${foundIn(place, secrets)}, in ${where} ${pathTo(place.node, isSecret)}`;
  });
  throw new Error(
    `The page holds card data (the digits aren't repeated here):\n${lines.join('\n')}\nWhat is typed belongs in the \`value\` property of an input and nowhere else. React writes the \`value\` of an input that it controls into the attribute: the fields of Flipside keep it out.`,
  );
}

/** What is found in a place, in words. */
function foundIn({ text, kind }: Place, { number, code }: Secrets): string | null {
  const digits = digitsInRow(text, number);
  if (kind === 'split') return digits < fewestWhenSplit ? null : `${digits} digits of the number`;
  if (digits > 0) return `${digits} digits of the number`;
  return holdsCode(text, code) ? 'the security code' : null;
}

/** Whether another place is the same text, closer to where it stands. */
function saysMore(other: Place, split: Place): boolean {
  if (other === split || !split.node.contains(other.node)) return false;
  return other.kind === 'text' || (other.kind === 'split' && other.node !== split.node);
}
