// Writes the handbook as plain Markdown, with llms.txt, into the folder that is named: `node .storybook/pages/write-pages.ts dist/docs`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { allPages, llmsText } from './all-pages.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined)
  throw new Error('Name the folder to write into: node .storybook/pages/write-pages.ts dist/docs');

const target = resolve(folder);
process.chdir(join(import.meta.dirname, '../..'));
const pages = allPages();

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
writeFileSync(join(target, 'llms.txt'), llmsText(pages));
for (const { file, text } of pages) writeFileSync(join(target, file), text);
