import type { PolicyLimits } from './policy.ts';

/**
 * How often each way on was taken for this order, however it ended. `assessAuthorization` throws where one is no whole number
 * from 0.
 *
 * @example
 * const attempts: Attempts = { askedForCode: 1, retried: 0, steppedUp: 0 };
 */
export interface Attempts {
  /** How often the shopper was asked for the code again. */
  readonly askedForCode: number;
  /** How often the bank was asked again, for whatever reason. One count for all: a limit is on the order, not on the reason. */
  readonly retried: number;
  /** How often the shopper was sent to authenticate because an assessment said so. */
  readonly steppedUp: number;
}

/** Which count each limit of the policy is held against. */
export const countOf = {
  askForCode: 'askedForCode',
  retryCode: 'retried',
  retryAddress: 'retried',
  retryDeclined: 'retried',
  repeatUnanswered: 'retried',
  stepUp: 'steppedUp',
} as const satisfies Record<keyof PolicyLimits, keyof Attempts>;

const counts = ['askedForCode', 'retried', 'steppedUp'] as const satisfies readonly (keyof Attempts)[];

/** @throws when a count is none: a limit that is held against it would hold nothing. */
export function checkAttempts(attempts: Attempts): void {
  for (const name of counts) {
    if (Number.isInteger(attempts[name]) && attempts[name] >= 0) continue;

    throw new Error(
      `attempts.${name} is ${attempts[name]}, so nobody can tell whether its limit is reached. ` +
        `Hand in how often it was done for this order: a whole number from 0.`,
    );
  }
}
