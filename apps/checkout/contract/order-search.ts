import * as v from 'valibot';
import { containsCardNumber } from '@flipside/core';

/** How far an order has come, and what the staff decided, as the list can be narrowed to it. */
export const stateFilters = [
  'held',
  'released',
  'waiting',
  'stopped',
  'approved',
  'declined',
  'voided',
  'voiding',
  'unknown',
  'asking',
  'unreached',
  'refused',
] as const;
export const toDoFilters = ['proceed', 'review', 'retry', 'ask-cardholder', 'step-up', 'decline'] as const;

/** The letters that the list can be narrowed to. `none` is for orders without one. */
export const addressLetters = ['X', 'Y', 'A', 'Z', 'N', 'U', 'R', 'G', 'none'] as const;
export const codeLetters = ['M', 'N', 'P', 'S', 'U', 'none'] as const;

const chosen = <const Options extends readonly string[]>(options: Options) =>
  v.optional(v.picklist(['', ...options], 'Choose one of the list.'), '');
const letter = v.optional(v.pipe(v.string(), v.regex(/^([A-Z0-9]{1,2}|none)?$/, 'Choose one of the list.')), '');

/** What is looked for among the orders, as it stands in the address of the list. */
export const orderSearchSchema = v.object({
  lastFour: v.optional(
    v.pipe(v.string(), v.regex(/^(\d{4})?$/, 'Enter the last four digits of the card, and no more.')),
    '',
  ),
  /** An order number, or the beginnings of words of a name or an e-mail address. */
  text: v.optional(
    v.pipe(
      v.string(),
      v.trim(),
      v.maxLength(100, 'Search for less.'),
      v.check((text) => !containsCardNumber(text), 'Search for a card by its last four digits.'),
    ),
    '',
  ),
  state: chosen(stateFilters),
  toDo: chosen(toDoFilters),
  address: letter,
  code: letter,
  page: v.optional(v.pipe(v.string(), v.regex(/^[1-9]\d{0,5}$/, 'Pages count from 1.'), v.transform(Number)), '1'),
});

export type OrderSearch = Readonly<v.InferOutput<typeof orderSearchSchema>>;
export type StateFilter = (typeof stateFilters)[number];

/** The address of the list that shows this. What is not looked for is left out. */
export function addressOfSearch({ page, ...search }: Partial<OrderSearch>): string {
  const wanted = Object.entries(search).filter(([, value]) => value !== '');
  if (page !== undefined && page > 1) wanted.push(['page', String(page)]);

  const query = new URLSearchParams(wanted).toString();
  return query === '' ? '/staff' : `/staff?${query}`;
}
