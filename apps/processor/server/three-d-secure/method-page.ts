import { createHash } from 'node:crypto';
import { escaped, goOn } from './bank-page.ts';

/** What the page finds out, by the names of the specification. Each is a short number or the tag of a language. */
export const seenFields = [
  'browserLanguage',
  'browserColorDepth',
  'browserScreenHeight',
  'browserScreenWidth',
  'browserTZ',
] as const;

const look =
  'const form = document.forms[0];' +
  'const seen = { browserLanguage: navigator.language, browserColorDepth: screen.colorDepth, browserScreenHeight: screen.height,' +
  ' browserScreenWidth: screen.width, browserTZ: new Date().getTimezoneOffset() };' +
  'for (const name in seen) form.elements[name].value = seen[name];' +
  'form.submit()';

/** For the content policy of that page. */
export const lookHash = `sha256-${createHash('sha256').update(look).digest('base64')}`;

/** In a frame that nobody sees: looks at the browser, and tells the bank. */
export function lookPage(threeDSMethodData: string): string {
  const inputs = seenFields.map((name) => hidden(name, ''));
  return page('/acs/method/seen', [hidden('threeDSMethodData', threeDSMethodData), ...inputs], look);
}

/** Tells the merchant that the bank has looked. */
export function lookedPage(notificationURL: string, threeDSMethodData: string): string {
  return page(notificationURL, [hidden('threeDSMethodData', threeDSMethodData)], goOn);
}

function hidden(name: string, value: string): string {
  return `<input type="hidden" name="${name}" value="${escaped(value)}">`;
}

function page(action: string, inputs: readonly string[], script: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Sandbox Bank</title></head>
<body>
<form method="post" action="${escaped(action)}">${inputs.join('')}</form>
<script>${script}</script>
</body>
</html>
`;
}
