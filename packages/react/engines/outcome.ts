import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from './case.ts';

/** What came of one case in one engine. */
export type Outcome =
  | { readonly kind: 'passed' }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'cannot'; readonly why: string };

/** By the ids of the cases. */
export type Outcomes = Readonly<Record<string, Outcome>>;

const artifacts = join(import.meta.dirname, '../../../.artifacts');

/** Where the last run in WebKit left what came of it. */
export const webkitReport = join(artifacts, 'engines-webkit.json');
/** Where Playwright left what came of its last run. */
export const playwrightReport = join(artifacts, 'engines.json');

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly projectName: string;
      readonly status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
      readonly annotations: readonly { readonly type: string; readonly description?: string }[];
      readonly results: readonly { readonly error?: { readonly message?: string } }[];
    }[];
  }[];
}

/** What came of the cases when they were last run in an engine; undefined when they never were. */
export function lastOutcomes(engine: Engine): Outcomes | undefined {
  if (engine === 'webkit') return existsSync(webkitReport) ? (read(webkitReport) as Outcomes) : undefined;
  if (!existsSync(playwrightReport)) return undefined;

  const outcomes = Object.fromEntries(outcomesIn(read(playwrightReport) as PlaywrightSuite, engine));
  return Object.keys(outcomes).length > 0 ? outcomes : undefined;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

function outcomesIn({ suites = [], specs = [] }: PlaywrightSuite, engine: Engine): [string, Outcome][] {
  const here = specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ projectName }) => projectName === engine)
      .map(({ status, annotations, results }): [string, Outcome] => {
        const id = /\[([^\]]+)\]$/.exec(title)?.[1] ?? title;
        if (status === 'expected') return [id, { kind: 'passed' }];
        if (status === 'skipped') return [id, { kind: 'cannot', why: annotations[0]?.description ?? '' }];
        return [id, { kind: 'failed', why: results.at(-1)?.error?.message ?? '' }];
      }),
  );
  return [...here, ...suites.flatMap((suite) => outcomesIn(suite, engine))];
}
