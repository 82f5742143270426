const seedlings = [
  { x: 98, y: 202 },
  { x: 138, y: 212 },
  { x: 128, y: 178 },
  { x: 168, y: 188 },
  { x: 158, y: 154 },
  { x: 200, y: 164 },
  { x: 208, y: 198 },
];

/** Two lights of glass on cedar, and what comes up under them. */
export function ColdFrame() {
  return (
    <>
      <path className="ground" d="M20 262h280M44 276h96M196 286h84" />
      <path className="petal" d="M204 272 284 226V152l-80 86Z" />
      <path className="thin" d="m204 256 80-80M204 262l80-62" />
      <path className="shade" d="M40 226v-34l164 46v34Z" />
      <path className="thin" d="m40 209 164 46" />
      <path className="glass" d="M40 192 124 106l160 46-80 86Z" />
      {seedlings.map(({ x, y }) => (
        <g key={`${x} ${y}`} transform={`translate(${x} ${y})`}>
          <path className="stem" d="M0 8V-4" />
          <path className="leaf" d="M0-2c-2-10-9-13-16-12 0 9 7 13 16 12ZM0-4c1-9 8-13 15-12 1 8-6 13-15 12Z" />
        </g>
      ))}
      <path className="frame" d="M40 192 124 106l160 46-80 86ZM122 215l82-86" />
      <circle className="ink" cx="52" cy="206" r="2" />
      <circle className="ink" cx="52" cy="220" r="2" />
      <circle className="ink" cx="192" cy="246" r="2" />
      <circle className="ink" cx="192" cy="260" r="2" />
    </>
  );
}
