import { CardFace, type CardFaceProps } from './card-face.tsx';
import { CodeRing } from './code-ring.tsx';
import { LastFour } from './last-four.tsx';

const pitch = 3.7;
const start = 7.8;
const gap = 2.8;
// What the card has room for. Longer numbers are rare, and the picture counts nobody's digits.
const mostDigits = 16;

export interface CardFrontProps extends Omit<CardFaceProps, 'face' | 'children'> {
  /** The code stands on this side. */
  marked: boolean;
  /** How many digits of the number stand together. */
  groups: readonly number[];
}

/** The front of a card: the number in its groups and, on American Express, the code above its end, to the right. */
export function CardFront({ shown, marked, groups, lastFour, codeLength, filled }: CardFrontProps) {
  const places = placesOf(groups);

  return (
    <CardFace face="front" shown={shown}>
      <path data-part="print" d="M7 9.4h22" />
      {marked ? <CodeRing x={69} y={20.4} codeLength={codeLength} filled={filled} /> : null}
      {places.slice(0, -4).map((x) => (
        <circle key={x} data-part="number-dot" cx={x} cy="31.6" r="1" />
      ))}
      <LastFour digits={lastFour} x={(places.at(-4) ?? start) + 0.4} y={31.6} />
      <path data-part="print" d="M7 41.2h30M7 45.2h16" />
    </CardFace>
  );
}

function placesOf(groups: readonly number[]): readonly number[] {
  const gapsBefore = groups.flatMap((size, index) => Array.from({ length: size }, () => index));
  return gapsBefore.slice(0, mostDigits).map((gaps, digit) => Number((start + digit * pitch + gaps * gap).toFixed(2)));
}
