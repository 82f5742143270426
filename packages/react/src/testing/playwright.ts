export { testCards } from '@flipside/core';
export { autofillByChrome } from './autofill-by-chrome.ts';

export type { SavedByBrowser } from './card-to-enter.ts';
export type { CardInChrome, PageInChrome, ProtocolSession } from './chrome-page.ts';
export type { ChromeAutofillOptions } from './autofill-by-chrome.ts';
