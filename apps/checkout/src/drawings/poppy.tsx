const quarters = [0, 90, 180, 270];
const stamens = Array.from({ length: 18 }, (_, index) => index * 20);

/** One black spot on every petal. */
export function Poppy() {
  return (
    <>
      <path className="stem" d="M158 304C154 262 168 222 161 168" />
      <path className="stem" d="M157 276C202 270 248 256 254 216c2-17-8-26-18-20" />
      <path
        className="leaf"
        d="M157 288c-28 4-38-8-54-6-8 1-13 6-22 5 7-6 5-11 15-15-6-4-9-9-17-11 11-3 18 1 24 5-3-8-3-13-9-19 14 2 21 12 25 20 2-7 1-12-1-18 15 9 25 22 39 39Z"
      />
      <path className="vein" d="M100 270c22 0 40 8 57 18" />
      <g transform="translate(23 22) rotate(-28 210 192)">
        <path className="petal" d="M210 174c-13 0-18 12-16 24 2 11 9 17 16 17s14-6 16-17c2-12-3-24-16-24Z" />
        <path className="thin" d="M210 176v37M202 184l4 3M218 184l-4 3M202 198l4 3M218 198l-4 3" />
      </g>
      <g transform="translate(160 112)">
        {quarters.map((turn) => (
          <g key={turn} transform={`rotate(${turn + 45})`}>
            <path
              className="petal"
              d="M0 6C-46 4-70-34-54-66c6-12 20-17 30-14 8-9 40-9 48 0 10-3 24 2 30 14C70-34 46 4 0 6Z"
            />
            <path className="thin" d="M-26-74c4 12 6 20 8 32M26-74c-4 12-6 20-8 32M0-82v26" />
            <path className="ink" d="M0-16c-13-4-19-18-12-28 6-7 18-7 24 0 7 10 1 24-12 28Z" />
          </g>
        ))}
        {stamens.map((turn) => (
          <g key={turn} transform={`rotate(${turn})`}>
            <path className="thin" d="M0-10v-13" />
            <circle className="ink" cy="-24" r="2" />
          </g>
        ))}
        <circle className="leaf" r="12" />
        <path className="vein" d="M-9 0H9M0-9V9M-6-6 6 6M6-6-6 6" />
      </g>
    </>
  );
}
