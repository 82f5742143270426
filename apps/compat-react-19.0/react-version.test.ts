import { version as domVersion } from 'react-dom';
import { version } from 'react';
import { expect, test } from 'vitest';

test('the snapshots are held by React 19.0', () => {
  expect([version, domVersion]).toEqual(['19.0.9', '19.0.9']);
});
