import { resolve } from 'node:path';
import { enStaff } from '@flipside/core';
import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';

const ofTheStaff = [
  enStaff.avs['no-match'],
  enStaff.securityCode['no-match'],
  enStaff.threeDSecure.outcomes.rejected,
  enStaff.assessment.voiding.offered,
  enStaff.report.title,
];
const ofTheShopper = 'The card number you entered is invalid.';

describe('what a page downloads', () => {
  it('V4: a page with every field has no sentence in it that only the staff may read', async () => {
    const code = await bundle("export * from '@flipside/react/hook-form'; export { CardForm } from '@flipside/react';");

    expect(code).toContain(ofTheShopper);
    for (const sentence of ofTheStaff) expect(code).not.toContain(sentence);
  });

  it('V4: the verification report brings the staff’s sentences, and none of the shopper’s', async () => {
    const code = await bundle("export { VerificationReport } from '@flipside/react';");

    expect(code).not.toContain(ofTheShopper);
    for (const sentence of ofTheStaff) expect(code).toContain(sentence);
  });
});

/** What a merchant's bundler makes of it, with React left out. */
async function bundle(source: string): Promise<string> {
  const entry = resolve('flipside-bundle');
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      { name: 'entry', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? source : null) },
    ],
    build: {
      write: false,
      minify: true,
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        external: [/^react($|\/)/, /^react-dom($|\/)/, 'react-hook-form'],
      },
    },
  });

  const outputs = (Array.isArray(built) ? built : [built]) as readonly Rolldown.RolldownOutput[]; // nothing is watched
  return outputs.flatMap(({ output }) => output.map((chunk) => ('code' in chunk ? chunk.code : ''))).join('');
}
