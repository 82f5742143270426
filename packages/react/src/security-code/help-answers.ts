import type { Messages, SecurityCodePlace } from '@flipside/core';
import type { SecurityCodeOptions } from './security-code-options.ts';
import type { FallbackRules } from './use-fallback.ts';

/** A question that shoppers have, and the paragraphs that answer it. */
export interface HelpAnswer {
  readonly question: string;
  readonly paragraphs: readonly string[];
}

type Help = Messages['securityCodeHelp'];
type Buttons = Messages['securityCode']['fallback'];

export interface HelpFacts extends Pick<SecurityCodeOptions, 'orderBy'> {
  readonly place: SecurityCodePlace;
  /** How the merchant takes X and I. */
  readonly rules: FallbackRules;
  /** The merchant takes no card without its code. */
  readonly required: boolean;
}

/** What the help says of this card, as far as the brand is known. A card without a code needs two of the answers only. */
export function helpAnswers(facts: HelpFacts, help: Help, buttons: Buttons): readonly HelpAnswer[] {
  const { place, rules } = facts;
  const where = { question: help.where.question, paragraphs: whereItIs(place, help) };
  const required = { question: help.required.question, paragraphs: [ifRequired(facts, help, buttons)] };
  if (place.side === 'none') return [where, required];

  const { what, protection, illegible } = help;
  const letter = illegible.letter({ button: buttons.open });
  return [
    where,
    { question: what.question, paragraphs: [what.answer({ lengths: place.lengths })] },
    { question: protection.question, paragraphs: [protection.answer, protection.notKept] },
    required,
    {
      question: illegible.question,
      paragraphs: rules.illegible === 'refused' ? [illegible.notTaken] : [letter, illegible.notAbsent],
    },
  ];
}

function whereItIs({ side, lengths }: SecurityCodePlace, { where }: Help): readonly string[] {
  const back = where.back({ length: lengths[0] ?? 3 });
  const front = where.front({ length: lengths.at(-1) ?? 4 });

  return {
    back: [back],
    front: [front],
    both: [`${where.onMostCards} ${back}`, `${where.onAmericanExpress} ${front}`],
    none: [where.none],
  }[side];
}

function ifRequired(
  { place, rules, required, orderBy }: HelpFacts,
  { required: words }: Help,
  buttons: Buttons,
): string {
  if (place.side === 'none') return words.none;
  if (!required) return words.notRequired;
  if (place.policy === 'optional') return `${words.ifPrinted} ${words.optional}`;

  const otherwise = rules.absent === 'refused' ? words.absentNotTaken : words.absent({ button: buttons.open });
  const elsewhere = orderBy === undefined ? [] : [buttons.orderBy(orderBy)];
  return [words.ifPrinted, otherwise, ...elsewhere].join(' ');
}
