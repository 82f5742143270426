import { anotherCard } from './another-card.ts';
import type { ShownCard } from './saved-card-context.ts';

type Payable = Pick<ShownCard, 'card' | 'state'>;

const canPay = ({ state }: Payable) => state !== 'expired';

/** What is chosen when the list comes up: what the merchant says, where that can pay; else the first card that can. */
export function firstChoice(cards: readonly Payable[], wanted: string | undefined): string {
  const able = cards.filter(canPay).map(({ card }) => card.id);
  if (wanted === anotherCard || able.includes(wanted ?? '')) return wanted ?? anotherCard;

  return able[0] ?? anotherCard;
}

/** What is chosen once `gone` is no longer among the cards: the next one that can pay, else the one before. */
export function choiceAfter<Card extends Payable>(gone: string, before: readonly Card[], now: readonly Card[]): string {
  const able = neighboursOf(gone, before).filter((card) => canPay(card) && stillIn(now, card));
  return able[0]?.card.id ?? anotherCard;
}

/** The card that the focus goes to, as it stands now; undefined for the choice of another card. It may be one that can't pay. */
export function cardAfter<Card extends Payable>(
  gone: string,
  before: readonly Card[],
  now: readonly Card[],
): Card | undefined {
  const next = neighboursOf(gone, before).find((card) => stillIn(now, card));
  return now.find(({ card }) => card.id === next?.card.id);
}

/** Those below, from the nearest on, then those above, from the nearest on. */
function neighboursOf<Card extends Payable>(gone: string, before: readonly Card[]): readonly Card[] {
  const at = before.findIndex(({ card }) => card.id === gone);
  const above = before.slice(0, Math.max(at, 0)).reduceRight<readonly Card[]>((list, card) => [...list, card], []);
  return [...before.slice(at + 1), ...above];
}

const stillIn = (now: readonly Payable[], { card }: Payable) => now.some((each) => each.card.id === card.id);
