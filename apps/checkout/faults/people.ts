import type { Random } from './random.ts';

/** How somebody pays: the codes that are entered one after the other, the last one again and again. */
export interface Wallet {
  readonly number: string;
  readonly codes: readonly [string, ...string[]];
  readonly line1?: string;
  /** Of a card of two brands the one that pays. Who changes the basket changes this instead. */
  readonly chosenBrand?: string;
  /** What its bank wants confirmed on its own page. */
  readonly confirmed?: true;
}

// Published test numbers; what the sandbox's banks do with each stands in apps/processor/server/cardholders.ts.
// prettier-ignore
const wallets = {
  'Visa':                                     { number: '4242424242424242',    codes: ['123'] },
  'American Express':                         { number: '378282246310005',     codes: ['1234'] },
  'a slip in the code (N), then right':       { number: '4242424242424242',    codes: ['987', '123'] },
  'a slip on American Express, then right':   { number: '378282246310005',     codes: ['9877', '1234'] },
  'a code that is never right (N, N)':        { number: '4000000000000101',    codes: ['987', '123'] },
  'a slip at a bank that declines for it':    { number: '4000000000000127',    codes: ['987', '123'] },
  'the code not found (S), then found':       { number: '4242424242424242',    codes: ['X', '123'] },
  'the code never found (S, S)':              { number: '4242424242424242',    codes: ['X'] },
  'a bank that demands the code':             { number: '5200828282828210',    codes: ['X', '123'] },
  'a check that was not processed (P)':       { number: '4005519200000004',    codes: ['123'] },
  'a code that cannot be read (P)':           { number: '4242424242424242',    codes: ['I'] },
  'a bank without codes (U)':                 { number: '2223000048400011',    codes: ['123'] },
  'a card without a code (U)':                { number: '6771830999991239343', codes: ['X'] },
  'a card of two brands':                     { number: '6703444444444449',    codes: [''], chosenBrand: 'bancontact' },
  'a payment to confirm with the bank':       { number: '4000000000003220',    codes: ['123'], confirmed: true },
  'the same, and a slip in the code (N)':     { number: '4000000000003220',    codes: ['987', '123'], confirmed: true },
  'an address that is asked for again (R)':   { number: '4000056655665556',    codes: ['123'] },
  'an address that is wrong (N)':             { number: '4000000000000010',    codes: ['123'] },
  'the street of somebody else (Z)':          { number: '4242424242424242',    codes: ['123'], line1: '99 Harbor Street' },
  'a card that is declined':                  { number: '4000000000000002',    codes: ['123'] },
  'no money on it':                           { number: '4000000000009995',    codes: ['123'] },
  'a number that is nobody’s':                { number: '4539148803436467',    codes: ['123'] },
} satisfies Record<string, Wallet>;

const habits = ['keeps trying', 'sends twice at once', 'changes the basket', 'leaves'] as const;

export interface Person {
  readonly wallet: Wallet;
  readonly paysWith: string;
  /** What they do while nobody knows whether it was charged. */
  readonly habit: (typeof habits)[number];
  readonly savesCard: boolean;
}

/** Whose approval is taken back, and who is then asked for the code. */
export const slipsOnce: Person = {
  wallet: wallets['a slip in the code (N), then right'],
  paysWith: 'a slip in the code (N), then right',
  habit: 'keeps trying',
  savesCard: false,
};

/** Whose bank wants the payment confirmed. */
export const confirms: Person = {
  wallet: wallets['a payment to confirm with the bank'],
  paysWith: 'a payment to confirm with the bank',
  habit: 'keeps trying',
  savesCard: false,
};

/** The card that somebody takes who is told to take another. */
export const another: Wallet = wallets.Visa;

/** Everything typed in the run that must be in no file. */
export const secrets = {
  numbers: [...new Set(Object.values(wallets).map(({ number }) => number))],
  codes: ['123', '987', '1234', '9877'],
};

export function somebody(random: Random): Person {
  const [first, ...rest] = Object.entries<Wallet>(wallets);
  if (first === undefined) throw new Error('Nobody has a card.');
  const [paysWith, wallet] = random.pick([first, ...rest]);

  return { wallet, paysWith, habit: random.pick(habits), savesCard: random.chance(0.2) };
}
