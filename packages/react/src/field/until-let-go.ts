/**
 * Lets what is left of a press go by, where the press has put something else under the finger: keys that are held down, and the second
 * click of a double one. It ends with the next press, or when what it returns is called.
 */
export function untilLetGo(): () => void {
  const next = new AbortController();
  const options = { capture: true, signal: next.signal };

  document.addEventListener('keydown', (event) => (event.repeat ? event.preventDefault() : next.abort()), options);
  // The focus would follow it.
  document.addEventListener(
    'mousedown',
    (event) => (event.detail > 1 ? event.preventDefault() : next.abort()),
    options,
  );
  document.addEventListener(
    'click',
    (event) => {
      if (event.detail > 1) {
        event.preventDefault();
        event.stopPropagation();
      }
      next.abort();
    },
    options,
  );

  return () => next.abort();
}
