import { fieldsOf } from './fields-of.ts';
import { defaultPolicy, type PolicyAnswers, policyAnswers, type PolicyLimits, type WholePolicy } from './policy.ts';
import { readAmountBands } from './read-amount-bands.ts';
import { shown } from './shown.ts';

/**
 * Reads a merchant's policy, from code or from JSON. What it leaves out is as in `defaultPolicy`.
 *
 * `assessAuthorization` does so with any policy that it gets. Read yours when the server starts, to hear of a mistake then.
 *
 * @throws an Error that names the field, why it can't be used and what it may hold.
 * @example
 * const policy = readPolicy(JSON.parse('{"noAddressMatch":"decline"}')) // { noAddressMatch: 'decline', … }
 * readPolicy({ noAddressMatch: 'ship' }) // throws Error: policy.noAddressMatch is 'ship', which is no answer to it. Use one of…
 */
export function readPolicy(policy: unknown): WholePolicy {
  const fields = fieldsOf(policy, 'policy', Object.keys(defaultPolicy));
  const answer = <Question extends keyof PolicyAnswers>(question: Question) => readAnswer(question, fields[question]);

  const answers: PolicyAnswers = {
    partialAddress: answer('partialAddress'),
    partialAddressAuthenticated: answer('partialAddressAuthenticated'),
    noAddressMatch: answer('noAddressMatch'),
    addressUnchecked: answer('addressUnchecked'),
    addressUncheckedLowRisk: answer('addressUncheckedLowRisk'),
    codeUnchecked: answer('codeUnchecked'),
    codeNoMatchAgain: answer('codeNoMatchAgain'),
    authenticationAlone: answer('authenticationAlone'),
    highRisk: answer('highRisk'),
  };
  for (const pair of milderFirst) checkOrder(answers, pair);

  const { limits = {}, amountBands = defaultPolicy.amountBands } = fields;
  return { ...answers, limits: readLimits(limits), amountBands: readAmountBands(amountBands) };
}

function readAnswer<Question extends keyof PolicyAnswers>(question: Question, given: unknown): PolicyAnswers[Question] {
  if (given === undefined) return defaultPolicy[question];

  const allowed: { readonly [Q in keyof PolicyAnswers]: readonly PolicyAnswers[Q][] } = policyAnswers;
  const known = allowed[question].find((answer) => answer === given);
  if (known !== undefined) return known;

  throw new Error(
    `policy.${question} is ${shown(given)}, which is no answer to it. Use one of ${allowed[question].join(', ')}, ` +
      `or leave it out for ${defaultPolicy[question]}.`,
  );
}

// Of two cases the safer first: a policy that is stricter with it would reward the order that there is less to say for.
const milderFirst = [
  ['partialAddressAuthenticated', 'partialAddress'],
  ['addressUncheckedLowRisk', 'addressUnchecked'],
] as const satisfies readonly (readonly [keyof PolicyAnswers, keyof PolicyAnswers])[];

const strictness: readonly string[] = policyAnswers.partialAddress;

function checkOrder(answers: PolicyAnswers, [safer, other]: (typeof milderFirst)[number]): void {
  if (strictness.indexOf(answers[safer]) <= strictness.indexOf(answers[other])) return;

  throw new Error(
    `policy.${safer} is ${answers[safer]}, which is stricter than the ${answers[other]} of policy.${other}, though it is about ` +
      `safer orders. Make ${safer} milder, or ${other} as strict.`,
  );
}

/** More would let a thief guess at a code, and the networks charge for asking a bank too often. */
const mostAttempts = 5;

function readLimits(given: unknown): PolicyLimits {
  const fields = fieldsOf(given, 'policy.limits', Object.keys(defaultPolicy.limits));
  const limit = (name: keyof PolicyLimits) => readLimit(name, fields[name]);

  return {
    askForCode: limit('askForCode'),
    retryCode: limit('retryCode'),
    retryAddress: limit('retryAddress'),
    retryDeclined: limit('retryDeclined'),
    repeatUnanswered: limit('repeatUnanswered'),
    stepUp: limit('stepUp'),
  };
}

function readLimit(name: keyof PolicyLimits, given: unknown = defaultPolicy.limits[name]): number {
  if (typeof given === 'number' && Number.isInteger(given) && given >= 0 && given <= mostAttempts) return given;

  throw new Error(
    `policy.limits.${name} is ${shown(given)}, which is no limit that can be kept. ` +
      `Use a whole number from 0 to ${mostAttempts}, or leave it out for ${defaultPolicy.limits[name]}.`,
  );
}
