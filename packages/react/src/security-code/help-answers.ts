import type { Messages, SecurityCodePlace } from '@flipside/core';
import type { SecurityCodeOptions } from './use-security-code.ts';

/** A question that shoppers have, and the paragraphs that answer it. */
export interface HelpAnswer {
  readonly question: string;
  readonly paragraphs: readonly string[];
}

export interface HelpFacts extends Pick<SecurityCodeOptions, 'orderBy'> {
  readonly place: SecurityCodePlace;
  /** The merchant takes X and I. */
  readonly fallbacks: boolean;
  /** The merchant takes no card without its code. */
  readonly required: boolean;
}

/** What the help says of this card, as far as the brand is known. A card without a code needs two of the answers only. */
export function helpAnswers(facts: HelpFacts, messages: Messages): readonly HelpAnswer[] {
  const { help } = messages.securityCode;
  const { place } = facts;
  const where = { question: help.where.question, paragraphs: whereItIs(place, messages) };
  const required = { question: help.required.question, paragraphs: [ifRequired(facts, messages)] };
  if (place.side === 'none') return [where, required];

  const { what, protection, illegible } = help;
  const letter = illegible.letter({ button: messages.securityCode.fallback.open });
  return [
    where,
    { question: what.question, paragraphs: [what.answer({ lengths: place.lengths })] },
    { question: protection.question, paragraphs: [protection.answer, protection.notKept] },
    required,
    {
      question: illegible.question,
      paragraphs: facts.fallbacks ? [letter, illegible.notAbsent] : [illegible.notTaken],
    },
  ];
}

function whereItIs({ side, lengths }: SecurityCodePlace, messages: Messages): readonly string[] {
  const { where } = messages.securityCode.help;
  const back = where.back({ length: lengths[0] ?? 3 });
  const front = where.front({ length: lengths.at(-1) ?? 4 });

  return {
    back: [back],
    front: [front],
    both: [`${where.onMostCards} ${back}`, `${where.onAmericanExpress} ${front}`],
    none: [where.none],
  }[side];
}

function ifRequired({ place, fallbacks, required, orderBy }: HelpFacts, messages: Messages): string {
  const { help, fallback } = messages.securityCode;
  const words = help.required;
  if (place.side === 'none') return words.none;
  if (!required) return words.notRequired;
  if (place.policy === 'optional') return `${words.ifPrinted} ${words.optional}`;

  const otherwise = fallbacks ? words.absent({ button: fallback.open }) : words.absentNotTaken;
  const elsewhere = orderBy === undefined ? [] : [fallback.orderBy(orderBy)];
  return [words.ifPrinted, otherwise, ...elsewhere].join(' ');
}
