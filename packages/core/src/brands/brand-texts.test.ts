import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { brandTexts } from '../../make-brand-texts.ts';
import { brands } from './brands.ts';
import { brandsOnByDefault } from './brands-on-by-default.ts';
import { brandsSwitchedOff } from './brands-switched-off.ts';
import type { Brand } from './brand.ts';

const rows: Readonly<Record<string, Brand>> = { ...brandsOnByDefault, ...brandsSwitchedOff };

/** The rows are what people read and change; the texts are the same brands in fewer bytes, as they are shipped. */
describe('the brands as they are shipped', () => {
  test('N1: are made of the rows as they stand', () => {
    const shipped = readFileSync(new URL('brand-texts.generated.ts', import.meta.url), 'utf8');

    expect(shipped, 'Run `npx pnpm exec node packages/core/make-brand-texts.ts`.').toBe(brandTexts());
  });

  test('N1: stand in the order of the rows', () => {
    expect(Object.keys(brands)).toEqual(Object.keys(rows));
  });

  test.each(Object.entries(brands))('N1: %s has every fact of its row and no other', (id, brand) => {
    expect(brand).toStrictEqual(rows[id]);
  });
});
