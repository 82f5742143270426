import { documentationOf, publicNames, sourceOf } from '../../.ci/doc-comments.ts';

/** The public names of a door, each with what stands above its declaration. */
export function referenceOf(door: string, title: string): string {
  const entries = publicNames(door)
    // What a door hands on from another package is documented there.
    .filter(({ path }) => /\.tsx?$/.test(path))
    .toSorted((one, other) => one.exported.localeCompare(other.exported, 'en'))
    .flatMap((name) => {
      const comment = documentationOf(sourceOf(name), name.declared)?.comment;
      return comment ? [`## ${name.exported}\n\n${asMarkdown(comment)}`] : [];
    });

  return `# ${title}\n\nEvery public name that has a comment of its own, by the alphabet.\n\n${entries.join('\n\n')}\n`;
}

/** A doc comment's tags as Markdown: its examples as code, what it throws as a sentence. */
function asMarkdown(comment: string): string {
  const [words = '', ...tags] = comment.split(/^@/m);

  return [words.trim(), ...tags.map(tagAsMarkdown)].filter(Boolean).join('\n\n');
}

function tagAsMarkdown(tag: string): string {
  const [, name = '', text = ''] = /^(\w+)\s*([^]*)$/.exec(tag.trim()) ?? [];
  if (name === 'example') return `\`\`\`ts\n${text.trim()}\n\`\`\``;
  return `*${name}*: ${text.trim()}`;
}
