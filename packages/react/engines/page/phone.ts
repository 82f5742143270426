import type { Phone } from '../case.ts';

const capture = { capture: true };

/** Makes the events of real keys as poor as a phone's. On the window, before any listener of the fields. */
const quirks: Record<Phone, () => void> = {
  'no-keydown': () => {
    for (const type of ['keydown', 'keypress', 'keyup']) {
      window.addEventListener(type, (event) => event.stopImmediatePropagation(), capture);
    }
  },
  'no-beforeinput': () => {
    window.addEventListener('beforeinput', (event) => event.stopImmediatePropagation(), capture);
  },
  'deaf-beforeinput': () => {
    window.addEventListener(
      'beforeinput',
      (event) => {
        if (event.isTrusted) Object.defineProperty(event, 'preventDefault', { value: () => {} });
      },
      capture,
    );
  },
};

export function behaveLike(phone: string | null): void {
  if (phone !== null && phone in quirks) quirks[phone as Phone]();
}
