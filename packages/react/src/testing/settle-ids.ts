// In the order of the alternatives: `:r1:` and `:R1aH1:` of React 18, `«r1»` of 19.0, `_r_1_` since 19.1. Capitals are of the server.
const generated = /:[rR][0-9a-v]*(?:H[0-9a-v]+)?:|«[rR][0-9a-v]*(?:H[0-9a-v]+)?»|_[rR]_[0-9a-v]*(?:H[0-9a-v]+)?_/g;

/**
 * Returns what puts a stable id in place of each one that React's `useId` generated: the first one it meets becomes `react-id-1`,
 * wherever it stands.
 */
export function idSettler(): (text: string) => string {
  const settled = new Map<string, string>();

  return (text) =>
    text.replaceAll(generated, (id) => {
      const known = settled.get(id) ?? `react-id-${settled.size + 1}`;
      settled.set(id, known);
      return known;
    });
}
