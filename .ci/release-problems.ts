export interface ReleaseFacts {
  /** The version that is asked for. */
  readonly version: string;
  /** The versions that the packages have. */
  readonly current: readonly string[];
  /** What `git status --porcelain` says. */
  readonly changes: string;
  readonly changelog: string;
}

const semver = /^(\d+)\.(\d+)\.(\d+)(?:-[\w.-]+)?$/;

/** What stands in the way of a release, in sentences that say what to do. */
export function releaseProblems({ version, current, changes, changelog }: ReleaseFacts): readonly string[] {
  if (!semver.test(version)) return [`“${version}” is no version. Say which one: pnpm release 0.2.0 --dry-run`];

  const problems: string[] = [];
  const [own = ''] = current;
  if (current.some((other) => other !== own)) {
    problems.push(`The packages have different versions: ${current.join(', ')}. They go together: make them one.`);
  }
  if (!isHigher(version, own)) problems.push(`${version} is not higher than ${own}, which the packages have.`);
  if (changes.trim() !== '') {
    problems.push(
      `There are changes that are not committed. What is published must be what is in git:\n${changes.trimEnd()}`,
    );
  }

  const notes = notesOf(changelog, version);
  if (notes === undefined) {
    problems.push(
      `CHANGELOG.md has no “## ${version}”. Write it above what was “## Unreleased”, and leave that heading empty on top.`,
    );
  } else if (!/^- /m.test(notes)) {
    problems.push(`CHANGELOG.md says nothing under “## ${version}”.`);
  }
  return problems;
}

/** The text of a manifest with another version, and nothing else changed. */
export function withVersion(manifest: string, version: string): string {
  return manifest.replace(/^ {2}"version": "[^"]*"/m, `  "version": "${version}"`);
}

function notesOf(changelog: string, version: string): string | undefined {
  const sections = changelog.split(/^## /m);
  return sections.find((section) => section.split('\n', 1)[0]?.split(' ')[0] === version);
}

/** By its three numbers; a version with a suffix comes before the one without. */
function isHigher(version: string, other: string): boolean {
  const [one, two] = [version, other].map((each) => (semver.exec(each)?.slice(1) ?? []).map(Number));
  const at = [0, 1, 2].find((place) => one?.[place] !== two?.[place]);
  if (at === undefined) return !version.includes('-') && other.includes('-');
  return (one?.[at] ?? 0) > (two?.[at] ?? 0);
}
