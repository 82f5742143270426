import { enStaff } from '@flipside/core';
import { addressLetters, codeLetters, stateFilters, toDoFilters } from '../../contract/order-search.ts';
import { stateFilterNames } from './meanings.ts';
import { addressVerdict, codeVerdict } from './verdicts-of-letters.ts';

export interface FilterOption {
  readonly value: string;
  readonly name: string;
}

const { headlines } = enStaff.report;
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
