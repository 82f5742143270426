// The fields in one kind of form, named in the address: `?field=number&binding=register`.
import '@flipside/react/styles.css';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import type { Binding, FieldName } from '../case.ts';
import { forms } from './forms.tsx';
import type { Library } from './library.ts';
import { behaveLike } from './phone.ts';
import { forgetAll, records } from './records.ts';
import { createTester, type Tester } from './tester.ts';

declare global {
  interface Window {
    tester: Tester;
    /** Takes the fields away and mounts them anew, in a page that stays. */
    mount: (query: string) => void;
  }
}

let root: Root | undefined;

window.mount = (query) => {
  const asked = new URLSearchParams(query);
  const Form = forms[(asked.get('binding') ?? 'alone') as Binding];
  let library: Library | null = null;

  root?.unmount();
  forgetAll();
  for (const box of document.querySelectorAll<HTMLInputElement>('#elsewhere, #source')) box.value = '';

  const mounted = createRoot(document.querySelector('#root') as HTMLElement);
  root = mounted;
  // At once: whoever drives the browser then need not ask whether the fields are there yet.
  flushSync(() => mounted.render(<Form mask={asked.has('mask')} onLibrary={(ways) => (library = ways)} />));
  window.tester = createTester((asked.get('field') ?? 'number') as FieldName, () => library);
};

const asked = new URLSearchParams(location.search);
behaveLike(asked.get('phone'));
if (asked.has('rtl')) document.documentElement.dir = 'rtl';
for (const [type, heard] of [
  ['input', records.inputs],
  ['change', records.changes],
] as const) {
  document.addEventListener(type, ({ target }) => {
    if (target instanceof HTMLInputElement) heard.push(target.value);
  });
}
window.mount(location.search);
