import type { StaffAction, StaffDecision } from './order.ts';
import type { SaidOfCode } from './statement.ts';

const dayAndTime = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** What was done, as it follows "by staff": in the history, and for whoever comes second. */
export const doneNames: Readonly<Record<StaffAction, string>> = {
  release: 'Released',
  ask: 'Customer to be asked',
  decline: 'Declined',
  retry: 'Bank asked again',
  'look-up': 'Processor asked',
};

/** How a shopper said what stands behind it. */
export const saidNames: Readonly<Record<SaidOfCode['how'], string>> = {
  typed: 'Typed the letter',
  chosen: 'Chose',
  tick: 'Ticked',
  'second-look': 'Said after a second look',
};

/** Brands by their names. */
type Named<Which extends string> = Readonly<Record<Which, string>>;

/** What the staff reads when something can't be done, and about whose choice a network was. */
export const staffSentences = {
  noSuchOrder: 'There is no such order.',
  unclear: 'The shop did not understand this. Load the page again.',
  notPossible: 'The order has changed since you saw it, and this can’t be done any more. Nothing was done.',
  alreadyDone: ({ what, at, who }: StaffDecision) =>
    `Something was done already: ${doneNames[what].toLowerCase()} by ${who}, ${dayAndTime.format(new Date(at))}. ` +
    `Nothing more was done. The order below is as it stands now.`,
  /** By which brand of a card of several it is charged. The form offers first the one that the number begins as. */
  network: {
    chosen: ({ chosen, card }: Named<'chosen' | 'card'>) => `${chosen}, chosen by the shopper on a ${card} card`,
    kept: ({ chosen }: Named<'chosen'>) => `${chosen}, offered first and kept by the shopper`,
    another: ({ network, chosen }: Named<'network' | 'chosen'>) => `${network}, although the shopper chose ${chosen}`,
  },
} as const;
