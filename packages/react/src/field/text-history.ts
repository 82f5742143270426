/** What is remembered of a text that was in the field, so that the browser's undo and redo put the selection right. */
export interface Visit {
  /** The selection when the text was left. */
  left: readonly [from: number, to: number] | undefined;
  /** The caret when the text was reached. */
  reached: number | undefined;
  /** The browser put it there before we could group it, or while it was composed; nobody should see it again. */
  raw: boolean;
}

/**
 * The texts that were in a field since the last write by script: those that the browser's own history may rightly lead back to.
 * Chromium and WebKit undo across a write by script into garbage (a cleared number comes back, doubled), so a text that is not in
 * here is refused.
 */
export class TextHistory {
  #visits = new Map<string, Visit>();
  #undone = 0;

  constructor(text: string) {
    this.forget(text);
  }

  /** Nothing from before may come back. */
  forget(text: string): void {
    this.#visits = new Map([[text, visitOf(false)]]);
    this.#undone = 0;
  }

  /** The text is shown. */
  visit(text: string): Visit {
    const visit = this.#visits.get(text) ?? visitOf(false);
    visit.raw = false;
    this.#visits.set(text, visit);
    return visit;
  }

  /** The text was there on the way to one that is shown. */
  pass(text: string): void {
    if (!this.#visits.has(text)) this.#visits.set(text, visitOf(true));
  }

  known(text: string): Visit | undefined {
    return this.#visits.get(text);
  }

  /** WebKitGTK never empties its redo stack after a new edit, so redo counts only after an undo. */
  get mayRedo(): boolean {
    return this.#undone > 0;
  }

  /** A step of the browser's history was taken: 1 is an undo, -1 a redo, 0 a new edit. */
  step(by: -1 | 0 | 1): void {
    this.#undone = by === 0 ? 0 : Math.max(0, this.#undone + by);
  }
}

// Of one shape, since there is one at each key.
function visitOf(raw: boolean): Visit {
  return { left: undefined, reached: undefined, raw };
}
