import type { Engine, FieldName, Way } from './case.ts';
import type { Composition } from './page/compose.ts';
import type { Point } from './page/points.ts';
import type { Tester } from './page/tester.ts';

/** A browser, driven as a shopper does: keys, mouse and clipboard are its own. */
export interface Driver {
  readonly engine: Engine;
  /** Opens a fresh page, with an undo history of its own. */
  open(query: string): Promise<void>;
  /** Mounts the fields anew in the page that is there: a tenth of the time. */
  mount(query: string): Promise<void>;
  /** Asks the page something, or has it do what a script would. */
  ask<Name extends keyof Tester>(
    name: Name,
    ...args: Parameters<Tester[Name]>
  ): Promise<Awaited<ReturnType<Tester[Name]>>>;
  /** Keys, each answered before the next. */
  type(text: string): Promise<void>;
  /** Keys sent without waiting between them. */
  burst(text: string): Promise<void>;
  /** One key, with those held down before it: `Backspace`, `Control+Shift+z`. */
  press(key: string): Promise<void>;
  /** Text that comes without a key. */
  put(text: string): Promise<void>;
  /** A composition. Left open, `endComposition` ends it. */
  compose(composition: Composition): Promise<void>;
  endComposition(text: string): Promise<void>;
  drag(from: Point, to: Point): Promise<void>;
  clickPay(): Promise<void>;
  clickReveal(): Promise<void>;
  clickField(field: FieldName): Promise<void>;
  history(kind: 'undo' | 'redo', by: Way): Promise<void>;
}

/** The keys for undo and redo. */
export const historyKeys = { undo: 'Control+z', redo: 'Control+Shift+Z' } as const;

export const tokens = { number: 'cc-number', expiry: 'cc-exp', code: 'cc-csc' } satisfies Record<FieldName, string>;
