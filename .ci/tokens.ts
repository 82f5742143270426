import { readFileSync } from 'node:fs';

const styles = 'packages/react/src/styles';

/** A token's name and its default, as it is declared outside of forced colours and coarse pointers. */
export function declaredTokens(): ReadonlyMap<string, string> {
  const css = readFileSync(`${styles}/tokens.css`, 'utf8');
  const root = /:root \{\n {4}\/\* --flipside-font[^]*?\n {2}\}/.exec(css)?.[0] ?? '';

  return new Map(
    [...root.matchAll(/(--flipside-[a-z0-9-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** Every token that there is. */
export const tokens: ReadonlySet<string> = new Set(['--flipside-font', ...declaredTokens().keys()]);

/** The tokens that a set of them changes. */
export function tokensIn(file: string): ReadonlySet<string> {
  const css = readFileSync(`${styles}/${file}`, 'utf8');
  return new Set([...css.matchAll(/(--flipside-[a-z0-9-]+):/g)].map(([, name = '']) => name));
}
