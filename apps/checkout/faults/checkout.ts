import type { CheckoutOutcome } from '../src/checkout/confirm-with-bank.ts';
import { atTheBank } from './at-the-bank.ts';
import type { Books } from './books.ts';
import { openTab, type Paid } from './browser.ts';
import type { Demo } from './demo.ts';
import { another, type Person, type Wallet } from './people.ts';
import type { Random } from './random.ts';

/** What one shopper was told of one purchase, at the end of it. */
export interface Told {
  readonly purchase: string | null;
  readonly paid: boolean;
  /** The last answer was that nobody knows, and the shopper left. */
  readonly open: boolean;
  /** The attempts of which the shopper was told that nothing is charged. */
  readonly notCharged: readonly string[];
  readonly tries: number;
}

export interface Checkout {
  readonly person: Person;
  readonly random: Random;
  readonly demo: Demo;
  readonly books: Books;
  /** Letters, so that no e-mail address holds a code by chance. */
  readonly email: string;
  readonly note: (step: string) => void;
  /** Hears how to learn the purchase's key, once there is one. */
  readonly onPurchase: (purchase: () => string | null) => void;
}

const mostTries = 16;

/** One shopper from the first press of the pay button to the last. Throws where what is told is not what stands. */
export async function buy({ person, random, demo, books, email, note, onPurchase }: Checkout): Promise<Told> {
  const tab = openTab(demo.shopUrl, atTheBank(random, note));
  onPurchase(tab.purchase);
  const notCharged: string[] = [];
  let { wallet } = person;
  let asked = 0;
  let quantity = 1;
  let twice = false;
  let stayed = false;

  for (let tries = 1; tries <= mostTries; tries += 1) {
    // oxlint-disable-next-line no-await-in-loop
    await bringBack(demo, random.chance(0.5) && !stayed, note);
    stayed = demo.away().length > 0;
    const code = wallet.codes[asked] ?? wallet.codes.at(-1) ?? '';
    const values = valuesOf(wallet, code, email, person.savesCard);
    // oxlint-disable-next-line no-await-in-loop
    const { outcome, attempt } = await tab.pay({ values, quantity, twice });
    twice = false;
    note(`told ${inWords({ outcome, attempt })}`);

    const over = (paid: boolean, open: boolean): Told => ({ purchase: tab.purchase(), paid, open, notCharged, tries });
    if (outcome.kind === 'paid') return over(mustStand(books, outcome.orderId), false);

    if (attempt !== null && outcome.attemptOver) {
      if (outcome.kind === 'failed' && outcome.paidOrderId !== null) {
        return over(mustStand(books, outcome.paidOrderId), false);
      }
      notCharged.push(attempt);
      const standing = books.standingForAttempt(attempt);
      if (standing.length > 0) throw new Error(`Told that nothing is charged, and ${standing.length} approvals stand.`);
    }

    switch (outcome.kind) {
      case 'code':
        asked += 1;
        break;
      case 'not-confirmed':
        if (wallet.confirmed !== true) throw new Error(`A card that needs no confirmation: ${outcome.message}`);
        if (outcome.message.includes('or ask your bank')) {
          wallet = another;
          asked = 0;
        }
        break;
      case 'problems':
        if (outcome.problems.every(({ field }) => field === 'card.code')) asked += 1;
        else if (outcome.problems.every(({ field }) => field === 'card.number')) wallet = another;
        else throw new Error(`The form was refused: ${JSON.stringify(outcome.problems)}`);
        break;
      case 'not-sent':
        break;
      case 'failed':
        if (outcome.attemptOver && !outcome.message.includes('Try again')) {
          wallet = another;
          asked = 0;
        }
        if (!outcome.attemptOver && attempt !== null) {
          if (person.habit === 'leaves') return over(false, true);
          if (person.habit === 'changes the basket') {
            if (wallet.chosenBrand === undefined) quantity = 2;
            else wallet = { ...wallet, chosenBrand: 'maestro' };
          }
          twice = person.habit === 'sends twice at once';
        }
        break;
    }
  }

  throw new Error(`No way on: ${mostTries} tries, and no end.`);
}

/** Whether the order that a shopper was told is paid is charged, and once. */
function mustStand(books: Books, orderId: string): true {
  const order = books.byId(orderId);
  const standing = order === undefined ? [] : books.standingForAttempt(order.attempt);
  if (standing.length !== 1) throw new Error(`Told that it is paid, and ${standing.length} approvals stand.`);
  return true;
}

/** Somebody starts what has crashed again: the shop at once, the processor at times only after the next try. */
async function bringBack(demo: Demo, staysAway: boolean, note: (step: string) => void): Promise<void> {
  const away = demo.away();
  if (away.includes('shop')) await demo.restartShop();
  if (away.includes('processor') && !staysAway) await demo.restartProcessor();
  if (away.length > 0) note(`${away.join(' and ')} was away, ${demo.away().join(' and ') || 'nothing'} is`);
}

function valuesOf(wallet: Wallet, code: string, email: string, saveCard: boolean) {
  const { number, line1 = '12 Harbor Street', chosenBrand } = wallet;
  return {
    email,
    name: 'Ada Marsh',
    address: { line1, line2: '', city: 'Portland', region: 'OR', postalCode: '97205', country: 'US' },
    card: { number, expiry: '2034-12', code, name: 'Ada Marsh', ...(chosenBrand && { chosenBrand }) },
    saveCard,
  };
}

function inWords({ outcome, attempt }: Paid): string {
  const key = attempt?.slice(0, 8) ?? 'nothing sent';
  const words = {
    paid: () => 'paid',
    code: () => 'code asked again',
    'not-sent': () => 'not sent',
    'not-confirmed': (told: CheckoutOutcome) => (told.kind === 'not-confirmed' ? told.message : ''),
    problems: (told: CheckoutOutcome) =>
      told.kind === 'problems' ? told.problems.map(({ field }) => field).join() : '',
    failed: (told: CheckoutOutcome) => (told.kind === 'failed' ? told.message : ''),
  }[outcome.kind](outcome);
  return `${words} (${key}${outcome.kind === 'paid' || outcome.attemptOver ? '' : ', open'})`;
}
