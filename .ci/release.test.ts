import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { releaseProblems, withVersion } from './release-problems.ts';
import { root, workspaceEnv } from './setup.mjs';

const ready = {
  version: '0.2.0',
  current: ['0.1.0', '0.1.0'],
  changes: '',
  changelog: '## 0.2.0\n\n- A thing.\n\n## 0.1.0\n',
};

describe('a release', () => {
  it('has nothing in its way when the tree is clean and the CHANGELOG has it', () => {
    expect(releaseProblems(ready)).toEqual([]);
  });

  it.each([
    ['a version that is none', { version: 'next' }, 'is no version'],
    ['a version that is there already', { version: '0.1.0', changelog: '## 0.1.0\n- A' }, 'is not higher than 0.1.0'],
    ['an older version', { version: '0.0.9', changelog: '## 0.0.9\n- A' }, 'is not higher than 0.1.0'],
    ['packages that have parted', { current: ['0.1.0', '0.1.1'] }, 'different versions: 0.1.0, 0.1.1'],
    ['changes that nobody committed', { changes: ' M README.md\n' }, 'not committed'],
    ['a CHANGELOG that does not know it', { changelog: '## Unreleased\n- A\n' }, 'has no “## 0.2.0”'],
    ['a CHANGELOG that says nothing of it', { changelog: '## 0.2.0\n\n## 0.1.0\n- A\n' }, 'says nothing under'],
  ])('is stopped by %s', (_what, facts, said) => {
    expect(releaseProblems({ ...ready, ...facts }).join()).toContain(said);
  });

  it.each([
    ['0.10.0', '0.9.9'],
    ['1.0.0', '1.0.0-beta.1'],
    ['1.0.1-beta.1', '1.0.0'],
  ])('may be %s after %s', (version, before) => {
    expect(releaseProblems({ ...ready, version, current: [before], changelog: `## ${version}\n- A` })).toEqual([]);
  });

  it('writes the version and nothing else', () => {
    const manifest = '{\n  "name": "a",\n  "version": "0.1.0",\n  "scripts": {\n    "version": "b"\n  }\n}\n';

    expect(withVersion(manifest, '0.2.0')).toBe(manifest.replace('0.1.0', '0.2.0'));
  });
});

describe('the dry run', { timeout: 180_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'flipside-release-'));
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
  const release = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['.ci/release.ts', ...args], { cwd: folder, encoding: 'utf8' });

  // The tree as it is now, committed in a repository of its own, with an install of its own: linked, pnpm would write into ours.
  beforeAll(() => {
    const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
      cwd: root,
      encoding: 'utf8',
    });
    const needed = /^(?:\.ci\/|\.storybook\/|packages\/|apps\/[^/]+\/package\.json$|[^/]+$)/;
    for (const path of listed.split('\0').filter((each) => needed.test(each))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      cpSync(join(root, path), join(folder, path));
    }
    execFileSync('pnpm', ['install', '--frozen-lockfile', '--prefer-offline', '--ignore-scripts'], {
      cwd: folder,
      env: { ...workspaceEnv, CI: 'true' },
      shell: process.platform === 'win32',
    });
    writeFileSync(
      join(folder, 'CHANGELOG.md'),
      read('CHANGELOG.md').replace('## Unreleased', '## Unreleased\n\n## 9.0.0'),
    );
    git('init', '--quiet');
    git('add', '--all');
    git('-c', 'user.name=Ada Marsh', '-c', 'user.email=ada@example.com', 'commit', '--quiet', '--message', 'All of it');
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }), 60_000);

  it('packs both packages under the new version, says what would be published, and leaves the tree as it was', () => {
    const { status, stdout, stderr } = release('9.0.0', '--dry-run');

    expect(stderr).toBe('');
    expect(stdout).toMatch(/This would be published:\s+@flipside\/core 9\.0\.0 .*\s+@flipside\/react 9\.0\.0 /);
    expect(stdout).toContain('Nothing was, and the versions are as before.');
    expect(status).toBe(0);
    expect(git('status', '--porcelain')).toBe('');

    const tarball = '.artifacts/packages/flipside-react-9.0.0.tgz';
    const manifest = execFileSync('tar', ['-xzOf', tarball, 'package/package.json'], { cwd: folder, encoding: 'utf8' });
    expect(JSON.parse(manifest)).toMatchObject({ version: '9.0.0', dependencies: { '@flipside/core': '^9.0.0' } });
  });

  it('stops before anything is built where something is in the way', () => {
    writeFileSync(join(folder, 'LICENSE'), 'Mine.');

    const { status, stderr } = release('9.0.0', '--dry-run');

    expect(status).toBe(1);
    expect(stderr).toContain('There are changes that are not committed');
  });
});

describe('the CHANGELOG', () => {
  const versions = readFileSync(join(root, 'CHANGELOG.md'), 'utf8').split(/^## /m).slice(1);
  const kinds = ['Add', 'Change', 'Fix', 'Remove'];

  it.each(versions.map((text) => [text.split('\n', 1)[0], text]))(
    'has each kind once under %s, in their order',
    (_, text) => {
      const found = [...(text?.matchAll(/^### (.+)$/gm) ?? [])].map(([, kind]) => kind);

      expect(found).toEqual(kinds.filter((kind) => found.includes(kind)));
    },
  );
});
