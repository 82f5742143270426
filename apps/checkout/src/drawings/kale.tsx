const leaves = [
  { turn: -27, length: 186, width: 33, look: 'shade' },
  { turn: 27, length: 190, width: 33, look: 'shade' },
  { turn: -10, length: 224, width: 37, look: 'leaf' },
  { turn: 11, length: 238, width: 39, look: 'leaf' },
] as const;

/** Long leaves, blistered all over. */
export function Kale() {
  return (
    <g transform="translate(160 306)">
      {leaves.map(({ turn, length, width, look }) => (
        <g key={turn} transform={`rotate(${turn})`}>
          <path className="stem" d={`M0 0V${-length * 0.3}`} />
          <path className={look} d={outline(length, width)} />
          <path className={look === 'leaf' ? 'midrib' : 'thin'} d={`M0 ${-length * 0.18}V${-length * 0.95}`} />
          <path className={look === 'leaf' ? 'vein' : 'thin'} d={blisters(length, width)} />
        </g>
      ))}
    </g>
  );
}

// How wide the leaf is, from its foot (0) to its tip (1).
const breadth = (at: number) => Math.sin(Math.PI * at ** 0.75) ** 0.7;

/** A long leaf that stands on the origin, its edge in small waves. */
function outline(length: number, width: number): string {
  const waves = 13;
  const point = (at: number, side: number) => ({
    x: round(side * width * breadth(at)),
    y: round(-length * (0.18 + 0.82 * at)),
  });

  const edge = (side: number, from: number, to: number) =>
    Array.from({ length: waves }, (_, wave) => {
      const end = point(from + ((to - from) * (wave + 1)) / waves, side);
      const middle = point(from + ((to - from) * (wave + 0.5)) / waves, side);
      return `Q${round(middle.x + side * 7)} ${middle.y} ${end.x} ${end.y}`;
    }).join('');

  return `M0 ${point(0, 1).y}${edge(1, 0, 1)}${edge(-1, 1, 0)}Z`;
}

function blisters(length: number, width: number): string {
  return Array.from({ length: 11 }, (_, row) => {
    const at = 0.12 + row * 0.075;
    const y = round(-length * (0.18 + 0.82 * at));
    const reach = width * breadth(at);
    const arc = (x: number) => `M${round(x - 4)} ${y}q4-6 8 0`;
    return [0.36, 0.72].map((part) => arc(reach * part) + arc(-reach * part)).join('');
  }).join('');
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
