import type { FieldPath } from 'react-hook-form';
import type { Problem } from '../../contract/shop-error.ts';
import type { CheckoutValues } from './checkout-values.ts';

/** The choice of brand is no field: nothing can be wrong with it that the number wouldn't mend. */
export type CheckoutField = Exclude<FieldPath<CheckoutValues>, 'address' | 'card' | 'savedCard' | 'card.chosenBrand'>;

/** Where each field of the form is on the page. */
export const inputIds = {
  email: 'email',
  name: 'name',
  'address.country': 'address-country',
  'address.line1': 'address-line1',
  'address.line2': 'address-line2',
  'address.city': 'address-city',
  'address.region': 'address-region',
  'address.postalCode': 'address-postal',
  payWith: 'saved-card-1',
  'savedCard.code': 'saved-csc',
  'card.number': 'pay-number',
  'card.expiry': 'pay-expiry',
  'card.code': 'pay-csc',
  'card.startDate': 'pay-start-date',
  'card.issueNumber': 'pay-issue-number',
  'card.name': 'pay-name',
  saveCard: 'save-card',
} as const satisfies Record<CheckoutField, string>;

/** All fields, in the order of the form. The table's own keys, so the type is theirs. */
export const checkoutFields = Object.keys(inputIds) as readonly CheckoutField[];

export function isCheckoutField(field: string): field is CheckoutField {
  return Object.hasOwn(inputIds, field);
}

/** Those that belong to a field of the form, and the sentences of those that don't. */
export function sortProblems(problems: readonly Problem[]) {
  return {
    inForm: problems.flatMap(({ field, message }) => (isCheckoutField(field) ? [{ field, message }] : [])),
    elsewhere: problems.flatMap(({ field, message }) => (isCheckoutField(field) ? [] : [message])),
  };
}
