/** The names in a pattern like `/orders/:id` and what they stand for in a path, or null when it is another path. */
export function match(pattern: string, path: string): Readonly<Record<string, string>> | null {
  const wanted = pattern.split('/');
  const found = path.split('/');
  if (wanted.length !== found.length) return null;

  const names: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const segment = found[index] ?? '';
    if (part.startsWith(':') && segment !== '') names[part.slice(1)] = segment;
    else if (part !== segment) return null;
  }
  return names;
}
