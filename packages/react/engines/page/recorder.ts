// For long runs of real keys that nobody waits for: the page puts the selection before each key and writes down what it shows after.
export type Range = readonly [from: number, to: number];

export interface Snapshot {
  readonly text: string;
  readonly selection: Range;
}

let selections: readonly (Range | null)[] = [];
let snapshots: Snapshot[] = [];

/** Starts a recording. Each keydown brings the next selection (null leaves it), each keyup a snapshot. */
export function record(ahead: readonly (Range | null)[]): void {
  selections = ahead;
  snapshots = [];
}

export const recorded = (): Snapshot[] => snapshots;

export function watchKeys(input: () => HTMLInputElement): void {
  let next = 0;
  window.addEventListener(
    'keydown',
    () => {
      if (snapshots.length === 0) next = 0;
      const selection = selections[next];
      next += 1;
      if (selection) input().setSelectionRange(...selection);
    },
    { capture: true },
  );
  window.addEventListener('keyup', () => {
    snapshots.push(snapshotOf(input()));
  });
}

export function snapshotOf({ value, selectionStart, selectionEnd }: HTMLInputElement): Snapshot {
  return { text: value, selection: [selectionStart ?? 0, selectionEnd ?? 0] };
}
