import { readNative, writeNative } from './native-value.ts';
import type { ShownText } from './shown-text.ts';

/**
 * Hears of each step that the browser's undo or redo has taken, and of the text it led to. A step to a text that nobody should see
 * again, or that is there already, goes on to the next; one to a text of before a write by script is taken back.
 */
export function historySteps(
  input: HTMLInputElement,
  { history, current, settle, select }: ShownText,
): (event: Event, value: string, undo: boolean) => void {
  let stepOn = false; // a step of the history led to nothing new
  let steppingOn = false; // and so we take another

  /**
   * Goes on in the same press until the text is another one that was shown: no press is lost. False where the browser takes no step
   * inside a step: in one that a script asked for.
   */
  function stepFurther(command: 'undo' | 'redo'): boolean {
    let went = false;
    steppingOn = true;
    while (stepOn) {
      stepOn = false;
      if (input.ownerDocument.execCommand?.(command)) went = true;
    }
    steppingOn = false;

    // The history ended before there was one.
    if (went && readNative(input) !== current()) writeNative(input, current());
    return went;
  }

  return (event, value, undo) => {
    const visit = history.known(value);
    if (visit === undefined) {
      writeNative(input, current());
      return select(current().length);
    }

    const step = undo ? 1 : -1;
    if (visit.raw || value === current()) {
      history.step(step);
      stepOn = true;
      if (steppingOn || stepFurther(undo ? 'undo' : 'redo')) return event.stopImmediatePropagation();
      history.step(undo ? -1 : 1);
    }
    if (undo && visit.left) select(...visit.left);
    if (!undo && visit.reached !== undefined) select(visit.reached);
    settle(value, step);
  };
}
