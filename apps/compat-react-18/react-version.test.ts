import { version as domVersion } from 'react-dom';
import { version } from 'react';
import { expect, test } from 'vitest';

test('the component tests run on React 18.3', () => {
  expect([version, domVersion]).toEqual(['18.3.1', '18.3.1']);
});
