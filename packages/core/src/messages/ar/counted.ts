interface Forms {
  readonly one: string;
  readonly two: string;
  /** From 3 to 10, and from 103 to 110, … */
  readonly few: string;
  /** From 11 to 99, and from 111 to 199, … */
  readonly many: string;
  readonly other: string;
}

/** So many of something: for one and two the word alone says it. */
export function counted(count: number, { one, two, few, many, other }: Forms): string {
  if (count === 1) return one;
  if (count === 2) return two;

  const rest = count % 100;
  if (rest >= 3 && rest <= 10) return `${count} ${few}`;
  return `${count} ${rest >= 11 ? many : other}`;
}
