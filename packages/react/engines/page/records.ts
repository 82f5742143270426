/** One call that an edit made: what it said, and whether the browser vouched for it. */
export interface Heard {
  readonly text: string;
  readonly trusted: boolean;
}

export interface Records {
  /** Calls of React's `onChange`. */
  readonly react: Heard[];
  /** Changes that the form library reports, where there is one. */
  readonly library: string[];
  /** Native `input` events. */
  readonly inputs: string[];
  /** Native `change` events. */
  readonly changes: string[];
  /** What was submitted, form by form. */
  readonly sent: Record<string, string>[];
}

export const records: Records = { react: [], library: [], inputs: [], changes: [], sent: [] };

export function forgetHeard(): void {
  records.react.length = 0;
  records.library.length = 0;
  records.inputs.length = 0;
  records.changes.length = 0;
}

/** React's `onChange` of every field. */
export function hearChange({ target, nativeEvent }: { target: { value: string }; nativeEvent: Event }): void {
  records.react.push({ text: target.value, trusted: nativeEvent.isTrusted });
}

export function forgetAll(): void {
  forgetHeard();
  records.sent.length = 0;
}
