// What the packages would be published as: packed, and looked at from outside.
import { runChecks } from './checks.ts';
import { packPackages } from './pack.ts';
import { checkByPublint, checkDoors, checkSideEffects, checkTypes, checkUseClient } from './published.ts';
import { measure } from './sizes.ts';
import { remove, unpack } from './unpack.ts';

const packed = packPackages();
const { folder, packages } = unpack(packed);

try {
  await runChecks('packages', [
    ...packed.map((each) => ({ name: `publint: ${each.name}`, run: () => checkByPublint(each) })),
    ...packed.map((each) => ({ name: `are the types wrong: ${each.name}`, run: () => checkTypes(each) })),
    ...packages.map((each) => ({
      name: `each door leads to no peer it doesn't need: ${each.name}`,
      run: async () => checkDoors(each),
    })),
    ...packages
      .filter(({ name }) => name === '@flipside/react')
      .map((each) => ({ name: "'use client' has come through the build", run: async () => checkUseClient(each) })),
    { name: 'side effects: style sheets, and nothing else', run: async () => checkSideEffects(packages) },
    { name: 'rollup, esbuild and Rspack leave out what is not imported', run: () => measure(folder) },
  ]);
} finally {
  remove(folder);
}
