import { describeAvsResult, describeSecurityCodeResult, enStaff } from '@flipside/core';
import { readAnswers } from '../../contract/assess-order.ts';
import { addressLetters, codeLetters, stateFilters, toDoFilters } from '../../contract/order-search.ts';
import { stateFilterNames } from './meanings.ts';

export interface FilterOption {
  readonly value: string;
  readonly name: string;
}

const { headlines, verdicts } = enStaff.report;
const noLetter: FilterOption = { value: 'none', name: 'No answer' };

/** What the list can be narrowed to, in the staff's words. */
export const filterOptions: Readonly<Record<'state' | 'toDo' | 'address' | 'code', readonly FilterOption[]>> = {
  state: stateFilters.map((value) => ({ value, name: stateFilterNames[value] })),
  toDo: toDoFilters.map((value) => ({ value, name: headlines[value] })),
  address: addressLetters.map((value) =>
    value === 'none' ? noLetter : { value, name: `${value}: ${addressVerdict(value)}` },
  ),
  code: codeLetters.map((value) => (value === 'none' ? noLetter : { value, name: `${value}: ${codeVerdict(value)}` })),
};

function addressVerdict(letter: string): string {
  const { avs } = readAnswers({ presenceIndicator: '1', avs: letter, securityCodeResult: null });
  return verdicts.address[describeAvsResult(avs).kind];
}

function codeVerdict(letter: string): string {
  const { securityCode } = readAnswers({ presenceIndicator: '1', avs: null, securityCodeResult: letter });
  return securityCode === null ? '' : verdicts.securityCode[describeSecurityCodeResult(securityCode).kind];
}
