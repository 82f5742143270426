export interface LastFourProps {
  digits: string | undefined;
  x: number;
  y: number;
}

const pitch = 3.6;

/** The last four digits from (x, y) on, or a dot for each. */
export function LastFour({ digits, x, y }: LastFourProps) {
  const places = [0, 1, 2, 3].map((place) => Number((x + place * pitch).toFixed(2)));
  // A merchant may hand in the whole number by mistake: no more than four of its digits reach the page.
  const shown = digits?.replace(/\D/g, '').slice(-4) ?? '';

  if (shown.length < 4) {
    return places.map((cx) => <circle key={cx} data-part="number-dot" cx={cx} cy={y} r="1" />);
  }

  // Digits are wider than dots: the first keeps clear of what is before it.
  const digitPlaces = places.map((place) => Number((place + 1.2).toFixed(2)));

  return (
    <text data-part="last-four" x={digitPlaces.join(' ')} y={y + 2}>
      {shown}
    </text>
  );
}
