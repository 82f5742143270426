import resolve from '@rollup/plugin-node-resolve';
import { rspack } from '@rspack/core';
import { build, transform } from 'esbuild';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { rollup } from 'rollup';
import { throwIfAny } from './checks.ts';

/** What a page imports, and how many bytes that may be, minified and compressed by brotli, whoever bundles it. React is the page's own. */
const imports = {
  'passesLuhn alone': { most: 200, code: `export { passesLuhn } from '@flipside/core';` },
  "core's reading functions": {
    most: 4400,
    code: `export { detectBrand, readCardNumber, formatCardNumber, lastFour, maskCardNumber, readExpiry, formatExpiry, readSecurityCode, presenceIndicator } from '@flipside/core';`,
  },
  "one field's hook": { most: 11_500, code: `export { useCardNumber } from '@flipside/react';` },
  'three ready-made fields': {
    most: 21_500,
    code: `export { CardNumberField, ExpiryField, SecurityCodeField } from '@flipside/react';`,
  },
} as const;

type Bundler = (entry: string) => Promise<string>;

/** How much more than the smallest bundle another bundler may need. */
const apart = 1.1;

const bundlers: Readonly<Record<string, Bundler>> = {
  rollup: async (entry) => {
    const bundle = await rollup({ input: entry, external: isReact, plugins: [resolve()], logLevel: 'silent' });
    const { output } = await bundle.generate({ format: 'es' });
    const { code } = await transform(output[0].code, { minify: true, format: 'esm', target: 'es2022' });
    return code;
  },

  esbuild: async (entry) => {
    const { outputFiles } = await build({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      external: ['react', 'react-dom'],
      write: false,
    });
    return outputFiles[0].text;
  },

  Rspack: async (entry) => {
    const path = join(entry, '../rspack');
    const compiler = rspack({
      mode: 'production',
      target: ['web', 'es2022'],
      entry,
      context: join(entry, '..'),
      externalsType: 'module',
      externals: [({ request }, done) => (isReact(request ?? '') ? done(undefined, `module ${request}`) : done())],
      output: { path, filename: 'bundle.js', module: true, library: { type: 'modern-module' } },
    });
    const stats = await promisify(compiler.run.bind(compiler))();
    if (stats?.hasErrors()) throw new Error(stats.toString('errors-only'));
    return readFileSync(join(path, 'bundle.js'), 'utf8');
  },
};

const isReact = (id: string) => /^react(-dom)?($|\/)/.test(id);

/** Bundles each import by each bundler, from packages as they are installed in the folder. Throws what is too heavy. */
export async function measure(folder: string): Promise<string> {
  const rows = [['', ...Object.keys(bundlers), 'at most']];
  const wrong: string[] = [];

  for (const [name, { code, most }] of Object.entries(imports)) {
    const entry = join(folder, name.replaceAll(/\W+/g, '-'), 'entry.js');
    mkdirSync(join(entry, '..'));
    writeFileSync(entry, code);
    const sizes: number[] = [];
    for (const bundle of Object.values(bundlers)) {
      // oxlint-disable-next-line no-await-in-loop
      sizes.push(compressed(await bundle(entry)));
    }

    rows.push([name, ...sizes.map(bytes), bytes(most)]);
    if (Math.max(...sizes) > most) wrong.push(`${name}: ${bytes(Math.max(...sizes))}, and ${bytes(most)} is the limit`);
    // A few bytes of a bundler's own are much of a bundle that has but a few.
    if (Math.max(...sizes) > Math.min(...sizes) * apart + 50) {
      wrong.push(`${name}: the bundlers are too far apart: ${sizes.join(', ')}`);
    }
  }
  const table = rows.map(inColumns).join('\n');
  if (wrong.length > 0) console.log(table);
  throwIfAny(wrong);
  return `\n\n${table}\n`;
}

const compressed = (code: string) =>
  brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const bytes = (count: number) => `${count.toLocaleString('en')} B`;

const inColumns = ([name = '', ...sizes]: readonly string[]) =>
  `  ${name.padEnd(26)}${sizes.map((size) => size.padStart(11)).join('')}`;
