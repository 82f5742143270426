import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';

/** What a reader finds under a heading of the README: the commands to type, the files to write and the lines that are neither. */
export interface Section {
  readonly commands: readonly string[];
  /** The code by the path that its first line names: `// src/checkout.tsx`. */
  readonly files: Readonly<Record<string, string>>;
  readonly examples: readonly string[];
}

/** Reads a section of the README, as far as the next heading. Throws when there is none of that name, or nothing to do in it. */
export function readmeSection(heading: string): Section {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const [, section] = readme.split(new RegExp(`^#+ ${heading}$`, 'm'));
  if (section === undefined) throw new Error(`The README has no heading “${heading}”.`);

  const [own = ''] = section.split(/^#+ /m, 1);
  const blocks = [...own.matchAll(/^```(\w+)\n([^]*?)^```$/gm)];
  const code = blocks.filter(([, language]) => language !== 'sh').map(([, , text = '']) => text);
  const commands = blocks.flatMap(([, language, text = '']) => (language === 'sh' ? text.trim().split('\n') : []));
  if (commands.length === 0) throw new Error(`The README has no command under “${heading}”.`);

  return {
    commands,
    files: Object.fromEntries(code.filter(isFile).map((text) => [/^\/\/ (\S+)/.exec(text)?.[1] ?? '', text])),
    examples: code.filter((text) => !isFile(text)),
  };
}

const isFile = (text: string) => /^\/\/ \S+\.tsx?\n/.test(text);
