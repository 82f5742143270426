import { runInThisContext } from 'node:vm';
import { parseSync, transformWithOxc } from 'vite';

/** One comment that says what the code above or before it answers, and what it did answer. */
export interface Answer {
  /** The line in the example, from 1. */
  readonly line: number;
  readonly code: string;
  /** The value of the comment: of an object or list that ends in `…` the part that is told. */
  readonly told: unknown;
  /** The same part of what the code gave; of an error thrown, `throws RangeError: message`. */
  readonly given: unknown;
}

/** What an example may use: modules by the names that it imports them by, and names that it doesn't declare. */
export interface Stage {
  readonly modules?: Readonly<Record<string, object>>;
  readonly names?: Readonly<Record<string, unknown>>;
}

/**
 * Runs an example in TypeScript, and compares what its statements give with the comments behind them or right under them:
 *
 *     readExpiry('13/30', today); // { kind: 'impossible' }
 *     reader.accepted[0]; // { id: 'visa', … }: what is left out by … may be anything, and words after a colon are for people
 *     readExpiry('', new Date('')); // throws RangeError: `today` is…
 *
 * A comment with a blank line above it, or at the beginning, is a remark.
 *
 * @throws {SyntaxError} when an expression has no answer, or a comment in an answer's place is none.
 */
export async function runExample(source: string, { modules = {}, names = {} }: Stage = {}): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  const answer = async (line: number, code: string, comment: string, evaluate: () => unknown) => {
    const told = toldBy(comment);
    const given = comment.startsWith('throws ') ? await thrownBy(evaluate) : await evaluate();
    answers.push({ line, code, ...asFarAsTold(told, given) });
  };

  const script = `(async ({ ${Object.keys(names).join(', ')} }, modules, answer) => {{ ${rewritten(source)} }})`;
  const { code } = await transformWithOxc(script, 'example.ts');
  await runInThisContext(code)(names, modules, answer);

  return answers;
}

/** The example with its imports taken from the modules handed in, and each answer asked for. */
function rewritten(source: string): string {
  const { program, comments, errors } = parseSync('example.ts', source);
  if (errors[0]) throw new SyntaxError(`${errors[0].message} in the example:\n${source}`);

  return program.body
    .map((statement, at) => {
      const code = source.slice(statement.start, statement.end);
      const until = program.body[at + 1]?.start ?? source.length;
      // Without a blank line between.
      const [{ length: near } = ''] = source.slice(statement.end, until).split(/\n\s*\n/);
      const comment = comments
        .filter(({ start }) => start >= statement.end && start < statement.end + near)
        .map(({ value }) => value.trim())
        .join(' ');
      const line = source.slice(0, statement.start).split('\n').length;
      const asked = (expression: string) =>
        `await answer(${line}, ${JSON.stringify(code)}, ${JSON.stringify(comment)}, async () => (${expression}));`;

      if (statement.type === 'ImportDeclaration') return imported(code);
      if (statement.type === 'ExpressionStatement') {
        if (comment === '') throw new SyntaxError(`Line ${line} says nothing of what it answers: ${code}`);
        return asked(source.slice(statement.expression.start, statement.expression.end));
      }
      if (comment === '') return code;

      const name = statement.type === 'VariableDeclaration' ? statement.declarations[0]?.id : undefined;
      if (name?.type !== 'Identifier') throw new SyntaxError(`Line ${line} has an answer and gives nothing: ${code}`);
      return `${code}\n${asked(name.name)}`;
    })
    .join('\n');
}

function imported(code: string): string {
  if (/^import type\b/.test(code)) return '';
  const [, names = '', module = ''] = /^import \{([^}]*)\} from '([^']*)'/.exec(code) ?? [];
  const values = names.split(',').filter((name) => !/^\s*type\b/.test(name));
  return `const {${values.join(',').replaceAll(' as ', ': ')}} = modules[${JSON.stringify(module)}];`;
}

/** Stands for what a comment leaves out by `…`, in an object as in a list. */
const rest = Symbol('…');
const etc = Object.assign(
  Object.create({
    *[Symbol.iterator]() {
      yield rest;
    },
  }),
  { [rest]: true },
);

function toldBy(comment: string): unknown {
  if (comment.startsWith('throws ')) return comment;

  // Words for people may follow after a colon. A colon inside the value ends nothing that could be read.
  const ends = [...comment.matchAll(/: /g)].map(({ index }) => index);
  const [value] = [comment, ...ends.map((end) => comment.slice(0, end))].flatMap((text) => {
    const expression = `(${text.replace(/(?<=[{[,]\s*)…(?=\s*[}\]])/g, '...etc')})`;
    return parseSync('answer.ts', expression).errors.length === 0 ? [expression] : [];
  });
  if (value === undefined)
    throw new SyntaxError(`This comment stands in the place of an answer and is none: ${comment}`);

  return runInThisContext(`(etc) => ${value}`)(etc);
}

async function thrownBy(evaluate: () => unknown): Promise<string> {
  try {
    await evaluate();
    return 'throws nothing';
  } catch (error) {
    return `throws ${String(error)}`;
  }
}

/** Both sides without what the comment leaves out. */
function asFarAsTold(told: unknown, given: unknown): { readonly told: unknown; readonly given: unknown } {
  if (typeof told === 'string' && typeof given === 'string') {
    const pattern = told.split('…').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
    return { told, given: new RegExp(`^${pattern.join('[^]*')}$`).test(given) ? told : given };
  }
  if (Array.isArray(told) && Array.isArray(given)) {
    const whole = told.at(-1) !== rest;
    const pairs = told.filter((each) => each !== rest).map((each, at) => asFarAsTold(each, given[at]));
    const beyond = whole ? given.slice(pairs.length) : [];
    const present = pairs.slice(0, given.length);
    return { told: pairs.map((pair) => pair.told), given: [...present.map((pair) => pair.given), ...beyond] };
  }
  if (isFields(told) && isFields(given)) {
    const keys = rest in told ? Object.keys(told) : [...new Set([...Object.keys(told), ...Object.keys(given)])];
    const pairs = keys.map((key) => [key, asFarAsTold(told[key], given[key])] as const);
    return {
      told: Object.fromEntries(pairs.map(([key, pair]) => [key, pair.told])),
      given: Object.fromEntries(pairs.map(([key, pair]) => [key, pair.given])),
    };
  }
  return { told, given };
}

function isFields(value: unknown): value is Readonly<Record<PropertyKey, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
