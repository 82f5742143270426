import type { AnswerList } from '../address-verification/answer-list.ts';
import type { AvsGateway } from '../address-verification/avs-answer.ts';
import type { AnswerAction, AvsKind, AvsMatch, AvsResult } from '../address-verification/avs-result.ts';
import type { AssessmentAction } from '../assessment/assessment.ts';
import type { Authorization, DeclineFinding } from '../assessment/authorization.ts';
import type { AuthenticationKind } from '../authentication/outcomes.ts';
import type { SecurityCodeGateway } from '../security-code-result/security-code-answer.ts';
import type { SecurityCodeResultKind } from '../security-code-result/security-code-result.ts';

/**
 * What the verification report says besides the sentences about each answer.
 *
 * @example
 * const report: ReportMessages = { ...enStaff.report, title: 'The bank’s answers' };
 */
export interface ReportMessages {
  readonly title: string;
  readonly toDo: string;
  readonly why: string;
  /** The recommended action in a word or two; its sentence is `assessment.actions`. */
  readonly headlines: Readonly<Record<AssessmentAction, string>>;
  /** What each answer is called. */
  readonly checks: {
    readonly authorization: string;
    readonly address: string;
    readonly securityCode: string;
    readonly threeDSecure: string;
  };
  /** Each answer in a word or two. */
  readonly verdicts: {
    readonly authorization: Readonly<Record<Authorization['kind'] | 'not-asked' | 'voiding' | 'voided', string>>;
    readonly address: Readonly<Record<AvsKind | 'not-asked', string>>;
    readonly securityCode: Readonly<Record<SecurityCodeResultKind | 'not-sent', string>>;
    readonly threeDSecure: Readonly<Record<AuthenticationKind | 'not-tried' | 'not-available', string>>;
  };
  /** What an answer means for which no other part has a sentence. */
  readonly meanings: {
    readonly approved: string;
    /** Approved, and the merchant is taking that back, */
    readonly voiding: string;
    /** or has. */
    readonly voided: string;
    readonly declined: Readonly<Record<Exclude<DeclineFinding, 'none'>, string>>;
    readonly noAnswer: string;
    readonly bankNotAsked: string;
    readonly addressNotAsked: string;
    readonly codeNotSent: string;
    readonly authenticationNotTried: string;
    readonly authenticationNotAvailable: string;
  };
  readonly terms: {
    readonly meaning: string;
    readonly action: string;
    readonly certainty: string;
    readonly received: string;
    readonly gateway: string;
    readonly scheme: string;
    /** By whose list the letter is read. */
    readonly list: string;
    readonly street: string;
    readonly postal: string;
    readonly name: string;
    /** What the gateway said went wrong with the check. */
    readonly error: string;
    /** The word in which the gateway says why the bank declined. */
    readonly declineReason: string;
    readonly program: string;
    readonly authenticationReason: string;
    /** The indicator (ECI) that says how the payment was authenticated. */
    readonly eci: string;
    readonly liability: string;
  };
  readonly matches: Readonly<Record<AvsMatch, string>>;
  /** What an answer asks for, as if it were the only one. */
  readonly actions: Readonly<Record<AnswerAction, string>>;
  /** And what the answer to the authorization asks for. */
  readonly authorizationActions: Readonly<
    Record<Exclude<Authorization['kind'], 'declined'> | Exclude<DeclineFinding, 'none'> | 'voiding' | 'voided', string>
  >;
  readonly certainty: Readonly<Record<AvsResult['certainty'], string>>;
  /** In the place of a letter or name that was not sent, */
  readonly nothing: string;
  /** and of one with digits that could be a card's. */
  readonly withheld: string;
  /** The letter came straight from the card scheme. */
  readonly noGateway: string;
  /** Nobody said which gateway it came through, */
  readonly unknownGateway: string;
  /** or which scheme the card is of. */
  readonly unknownScheme: string;
  readonly lists: Readonly<Record<AnswerList, string>>;
  readonly gateways: Readonly<Record<AvsGateway | SecurityCodeGateway, string>>;
  /** Networks that answer and are no brand of a card's. */
  readonly networks: Readonly<Record<string, string>>;
}

/** English, for the merchant's staff. Not for shoppers: it says why an order is doubted. */
export const enReport: ReportMessages = {
  title: 'What the bank answered',
  toDo: 'What to do',
  why: 'Why',
  headlines: {
    proceed: 'Go on',
    review: 'Hold and look',
    retry: 'Send it once more',
    'ask-cardholder': 'Ask for the security code',
    'step-up': 'Ask for 3-D Secure',
    decline: 'Do not ship',
  },
  checks: {
    authorization: 'Authorization',
    address: 'Address check (AVS)',
    securityCode: 'Security code check',
    threeDSecure: '3-D Secure',
  },
  verdicts: {
    authorization: {
      approved: 'Approved',
      declined: 'Declined',
      'no-answer': 'No answer',
      'not-asked': 'Not asked',
      voiding: 'Approved, and being voided',
      voided: 'Approved, then voided',
    },
    address: {
      full: 'Match',
      'full-name-mismatch': 'Address matches, name does not',
      'street-only': 'Partial match: street',
      'postal-only': 'Partial match: postal code',
      'name-only': 'Only the name matches',
      'no-match': 'No match',
      unverified: 'Not verified',
      unavailable: 'Not available',
      retry: 'Not available just now',
      unsupported: 'Not supported',
      'outside-region': 'Abroad, not checked',
      'not-provided': 'No address sent',
      'not-checked': 'Not checked',
      error: 'The check failed',
      unknown: 'Unknown',
      'not-asked': 'Not asked for',
    },
    securityCode: {
      match: 'Match',
      'no-match': 'No match',
      'not-processed': 'Not processed',
      'not-on-card': 'Missing, though the card should have one',
      unsupported: 'Not supported',
      suspicious: 'Suspicious',
      invalid: 'Not a valid code',
      'not-provided': 'No code sent',
      'not-checked': 'Not checked',
      unknown: 'Unknown',
      'not-sent': 'No code sent',
    },
    threeDSecure: {
      authenticated: 'Passed',
      attempted: 'Attempted',
      'not-authenticated': 'Not passed',
      unavailable: 'Could not be carried out',
      'challenge-required': 'Not finished: the bank wants to ask the customer',
      decoupled: 'Not finished: the bank is asking the customer',
      rejected: 'Rejected',
      informational: 'For information only',
      unknown: 'Unknown',
      'not-tried': 'Not tried',
      'not-available': 'Not available',
    },
  },
  meanings: {
    approved:
      'The bank approved the amount. That says nothing about the address or the security code, which are answered apart.',
    voiding:
      'The bank approved the amount, and the payment is being voided. Until that is done, the customer’s money is still held.',
    voided: 'The bank approved the amount, and the payment was voided since. Nothing is charged.',
    declined: {
      'incorrect-code': 'The bank declined because of the security code. Nothing was charged.',
      'code-required': 'The bank declined because it wants the security code. Nothing was charged.',
      'authentication-required': 'The bank declined because it wants a 3-D Secure check first. Nothing was charged.',
      'insufficient-funds': 'The bank declined: there is not enough money available on the card. Nothing was charged.',
      'expired-card': 'The bank declined because the card has expired. Nothing was charged.',
      temporary: 'The bank could not deal with the payment just then. Nothing was charged.',
      blocked: 'The bank declined: it has blocked the card or suspects fraud. Nothing was charged.',
      'no-reason': 'The bank declined and has not said why. Nothing was charged.',
      other: 'The bank declined for a reason of its own. Nothing was charged.',
    },
    noAnswer: 'The bank’s answer did not arrive. Until it is looked up, nobody knows whether the card was charged.',
    bankNotAsked: 'The bank was not asked, so nothing was charged.',
    addressNotAsked: 'No address check was asked for, so the address is not verified.',
    codeNotSent: 'No security code was sent with the payment, so there was nothing to check.',
    authenticationNotTried: 'The customer was not asked to confirm the payment with their bank.',
    authenticationNotAvailable: 'There is no 3-D Secure for this payment.',
  },
  terms: {
    meaning: 'What it means',
    action: 'To do, if this were all',
    certainty: 'How sure this is',
    received: 'As received',
    gateway: 'Gateway',
    scheme: 'Card scheme',
    list: 'Read by',
    street: 'Street',
    postal: 'ZIP or postal code',
    name: 'Name',
    error: 'Error',
    declineReason: 'Reason given',
    program: 'The scheme calls it',
    authenticationReason: 'Reason given',
    eci: 'Indicator (ECI)',
    liability: 'Who bears the loss',
  },
  matches: { match: 'Match', mismatch: 'No match', unknown: 'Unknown' },
  actions: {
    proceed: 'Go ahead',
    review: 'Look further before you ship',
    investigate: 'Investigate before you ship',
    retry: 'Ask the bank once more',
    'ask-cardholder': 'Ask the customer for the code once more',
  },
  authorizationActions: {
    approved: 'Go ahead',
    voiding: 'Do not ship',
    voided: 'Do not ship on this payment',
    'no-answer': 'Look the payment up before anything else',
    'incorrect-code': 'Ask the customer for the code once more',
    'code-required': 'Ask the customer for the code',
    'authentication-required': 'Ask for 3-D Secure',
    'insufficient-funds': 'Ask for another card',
    'expired-card': 'Ask for another card',
    temporary: 'Ask the bank once more',
    blocked: 'Do not ship, and do not try this card again',
    'no-reason': 'Ask for another card',
    other: 'Ask for another card',
  },
  certainty: {
    documented: 'Sure. It is documented without dispute.',
    disputed: 'Not sure. Published lists contradict each other about this answer.',
    undocumented: 'Not known. Nothing came back, or nobody has published what this answer means.',
  },
  nothing: 'Nothing',
  withheld: 'Not shown, since that many digits could be a card’s.',
  noGateway: 'Straight from the scheme',
  unknownGateway: 'Not known',
  unknownScheme: 'Not known',
  lists: {
    scheme: 'The card scheme’s own list.',
    'every-scheme': 'What the card schemes have in common.',
    gateway: 'The gateway’s own list. The card scheme’s own letter may have been another.',
    'gateway-for-scheme': 'The gateway’s own list for this card scheme.',
    none: 'Nothing: no list of this gateway is known.',
  },
  gateways: {
    adyen: 'Adyen',
    'authorize-net': 'Authorize.Net',
    bluesnap: 'BlueSnap',
    braintree: 'Braintree',
    cardstream: 'Cardstream',
    'checkout-com': 'Checkout.com',
    cybersource: 'CyberSource',
    galileo: 'Galileo',
    litle: 'Worldpay eCommerce (Litle, Vantiv)',
    moneris: 'Moneris',
    opayo: 'Opayo (Sage Pay)',
    payeezy: 'Payeezy (First Data)',
    paypal: 'PayPal',
    paysafe: 'Paysafe (Netbanx)',
    'rapid-connect': 'Fiserv Rapid Connect',
    stripe: 'Stripe',
    worldline: 'Worldline',
    'worldpay-wpg': 'Worldpay (XML gateway)',
  },
  networks: { pulse: 'Pulse', star: 'STAR' },
};
