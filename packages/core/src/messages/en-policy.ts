import type { PolicyAnswers, PolicyLimits } from '../assessment/policy.ts';
import type { RiskBand } from '../assessment/risk.ts';

/**
 * What a page of settings says about a merchant's policy: each question of `policyAnswers` with its answers, the limits and the
 * amount bands. A locale is a value of this type, so the compiler finds a missing sentence.
 *
 * @example
 * const { questions }: PolicyMessages = enStaff.policy;
 * questions.noAddressMatch.answers.decline // 'Void the payment and decline the order'
 */
export interface PolicyMessages {
  readonly questions: {
    readonly [Question in keyof PolicyAnswers]: {
      readonly question: string;
      /** When it comes up, and what goes with it. */
      readonly help: string;
      readonly answers: Readonly<Record<PolicyAnswers[Question], string>>;
    };
  };
  /** How often each way on may be taken for one order. */
  readonly limits: Readonly<Record<keyof PolicyLimits, string>>;
  /** From which amount on an order is of which risk. */
  readonly amountBands: string;
  readonly risks: Readonly<Record<RiskBand, string>>;
  /** What is to be mended where `readPolicy` can't keep an answer, a limit or a band. Its own errors are for developers. */
  readonly problems: {
    /** None of the answers that there are. */
    readonly answer: string;
    /** Stricter than the other question's answer, though it is about safer orders. */
    readonly stricterThan: (otherQuestion: string) => string;
    readonly limit: string;
    /** `example` is an amount as it is typed there. */
    readonly amount: (example: string) => string;
    readonly risk: string;
    /** Something that no page of settings asks for. */
    readonly unclear: string;
  };
}

const proceed = 'Go on with the order';
const watch = 'Go on, and keep an eye on the order';
const stepUp = 'Ask for 3-D Secure; where it isn’t possible, hold the order';
const review = 'Hold the order until somebody has looked at it';
const decline = 'Void the payment and decline the order';

/** English, for the merchant's staff. */
export const enPolicy: PolicyMessages = {
  questions: {
    partialAddress: {
      question: 'Only a part of the address matches',
      help: 'The street or the postal code alone, or all but the name (A, Z), without 3-D Secure.',
      answers: { proceed: watch, 'step-up': stepUp, review },
    },
    partialAddressAuthenticated: {
      question: 'Only a part of the address matches, and 3-D Secure vouches for the customer',
      help: 'May not be stricter than without 3-D Secure.',
      answers: { proceed: watch, review },
    },
    noAddressMatch: {
      question: 'Neither the street nor the postal code matches',
      help: 'A strong sign of fraud (N). An order that 3-D Secure vouches for is held all the same.',
      answers: { review, decline },
    },
    addressUnchecked: {
      question: 'The address could not be checked',
      help: 'The bank’s check was down, isn’t supported, or the bank is abroad (U, R, G), without 3-D Secure.',
      answers: { proceed: watch, 'step-up': stepUp, review },
    },
    addressUncheckedLowRisk: {
      question: 'The address could not be checked, and your own rules rate the order as a low risk',
      help: 'May not be stricter than for other orders.',
      answers: { proceed, 'step-up': stepUp, review },
    },
    codeUnchecked: {
      question: 'The address matches, and the security code could not be checked',
      help: 'The bank does not support the check, or did not get round to it (U, P).',
      answers: {
        proceed: watch,
        'step-up': 'Ask for 3-D Secure; where it isn’t possible, go on and keep an eye on the order',
        review,
      },
    },
    codeNoMatchAgain: {
      question: 'The security code does not match, also after the customer entered it again',
      help: 'A very strong sign of fraud (N). Where the order is held, voiding is offered.',
      answers: { review, decline },
    },
    authenticationAlone: {
      question: 'Only 3-D Secure vouches for the customer: neither the address nor the security code was checked',
      help: 'Usual for a shop that asks for no address, and a card that has no code.',
      answers: { proceed: watch, review },
    },
    highRisk: {
      question: 'Your own rules rate the order as a high risk',
      help: 'By its amount, below, or by a service that you use. Not for an order that 3-D Secure fully vouches for.',
      answers: { 'as-usual': 'Go by the bank’s answers alone', 'step-up': stepUp, review },
    },
  },
  limits: {
    askForCode: 'Ask the customer for the security code again',
    retryCode: 'Ask the bank again because the code was not processed',
    retryAddress: 'Ask the bank again because its address check was down',
    retryDeclined: 'Ask the bank again because it could not say yes just then',
    repeatUnanswered: 'Repeat a request that was not answered',
    stepUp: 'Send the customer to 3-D Secure',
  },
  amountBands: 'An order of this amount or more is at least of this risk. Without one, its risk is medium.',
  risks: { low: 'Low', medium: 'Medium', high: 'High' },
  problems: {
    answer: 'Choose one of the answers.',
    stricterThan: (otherQuestion) =>
      `These orders are the safer ones, so they can’t be treated more strictly. Choose a milder answer here, or one as strict for “${otherQuestion}”.`,
    limit: 'Enter a whole number from 0 to 5.',
    amount: (example) => `Enter an amount, for example ${example}.`,
    risk: 'Choose one of the risks.',
    unclear: 'The shop did not understand this. Load the page again.',
  },
};
