const blossoms = [
  { x: 196, y: 92, turn: 16, size: 1 },
  { x: 124, y: 132, turn: -34, size: 0.86 },
  { x: 222, y: 170, turn: 46, size: 0.78 },
];

/** A dark standard over two paler wings, and the tendrils that it climbs by. */
export function SweetPea() {
  return (
    <>
      <path className="stem" d="M142 304C146 250 158 190 190 96" />
      <path className="stem" d="M158 208C152 178 142 156 128 136M166 190c14-12 32-18 52-20" />
      <path className="stem" d="M147 264c-20-6-34-20-44-34M146 268c28-2 52-12 72-30" />
      <path className="leaf" d="M104 232c-26 2-48-10-58-34 28-2 50 10 58 34Z" />
      <path className="leaf" d="M110 238c-22 12-48 12-64-2 20-16 46-16 64 2Z" />
      <path className="leaf" d="M214 240c4-24 22-42 48-44 2 28-16 46-48 44Z" />
      <path className="leaf" d="M210 246c16-14 42-14 60 2-18 16-44 14-60-2Z" />
      <path
        className="vein"
        d="M54 204c18 6 34 16 48 27M54 236c20-4 38-3 54 1M256 204c-14 10-28 22-40 34M262 248c-18-4-34-4-50-2"
      />
      <path className="thin" d="M100 228c-14-16-12-34 2-42 12-7 24 2 22 14-2 9-13 11-17 4-3-5 1-10 6-9" />
      <path className="thin" d="M152 250c22 8 38 22 38 38 0 12-12 18-20 11-6-6-2-15 6-14 5 1 6 7 3 10" />
      {blossoms.map(({ x, y, turn, size }) => (
        <g key={turn} transform={`translate(${x} ${y}) rotate(${turn}) scale(${size})`}>
          <path className="shade" d="M0 0C-44-4-70-40-50-66-38-82-14-80 0-64 14-80 38-82 50-66 70-40 44-4 0 0Z" />
          <path className="thin" d="M0-62v36M-34-66c6 16 14 28 24 38M34-66C28-50 20-38 10-28" />
          <path className="petal" d="M0 6C-30 8-42-18-26-34-14-44-2-34 0-22 2-34 14-44 26-34 42-18 30 8 0 6Z" />
          <path className="thin" d="M0-22V4" />
          <path className="leaf" d="M-11 6c4-6 18-6 22 0-2 8-20 8-22 0Z" />
        </g>
      ))}
    </>
  );
}
