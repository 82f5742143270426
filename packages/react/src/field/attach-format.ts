import { edit, editAlreadyMade, naturalEdit, smallestDifference, type Refusal, type TextFormat } from '@flipside/core';
import { isFocused } from './is-focused.ts';
import { interceptValue, readNative, writeNative } from './native-value.ts';
import { tellEdit } from './tell-edit.ts';
import { TextHistory } from './text-history.ts';

export interface FormatListener {
  /** How the text is shown at this moment: a brand that settles may change it. */
  readonly format: () => TextFormat;
  /** Hears each new text of the field, once. */
  readonly onText: (text: string) => void;
  /** Hears why something typed was not taken. */
  readonly onRefused: (refusal: Refusal) => void;
}

export interface FormattedInput {
  /** Writes a text as a script does: nothing of before comes back by undo. Form libraries hear of it. */
  readonly write: (text: string) => void;
  /** Takes what is there now for what a script has written. */
  readonly startAnew: () => void;
  readonly detach: () => void;
}

/** `change`, and the `input` of autofill and of scripts, are plain events without an input type. */
type MaybeInputEvent = Event & { readonly inputType?: string; readonly isComposing?: boolean };

const isHistory = (inputType: string | undefined) => inputType?.startsWith('history') === true;

/**
 * Keeps the text of an input formatted while it is edited.
 *
 * The edit is foreseen in `beforeinput`. Only where the browser's own result would not be the formatted text it is cancelled and
 * made with `execCommand` over the smallest differing range, so that the browser's history, `change`, React and form libraries
 * see what they see after typing. What can't be foreseen is put right in `input`. The caret is set in the same event, never
 * later. Measured against six other ways on three engines: see "How a field is built" in the handbook.
 */
export function attachFormat(input: HTMLInputElement, { format, onText, onRefused }: FormatListener): FormattedInput {
  let text = readNative(input);
  const history = new TextHistory(text);
  let writing = false; // our own command is running: its events are not for us
  let heard = false; // whether that command said so by an `input` event: WebKit does so after a deletion, Firefox never in a drop
  let composing = false;
  let stepOn = false; // a step of the history led to nothing new
  let steppingOn = false; // and so we take another
  let foreseen: string | null = null; // what the browser will make of an edit that is left to it
  let cancelled: { inputType: string; caret: number } | null = null;

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

  /**
   * Writes as the browser's own edit. `announce` names the kind of event to send where the browser sends none. Who only
   * simulates keys (user-event, Cypress) keeps a text of its own, which no command tells of its edit: not `intoHistory`.
   * Returns whether the browser made the edit and told everyone.
   */
  function writeAsEdit(next: string, caret: number, announce: string | null, intoHistory = true): boolean {
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

  function onBeforeInput(event: InputEvent) {
    if (event.inputType === 'historyRedo' && !history.mayRedo) return event.preventDefault();
    if (writing) return;
    cancelled = null;
    foreseen = null;
    const ours = !composing && !event.isComposing && !event.defaultPrevented && event.cancelable;
    if (!ours || isHistory(event.inputType)) return;

    const value = readNative(input);
    const wanted = {
      from: input.selectionStart ?? value.length,
      to: input.selectionEnd ?? value.length,
      inputType: event.inputType,
      data: event.data ?? event.dataTransfer?.getData('text/plain') ?? '',
    };
    const next = edit(format(), value, wanted);
    if (next === null) return;
    if (next.refused) onRefused(next.refused);
    if (naturalEdit(value, wanted) === next.text) {
      foreseen = next.text;
      return;
    }

    event.preventDefault();
    cancelled = { inputType: event.inputType, caret: next.caret };
    // What was refused changes nothing: a selection stays as well.
    if (next.text === value && next.refused) return;
    if (next.text === value) input.setSelectionRange(next.caret, next.caret);
    else writeAsEdit(next.text, next.caret, event.inputType, event.isTrusted);
  }

  function onInput(event: MaybeInputEvent) {
    if (event.type === 'input') heard = true;
    if (writing) return;

    const value = readNative(input);
    if (composing || event.isComposing) return history.pass(value);

    const { inputType } = event;
    if (isHistory(inputType)) return onHistory(event, value, inputType === 'historyUndo');
    if (value === text) return;
    history.step(0);

    // Chrome on Android deletes although it was told not to (crbug.com/40885402).
    if (cancelled !== null && cancelled.inputType === inputType) {
      history.pass(value);
      if (writeAsEdit(text, cancelled.caret, null)) event.stopImmediatePropagation();
      return;
    }
    const before = history.known(text);
    if (before) before.left = undefined;

    // The browser's own result, as we let it be.
    if (value === foreseen) {
      settle(value).reached = undefined;
      return;
    }

    // Autofill and password managers name no kind of edit: theirs is no step in the history, and their event goes on.
    const typed = Boolean(inputType);
    const { next, caret } = typed ? afterEdit(value, inputType) : afterFilling(value);
    if (next === value) {
      settle(next).reached = undefined;
      return;
    }
    if (typed) history.pass(value);
    // The browser's own filling does nothing of the kind.
    else if (!event.isTrusted) putBackLater(value);
    if (writeAsEdit(next, caret, null, typed && event.isTrusted)) event.stopImmediatePropagation();
  }

  /** The text and caret after an edit of the shopper's that the browser has made already. */
  function afterEdit(value: string, inputType: string | undefined) {
    const made = { before: text, after: value, caret: input.selectionStart ?? value.length, inputType };
    const { text: next, caret, refused } = editAlreadyMade(format(), made);
    if (refused) onRefused(refused);
    return { next, caret };
  }

  function afterFilling(value: string) {
    const next = value === '' ? '' : format().read(value);
    return { next, caret: next.length };
  }

  /**
   * Password managers of 1Password's family write once more what they filled in, in silence, where the page has changed it. In a task:
   * WebKit may do microtasks between two lines of another world's script.
   */
  function putBackLater(filled: string) {
    setTimeout(() => {
      if (!signal.aborted && readNative(input) === filled) writeNative(input, text);
    });
  }

  function onHistory(event: Event, value: string, undo: boolean) {
    const visit = history.known(value);
    if (visit === undefined) {
      writeNative(input, text);
      return select(text.length);
    }

    const step = undo ? 1 : -1;
    if (visit.raw || value === text) {
      history.step(step);
      stepOn = true;
      if (steppingOn || stepFurther(undo ? 'undo' : 'redo')) return event.stopImmediatePropagation();
      history.step(undo ? -1 : 1);
    }
    if (undo && visit.left) select(...visit.left);
    if (!undo && visit.reached !== undefined) select(visit.reached);
    settle(value, step);
  }

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
    if (went && readNative(input) !== text) writeNative(input, text);
    return went;
  }

  const onCompositionStart = () => {
    composing = true;
  };

  function onCompositionEnd() {
    composing = false;
    const value = readNative(input);
    const { next, caret } = afterEdit(value, undefined);
    if (next === value) {
      settle(next);
      return;
    }
    history.pass(value);
    writeAsEdit(next, caret, 'insertText');
  }

  /** A value set by script: formatted as well, and nothing of before comes back. */
  function onScript(value: string, pass: (text: string) => void) {
    if (writing) return pass(value);
    const wanted = value === '' ? '' : format().read(value);
    // A form library that repeats what is there ends no history.
    if (wanted !== '' && wanted === readNative(input)) {
      settle(wanted);
      return;
    }

    pass(wanted);
    startAnew(wanted);
  }

  /** A script has written: nothing of before comes back, and a composition is over though not every engine says so. */
  function startAnew(next: string) {
    composing = false;
    cancelled = null;
    history.forget(next);
    settle(next);
  }

  const restore = interceptValue(input, onScript);
  const listening = new AbortController();
  const { signal } = listening;
  input.addEventListener('beforeinput', onBeforeInput, { signal });
  input.addEventListener('input', onInput, { signal, capture: true });
  input.addEventListener('change', onInput, { signal, capture: true });
  input.addEventListener('compositionstart', onCompositionStart, { signal });
  input.addEventListener('compositionend', onCompositionEnd, { signal });

  // Typed or filled in before we came (hydration): adopted, never wiped.
  if (text !== '') {
    const adopted = format().read(text);
    if (adopted === text) onText(text);
    else input.value = adopted;
  }

  return {
    write(value) {
      writeNative(input, value);
      startAnew(value);
      tellEdit(input);
    },
    startAnew: () => startAnew(readNative(input)),
    detach() {
      listening.abort();
      restore();
    },
  };
}
