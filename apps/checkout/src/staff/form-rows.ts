import { useRef, useState, type RefObject } from 'react';

/** The rows of a list in a form, which can grow and shrink. */
export interface FormRows {
  /** One key for each row. Those below the number of the kept ones stand for these. */
  readonly rows: readonly number[];
  readonly add: () => void;
  readonly remove: (row: number) => void;
  /** For the button that adds: it takes the focus from one that is gone. */
  readonly addButton: RefObject<HTMLButtonElement | null>;
}

/** The rows that a form begins with, and how they change. `onMove` is told when one is gone, so that the next ones have another place. */
export function useFormRows(kept: number, onMove: () => void): FormRows {
  const [rows, setRows] = useState(() => Array.from({ length: kept }, (_, place) => place));
  const addButton = useRef<HTMLButtonElement>(null);

  return {
    rows,
    addButton,
    add: () => setRows([...rows, Math.max(kept - 1, ...rows) + 1]),
    remove(row) {
      setRows(rows.filter((other) => other !== row));
      onMove();
      addButton.current?.focus();
    },
  };
}

/** How many rows of a list a form has, by a field that each of them has. */
export function countRows(fields: FormData, nameAt: (place: number) => string): number {
  let count = 0;
  while (fields.has(nameAt(count))) count += 1;
  return count;
}
