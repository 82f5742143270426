import { isFocused } from './is-focused.ts';

/**
 * Calls back when the shopper has gone on to something else, and may do so twice. Not when only the window has: whoever looks at
 * the banking app for a moment is still typing. And not before the press that leaves the field is over: a sentence that comes
 * between press and release moves the button away from under the pointer, and its click is lost. Nor before React has heard the click:
 * what it renders in the midst of one takes back the tick of a controlled checkbox.
 */
export function onLeave(input: HTMLInputElement, leave: () => void, signal: AbortSignal): void {
  const page = input.ownerDocument;
  let pressed = false;
  let waiting = false;

  const gone = () => {
    if (!isFocused(input) && !signal.aborted) leave();
  };

  const onRelease = () => {
    pressed = false;
    if (!waiting) return;
    waiting = false;
    page.defaultView?.addEventListener('click', gone, { signal, once: true });
    // A press that ends elsewhere is no click, and a page may keep one to itself.
    setTimeout(gone);
  };

  const onPress = () => {
    pressed = true;
    // No release is heard of what is dragged, nor always of what opens a menu: whoever types on has let go.
    for (const end of ['mouseup', 'dragend', 'keydown']) {
      page.addEventListener(end, onRelease, { signal, capture: true, once: true });
    }
  };
  // Mouse events, since a tap sends them too, all of them when its pointer is up already.
  page.addEventListener('mousedown', onPress, { signal, capture: true });

  const onBlur = () => {
    if (pressed) waiting = true;
    else gone();
  };
  input.addEventListener('blur', onBlur, { signal });
}
