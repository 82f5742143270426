import { isFocused } from './is-focused.ts';
import { readNative, writeNative } from './native-value.ts';
import { tellEdit } from './tell-edit.ts';

interface ResetRules {
  /** The text must not outlive a submit. */
  readonly secret: boolean;
  /** The text that the field has last heard of. */
  readonly heard: () => string;
  /** The reset is through: whatever is in the field now, it is as new. */
  readonly startAnew: () => void;
}

/**
 * Puts right what a reset of the form does to a field.
 *
 * React 19 resets a form after each action, also after one that has answered with an error, and so takes from the shopper what
 * has to be mended. That reset is undone for all but a secret. Any other empties the field, and an `input` event says so to React
 * and to form libraries, which hear of no reset.
 */
export function onReset(input: HTMLInputElement, { secret, heard, startAnew }: ResetRules, signal: AbortSignal): void {
  const { form } = input;
  if (form === null) return;

  const reset = (event: Event, byReact: boolean) => {
    const kept = byReact && !secret;
    if (kept) keepText(input);
    // In a task: the event comes before the form empties its fields, and before a library writes its defaults.
    setTimeout(() => {
      if (event.defaultPrevented) return;
      if (!kept) tellOfLoss(input, heard());
      startAnew();
    });
  };
  onFormReset(form, reset, signal);
}

// jsdom tells of none: there every submit to a function counts.
const tellsOfReading = typeof FormDataEvent !== 'undefined';

/** Hears the resets of a form, before they are made. `byReact`: React's own, after an action, which the shopper did not ask for. */
export function onFormReset(
  form: HTMLFormElement,
  reset: (event: Event, byReact: boolean) => void,
  signal: AbortSignal,
): void {
  let sending = false; // a submit to a function is on its way up the page
  let awaited = false; // an action is under way; React resets once for all that are
  let pressed = false;

  const onSubmit = ({ submitter }: SubmitEvent) => {
    if (!isReactAction(form, submitter)) return;
    sending = true;
    setTimeout(() => (sending = false));
    awaited ||= !tellsOfReading;
  };
  form.addEventListener('submit', onSubmit, { signal });
  // React reads the form's data as it calls the function. It does neither where the page's own handler prevents the submit.
  form.addEventListener('formdata', () => (awaited ||= sending), { signal });
  // The press of a reset button is the shopper's, whatever else is under way.
  const onClick = ({ target }: Event) => {
    pressed = isResetButtonOf(form, target);
    if (pressed) setTimeout(() => (pressed = false));
  };
  form.getRootNode().addEventListener('click', onClick, { signal, capture: true });

  const hear = (event: Event) => {
    const byReact = awaited && !pressed;
    if (byReact) awaited = false;
    reset(event, byReact);
  };
  form.addEventListener('reset', hear, { signal });
}

/** Whether a submit goes to a function: React puts a script that only throws in the place of the address. */
export function isReactAction(form: HTMLFormElement, submitter: HTMLElement | null): boolean {
  const action = submitter?.getAttribute('formaction') ?? form.getAttribute('action');
  if (action?.startsWith('javascript:') === true) return true;

  // A server function that the page was served with: React names it in the form data.
  return (
    submitter?.getAttribute('name')?.startsWith('$ACTION_') === true ||
    form.querySelector('input[type=hidden][name^="$ACTION_"]') !== null
  );
}

function isResetButtonOf(form: HTMLFormElement, target: EventTarget | null): boolean {
  const button = target instanceof Element ? target.closest('button[type=reset], input[type=reset]') : null;
  return button !== null && 'form' in button && button.form === form;
}

/** Brings the text back as soon as the reset is through, in the same task. */
function keepText(input: HTMLInputElement): void {
  const text = readNative(input);
  const { selectionStart, selectionEnd } = input;

  queueMicrotask(() => {
    if (readNative(input) !== '' || text === '') return;
    writeNative(input, text);
    if (isFocused(input)) input.setSelectionRange(selectionStart, selectionEnd);
  });
}

function tellOfLoss(input: HTMLInputElement, before: string): void {
  if (before === '' || readNative(input) !== '') return;
  tellEdit(input);
}
