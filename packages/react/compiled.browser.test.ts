// That the project `compiled` of vitest.config.ts is what it says: its other tests are those of the project `browser`.
import { expect, test } from 'vitest';
import { useTextField } from './src/field/use-text-field.ts';
import {
  CardFields,
  CardForm,
  CardholderNameField,
  PayButton,
  SecurityCodeField,
  useCardholderName,
} from './src/index.ts';

/** React's compiler asks for a cache of so many slots at the top of each function that it compiles. */
const cache = /\b_?c\d*\(\d+\)/;

test.each(Object.entries({ CardFields, CardForm, CardholderNameField, PayButton, SecurityCodeField }))(
  'D9: <%s> went through React’s compiler',
  (_name, component) => {
    expect(String(Reflect.get(component, 'render'))).toMatch(cache);
  },
);

test.each([useTextField, useCardholderName])('D9: %o went through React’s compiler', (hook) => {
  expect(String(hook)).toMatch(cache);
});
