import { smallestDifference } from '@flipside/core';
import { isFocused } from './is-focused.ts';
import { readNative, writeNative } from './native-value.ts';
import { TextHistory, type Visit } from './text-history.ts';

/** The text that a field shows, and how it is written as if the shopper had edited it. */
export interface ShownText {
  readonly history: TextHistory;
  /** The text that was settled last. */
  readonly current: () => string;
  /** Our own command is running: its events are not for us. */
  readonly writing: () => boolean;
  /** An `input` event has come. */
  readonly inputCame: () => void;
  /** A text is there that stays. Whoever listens hears of it where it is a new one. */
  readonly settle: (next: string, step?: -1 | 0 | 1) => Visit;
  readonly select: (from: number, to?: number) => void;
  /**
   * Writes as the browser's own edit. `announce` names the kind of event to send where the browser sends none. Who only
   * simulates keys (user-event, Cypress) keeps a text of its own, which no command tells of its edit: not `intoHistory`.
   * Returns whether the browser made the edit and told everyone.
   */
  readonly writeAsEdit: (next: string, caret: number, announce: string | null, intoHistory?: boolean) => boolean;
}

export function shownText(input: HTMLInputElement, onText: (text: string) => void): ShownText {
  let text = readNative(input);
  const history = new TextHistory(text);
  let writing = false;
  let heard = false; // whether our command said so by an `input` event: WebKit does so after a deletion, Firefox never in a drop

  function settle(next: string, step: -1 | 0 | 1 = 0) {
    history.step(step);
    const changed = next !== text;
    text = next;
    if (changed) onText(next);
    return history.visit(next);
  }

  function select(from: number, to = from) {
    if (input.selectionStart !== from || input.selectionEnd !== to) input.setSelectionRange(from, to);
  }

  function writeAsEdit(next: string, caret: number, announce: string | null, intoHistory = true) {
    const before = readNative(input);
    const { from, to, put } = smallestDifference(before, next);
    const focused = isFocused(input);
    const left = history.known(before);
    if (left) left.left = [input.selectionStart ?? from, input.selectionEnd ?? to];

    writing = true;
    heard = false;
    if (focused && intoHistory) {
      select(from, to);
      // Deprecated, but nothing else writes into the browser's undo history. Absent in jsdom: then the setter below does.
      const command = put === '' ? 'delete' : 'insertText';
      input.ownerDocument.execCommand?.(command, false, put);
    }
    const byBrowser = readNative(input) === next;
    if (!byBrowser) {
      history.forget(next);
      writeNative(input, next);
    }
    if (focused) select(caret);
    settle(next).reached = caret;
    if (!heard && announce !== null) {
      if (byBrowser) setTimeout(() => heard || tell(announce));
      else tellAtOnce(next, caret, announce);
    }
    writing = false;
    return byBrowser && heard;
  }

  function tell(inputType: string) {
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType }));
  }

  function tellAtOnce(next: string, caret: number, inputType: string) {
    tell(inputType);
    // React has heard it by now: tell those who watch the element's own property too (user-event does).
    input.value = next;
    if (isFocused(input)) input.setSelectionRange(caret, caret);
  }

  return {
    history,
    current: () => text,
    writing: () => writing,
    inputCame: () => void (heard = true),
    settle,
    select,
    writeAsEdit,
  };
}
