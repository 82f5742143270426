// `pnpm release 0.2.0 --dry-run`: everything up to the publishing, and the tree left as it was. Without `--dry-run` the versions stay.
// It never publishes: it ends with the commands that do.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { type Packed, packPackages } from './packed/pack.ts';
import { checkByPublint, checkDoors, checkTypes } from './packed/published.ts';
import { remove, unpack } from './packed/unpack.ts';
import { releaseProblems, withVersion } from './release-problems.ts';
import { root } from './setup.mjs';

const {
  values: { 'dry-run': isDry },
  positionals: [version = ''],
} = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } }, allowPositionals: true });

const manifests = globSync('packages/*/package.json', { cwd: root })
  .toSorted()
  .map((path) => ({ path: join(root, path), text: readFileSync(join(root, path), 'utf8') }));

const problems = releaseProblems({
  version,
  current: manifests.map(({ text }) => JSON.parse(text).version),
  changes: git('status', '--porcelain'),
  changelog: readFileSync(join(root, 'CHANGELOG.md'), 'utf8'),
});
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}

for (const { path, text } of manifests) writeFileSync(path, withVersion(text, version));
let isDone = false;
try {
  const packed = packPackages();
  await check(packed);
  console.log(report(packed));
  isDone = true;
} finally {
  // Versions without packages would be a release that nobody has looked at.
  if (isDry || !isDone) for (const { path, text } of manifests) writeFileSync(path, text);
}

async function check(packed: readonly Packed[]): Promise<void> {
  const { folder, packages } = unpack(packed);
  try {
    await Promise.all(packed.map(checkByPublint));
    await Promise.all(packed.map(checkTypes));
    packages.forEach(checkDoors);
  } finally {
    remove(folder);
  }
}

function report(packed: readonly Packed[]): string {
  const rows = packed.map(({ name, tarball }) => {
    const kilobytes = Math.round(statSync(tarball).size / 1000);
    return `  ${`${name} ${version}`.padEnd(28)}${`${kilobytes} kB`.padStart(8)}  ${relative(root, tarball)}`;
  });
  const commands = [
    `git commit -am 'chore: release ${version}' && git tag v${version}`,
    ...packed.map(({ tarball }) => `npm publish ${relative(root, tarball)} --access public`),
    'git push --follow-tags',
  ].map((command) => `  ${command}`);

  return [
    isDry ? 'This would be published:' : 'Ready to be published:',
    '',
    ...rows,
    '',
    isDry
      ? 'Nothing was, and the versions are as before. Without --dry-run, go on with'
      : 'Nothing was yet. Go on with',
    '',
    ...commands,
  ].join('\n');
}

function git(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout;
}
