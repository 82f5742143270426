import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root, workspaceEnv } from '../setup.mjs';

/** A package as it would be published. */
export interface Packed {
  readonly name: string;
  readonly version: string;
  /** The path of its tarball. */
  readonly tarball: string;
}

/** Builds the packages and packs each as a tarball in `.artifacts/packages`. What was packed before is gone. */
export function packPackages(): readonly Packed[] {
  const target = join(root, '.artifacts/packages');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  pnpm(['-r', '--filter', './packages/*', 'run', 'build']);
  pnpm(['-r', '--filter', './packages/*', 'pack', '--pack-destination', target]);

  const packed = globSync('packages/*/package.json', { cwd: root })
    .toSorted()
    .map((path) => {
      const { name, version }: { name: string; version: string } = JSON.parse(readFileSync(join(root, path), 'utf8'));
      return { name, version, tarball: join(target, `${name.slice(1).replace('/', '-')}-${version}.tgz`) };
    });
  const made = globSync('*.tgz', { cwd: target });
  const missing = packed.filter(({ tarball }) => !made.includes(basename(tarball)));
  if (missing.length > 0) throw new Error(`pnpm pack made ${made.join(', ')}, and no ${missing[0]?.tarball}`);
  return packed;
}

function pnpm(args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync('pnpm', args, {
    cwd: root,
    env: workspaceEnv,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`pnpm ${args.join(' ')}\n${stdout}${stderr}`);
}
