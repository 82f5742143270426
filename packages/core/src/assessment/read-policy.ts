import { fieldsOf } from './fields-of.ts';
import { defaultPolicy, type PolicyAnswers, policyAnswers, type PolicyLimits, type WholePolicy } from './policy.ts';
import { PolicyError, type PolicyProblem, type Report } from './policy-error.ts';
import { readAmountBands } from './read-amount-bands.ts';
import { shown } from './shown.ts';

/**
 * Reads a merchant's policy, from code or from JSON. What it leaves out is as in `defaultPolicy`.
 *
 * `assessAuthorization` does so with any policy that it gets. Read yours when the server starts, to hear of a mistake then.
 *
 * @throws a `PolicyError` that names each field that can't be used, why, and what it may hold.
 * @example
 * const policy = readPolicy(JSON.parse('{"noAddressMatch":"decline"}')) // { noAddressMatch: 'decline', … }
 * readPolicy({ noAddressMatch: 'ship' }) // throws PolicyError: policy.noAddressMatch is 'ship', which is no answer to it. Use one of…
 */
export function readPolicy(policy: unknown): WholePolicy {
  const problems: PolicyProblem[] = [];
  const report: Report = (field, why, against) => {
    const name = field === 'policy' ? field : `policy.${field}`;
    problems.push({ field, message: `${name} ${why}`, ...(against && { against }) });
  };

  const read = readWhole(policy, report);
  // Whether the answers agree is asked of those that are there, not of defaults in the place of mistakes.
  if (problems.length === 0) for (const pair of milderFirst) checkOrder(read, pair, report);
  if (problems.length > 0) throw new PolicyError(problems);

  return read;
}

function readWhole(policy: unknown, report: Report): WholePolicy {
  const fields = fieldsOf(policy, 'policy', Object.keys(defaultPolicy), report) ?? {};
  const { limits = {}, amountBands = defaultPolicy.amountBands } = fields;
  const answer = <Question extends keyof PolicyAnswers>(question: Question) =>
    readAnswer(question, fields[question], report);

  return {
    partialAddress: answer('partialAddress'),
    partialAddressAuthenticated: answer('partialAddressAuthenticated'),
    noAddressMatch: answer('noAddressMatch'),
    addressUnchecked: answer('addressUnchecked'),
    addressUncheckedLowRisk: answer('addressUncheckedLowRisk'),
    codeUnchecked: answer('codeUnchecked'),
    codeNoMatchAgain: answer('codeNoMatchAgain'),
    authenticationAlone: answer('authenticationAlone'),
    highRisk: answer('highRisk'),
    limits: readLimits(limits, report),
    amountBands: readAmountBands(amountBands, report),
  };
}

function readAnswer<Question extends keyof PolicyAnswers>(
  question: Question,
  given: unknown,
  report: Report,
): PolicyAnswers[Question] {
  if (given === undefined) return defaultPolicy[question];

  const allowed: { readonly [Q in keyof PolicyAnswers]: readonly PolicyAnswers[Q][] } = policyAnswers;
  const known = allowed[question].find((answer) => answer === given);
  if (known !== undefined) return known;

  report(
    question,
    `is ${shown(given)}, which is no answer to it. Use one of ${allowed[question].join(', ')}, ` +
      `or leave it out for ${defaultPolicy[question]}.`,
  );
  return defaultPolicy[question];
}

// Of two cases the safer first: a policy that is stricter with it would reward the order that there is less to say for.
const milderFirst = [
  ['partialAddressAuthenticated', 'partialAddress'],
  ['addressUncheckedLowRisk', 'addressUnchecked'],
] as const satisfies readonly (readonly [keyof PolicyAnswers, keyof PolicyAnswers])[];

const strictness: readonly string[] = policyAnswers.partialAddress;

function checkOrder(answers: PolicyAnswers, [safer, other]: (typeof milderFirst)[number], report: Report): void {
  if (strictness.indexOf(answers[safer]) <= strictness.indexOf(answers[other])) return;

  report(
    safer,
    `is ${answers[safer]}, which is stricter than the ${answers[other]} of policy.${other}, though it is about ` +
      `safer orders. Make ${safer} milder, or ${other} as strict.`,
    other,
  );
}

/** More would let a thief guess at a code, and the networks charge for asking a bank too often. */
const mostAttempts = 5;

function readLimits(given: unknown, report: Report): PolicyLimits {
  const fields = fieldsOf(given, 'limits', Object.keys(defaultPolicy.limits), report) ?? {};
  const limit = (name: keyof PolicyLimits) => readLimit(name, fields[name], report);

  return {
    askForCode: limit('askForCode'),
    retryCode: limit('retryCode'),
    retryAddress: limit('retryAddress'),
    retryDeclined: limit('retryDeclined'),
    repeatUnanswered: limit('repeatUnanswered'),
    stepUp: limit('stepUp'),
  };
}

function readLimit(name: keyof PolicyLimits, given: unknown, report: Report): number {
  if (given === undefined) return defaultPolicy.limits[name];
  if (typeof given === 'number' && Number.isInteger(given) && given >= 0 && given <= mostAttempts) return given;

  report(
    `limits.${name}`,
    `is ${shown(given)}, which is no limit that can be kept. ` +
      `Use a whole number from 0 to ${mostAttempts}, or leave it out for ${defaultPolicy.limits[name]}.`,
  );
  return defaultPolicy.limits[name];
}
