/** A colour token, to look at. */
export function Swatch({ token }: { token: string }) {
  return <span className="swatch" style={{ background: `var(--flipside-${token})` }} />;
}
