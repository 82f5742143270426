import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Packed } from './pack.ts';

export interface Unpacked {
  readonly name: string;
  readonly folder: string;
  readonly manifest: Manifest;
}

/** What is read of a packed `package.json`. */
export interface Manifest {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly sideEffects: boolean | readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** Unpacks tarballs as an install would, into `node_modules` of a folder of their own outside the repository. Hand it to `remove`. */
export function unpack(packed: readonly Packed[]): { readonly folder: string; readonly packages: readonly Unpacked[] } {
  const folder = mkdtempSync(join(tmpdir(), 'flipside-packed-'));
  const packages = packed.map(({ name, tarball }) => {
    const target = join(folder, 'node_modules', name);
    mkdirSync(target, { recursive: true });
    execFileSync('tar', ['-xzf', tarball, '-C', target, '--strip-components=1']);
    const manifest: Manifest = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8'));
    return { name, folder: target, manifest };
  });
  return { folder, packages };
}

export const remove = (folder: string) => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
