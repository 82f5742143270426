import { type Attempts, countOf } from './attempts.ts';
import type { PolicyLimits } from './policy.ts';
import type { Conditions, Facts, Outcome, Rule } from './rule.ts';

/** The order as the rules see it. */
export interface Situation {
  readonly facts: Facts;
  readonly attempts: Attempts;
  readonly limits: PolicyLimits;
}

/** A rule that matched, and what it says here. */
export interface Decision<Id extends string, Reason extends string> {
  readonly rule: Id;
  readonly outcome: Outcome<Reason>;
}

/** The first rule that has something to say. @throws when none has: a table has to end with one that matches all. */
export function decidingRule<Id extends string, Reason extends string>(
  rules: readonly Rule<Id, Reason>[],
  situation: Situation,
): Decision<Id, Reason> {
  for (const rule of rules) {
    if (!hold(rule.when, situation.facts)) continue;

    const outcome = stillHolds(rule, situation) ? rule.do : rule.afterwards;
    if (outcome) return { rule: rule.id, outcome };
  }

  throw new Error(
    `No rule says what to do with ${JSON.stringify(situation.facts)}. Add a row to the table, or mend the one that should match.`,
  );
}

function stillHolds({ limit, onlyWhile = {} }: Rule, { facts, attempts, limits }: Situation): boolean {
  return (limit === undefined || attempts[countOf[limit]] < limits[limit]) && hold(onlyWhile, facts);
}

function hold(conditions: Conditions, facts: Readonly<Record<string, string>>): boolean {
  const wanted: Readonly<Record<string, readonly (string | undefined)[]>> = conditions;

  for (const fact in wanted) {
    if (!wanted[fact]?.includes(facts[fact])) return false;
  }
  return true;
}
