import { onFormReset } from './on-reset.ts';

/**
 * Calls back whenever something else is chosen in a list or ticked in a box, by the shopper, by a script (form libraries write the
 * property and send no event) or by a reset. The reset that React makes after a form action is undone, as it is for a text.
 */
export function followControl(
  control: HTMLInputElement | HTMLSelectElement,
  property: 'value' | 'checked',
  hear: () => void,
  signal: AbortSignal,
): void {
  const inner =
    Object.getOwnPropertyDescriptor(control, property) ??
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), property);
  if (inner === undefined) return;

  Object.defineProperty(control, property, {
    configurable: true,
    enumerable: true,
    get: () => inner.get?.call(control),
    set: (next: unknown) => {
      inner.set?.call(control, next);
      hear();
    },
  });
  signal.addEventListener('abort', () => Object.defineProperty(control, property, { ...inner, configurable: true }));

  control.addEventListener('change', hear, { signal });

  const { form } = control;
  if (form === null) return;
  const onReset = (_: Event, byReact: boolean) => {
    const before: unknown = inner.get?.call(control);
    if (byReact) queueMicrotask(() => inner.set?.call(control, before));
    setTimeout(hear);
  };
  onFormReset(form, onReset, signal);
}
