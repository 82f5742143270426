import type { SecurityCodeGateway } from '@flipside/core';
import type { SecurityCodeResult } from '../security-code-check.ts';

/** What a gateway writes for each answer about the code. Null where it has no way to say it: then it says nothing. */
export type CodeAnswers = Readonly<Record<SecurityCodeResult, string | null>>;

interface GatewayCodeAnswers {
  readonly answers: CodeAnswers;
  /** For the brands that it answers in another way. */
  readonly byBrand?: Readonly<Record<string, CodeAnswers>>;
  /** What it writes where no code was sent and nothing was said of it. Nothing where it is left out. */
  readonly notProvided?: string;
}

const letters = { M: 'M', N: 'N', P: 'P', S: 'S', U: 'U' } as const;
const maestroDigits = { M: '0', N: '1', P: null, S: '3', U: '4' } as const;
const monerisYesOrNo = { M: '1Y', N: '1D', P: '1P', S: '1S', U: '1U' } as const;

/** What each gateway writes for what the bank answered about the code, from the sources that stand in core. As with the address. */
// prettier-ignore
export const gatewayCodeAnswers = {
  adyen:           { answers: { M: '1 Matches', N: '2 Doesn\'t match', P: '3 Not checked', S: '4 No CVC/CVV provided, but was required',
                     U: '5 Issuer not certified for CVC/CVV' }, notProvided: '6 No CVC/CVV provided' },
  'authorize-net': { answers: letters },
  bluesnap:        { answers: { M: 'MA', N: 'NM', P: 'ND', S: 'NP', U: 'NC' } },
  braintree:       { answers: { M: 'M', N: 'N', P: 'U', S: null, U: 'S' }, notProvided: 'I' },
  // Behind it stand the digits for the address.
  cardstream:      { answers: { M: '222100', N: '422100', P: '122100', S: null, U: '022100' } },
  'checkout-com':  { answers: { M: 'Y', N: 'D', P: 'P', S: 'N', U: 'U' }, notProvided: 'X' },
  cybersource:     { answers: letters },
  litle:           { answers: letters },
  moneris:         { answers: { M: '1M', N: '1N', P: '1P', S: '1S', U: '1U' }, byBrand: { amex: monerisYesOrNo, jcb: monerisYesOrNo } },
  opayo:           { answers: { M: 'MATCHED', N: 'NOTMATCHED', P: 'NOTCHECKED', S: null, U: 'NOTCHECKED' }, notProvided: 'NOTPROVIDED' },
  payeezy:         { answers: letters },
  paypal:          { answers: { ...letters, S: null }, byBrand: { maestro: maestroDigits, solo: maestroDigits } },
  paysafe:         { answers: { M: 'MATCH', N: 'NO_MATCH', P: 'NOT_PROCESSED', S: null, U: 'UNKNOWN' } },
  'rapid-connect': { answers: { M: 'Match', N: 'NoMtch', P: 'NotPrc', S: null, U: 'NotPrt' }, notProvided: 'NotPrv' },
  stripe:          { answers: { M: 'pass', N: 'fail', P: 'unchecked', S: null, U: 'unavailable' } },
  worldline:       { answers: { M: '0', N: '1', P: '5', S: '3', U: '4' } },
  'worldpay-wpg':  { answers: { M: 'A', N: 'D', P: 'C', S: null, U: 'C' }, notProvided: 'B' },
} satisfies Record<SecurityCodeGateway, GatewayCodeAnswers>;
