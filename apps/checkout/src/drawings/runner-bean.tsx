const leaves = [
  { x: 176, y: 92, turn: 62, size: 0.9 },
  { x: 140, y: 140, turn: -66, size: 1 },
  { x: 182, y: 206, turn: 70, size: 1.05 },
];
const flowers = [
  { x: 96, y: 36 },
  { x: 76, y: 58 },
  { x: 104, y: 62 },
];

/** Up a cane, with pods as long as a hand and flowers of two colours. */
export function RunnerBean() {
  return (
    <>
      <path className="cane" d="M160 308V18" />
      <path
        className="stem"
        d="M168 308c-4-16-24-22-24-42s34-22 34-46-36-26-36-50 34-24 34-48-28-24-28-46c0-18 14-26 22-36 5-7 2-16-6-14"
      />
      <path className="stem" d="M144 70c-6-20-22-26-48-24" />
      {leaves.map(({ x, y, turn, size }) => (
        <g key={turn} transform={`translate(${x} ${y}) rotate(${turn}) scale(${size})`}>
          <path className="stem" d="M0 8V-10" />
          <path className="leaf" d="M0-10c-14 8-40 0-40-26 0-24 24-36 40-66 16 30 40 42 40 66 0 26-26 34-40 26Z" />
          <path
            className="vein"
            d="M0-12v-78M0-24c-10-2-22-10-28-18M0-24c10-2 22-10 28-18M0-46c-8-4-14-10-18-18M0-46c8-4 14-10 18-18"
          />
        </g>
      ))}
      <path className="petal" d="M146 262c-20 2-50-12-66-60-4-12-2-20 2-18s4 10 8 18c14 28 28 40 58 52 4 2 4 8-2 8Z" />
      <path className="thin" d="M92 214c4 2 7 0 9-3M106 232c4 1 7-2 8-5M124 246c4 0 6-3 6-6" />
      <path className="petal" d="M136 272c-26 14-62 10-92-24-8-9-9-17-4-17s8 7 14 13c24 20 46 24 78 18 5-1 8 8 4 10Z" />
      <path className="thin" d="M66 260c4 0 6-3 6-6M86 268c4-1 6-4 5-7M108 271c3-1 5-5 3-8" />
      {flowers.map(({ x, y }) => (
        <g key={x} transform={`translate(${x} ${y})`}>
          <path className="shade" d="M0 6C-14 4-18-12-6-16c6-2 10 2 10 8 4-4 12-2 12 6S8 8 0 6Z" />
          <path className="petal" d="M-2 6c-10 6-16-2-12-8s14-4 12 8Z" />
        </g>
      ))}
    </>
  );
}
