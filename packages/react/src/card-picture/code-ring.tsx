export interface CodeRingProps {
  x: number;
  y: number;
  codeLength: number;
  filled: number;
}

const pitch = 4.3;

/** The code as dots around (x, y), and a ring clear of them. */
export function CodeRing({ x, y, codeLength, filled }: CodeRingProps) {
  const width = codeLength * pitch + 5.4;
  const first = x - ((codeLength - 1) * pitch) / 2;

  return (
    <>
      <rect data-part="ring" x={x - width / 2} y={y - 5.6} width={width} height="11.2" rx="5.6" />
      {Array.from({ length: codeLength }, (_, digit) => (
        <circle
          key={digit}
          data-part="code-dot"
          data-filled={digit < filled ? '' : undefined}
          cx={first + digit * pitch}
          cy={y}
          r={digit < filled ? 1.6 : 1.15}
        />
      ))}
    </>
  );
}
