import { describeAvsResult, describeSecurityCodeResult, enStaff } from '@flipside/core';
import { readAnswers } from '../../contract/assess-order.ts';

const { verdicts } = enStaff.report;

/** What a letter of the address check comes to, in a word or two. */
export function addressVerdict(letter: string): string {
  const { avs } = readAnswers({ presenceIndicator: '1', avs: letter, securityCodeResult: null });
  return verdicts.address[describeAvsResult(avs).kind];
}

/** What a letter of the code check comes to. */
export function codeVerdict(letter: string): string {
  const { securityCode } = readAnswers({ presenceIndicator: '1', avs: null, securityCodeResult: letter });
  return securityCode === null ? '' : verdicts.securityCode[describeSecurityCodeResult(securityCode).kind];
}
