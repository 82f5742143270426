import { version as domVersion } from 'react-dom';
import { version } from 'react';
import { expect, test } from 'vitest';

test('the snapshots are held by React 19.1', () => {
  expect([version, domVersion]).toEqual(['19.1.10', '19.1.10']);
});
