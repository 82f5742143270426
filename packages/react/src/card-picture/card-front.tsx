import { CardFace, type CardFaceProps } from './card-face.tsx';
import { CodeRing } from './code-ring.tsx';
import { LastFour } from './last-four.tsx';

const pitch = 3.7;
const start = 7.8;
const gap = 2.8;

/** The front of an American Express card: the number in groups of 4, 6 and 5, and the code above its end, to the right. */
export function CardFront({ shown, lastFour, codeLength, filled }: Omit<CardFaceProps, 'face' | 'children'>) {
  return (
    <CardFace face="front" shown={shown}>
      <path data-part="print" d="M7 9.4h22" />
      <CodeRing x={69} y={20.4} codeLength={codeLength} filled={filled} />
      {hiddenDigits.map((x) => (
        <circle key={x} data-part="number-dot" cx={x} cy="31.6" r="1" />
      ))}
      <LastFour digits={lastFour} x={start + 11 * pitch + 2 * gap + 0.4} y={31.6} />
      <path data-part="print" d="M7 41.2h30M7 45.2h16" />
    </CardFace>
  );
}

const hiddenDigits = Array.from({ length: 11 }, (_, digit) => {
  const gaps = digit < 4 ? 0 : digit < 10 ? 1 : 2;
  return Number((start + digit * pitch + gaps * gap).toFixed(2));
});
