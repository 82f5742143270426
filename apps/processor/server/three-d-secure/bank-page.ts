import { createHash } from 'node:crypto';
import type { Authentication } from './authentications.ts';
import { mostCodes } from './authenticator.ts';

/** The bank's page while the shopper is asked. */
export function challengePage(challenge: Authentication, sessionData: string): string {
  const { acsTransID, merchantName, lastFour, passcode, wrongCodes } = challenge;
  const left = mostCodes - wrongCodes;
  const isWrong = wrongCodes > 0;

  return page(
    'Confirm your payment',
    `<dl>
      <div><dt>Shop</dt><dd>${escaped(merchantName)}</dd></div>
      <div><dt>Amount</dt><dd>${escaped(inWords(challenge))}</dd></div>
      <div><dt>Card</dt><dd>ending in ${escaped(lastFour)}</dd></div>
    </dl>
    <p>A real bank sends this code to your phone:
      <b class="passcode">${escaped(passcode)}</b></p>
    <form method="post" action="/acs/challenge/answer">
      <input type="hidden" name="acsTransID" value="${escaped(acsTransID)}">
      <input type="hidden" name="threeDSSessionData" value="${escaped(sessionData)}">
      <label for="code">Code from your bank</label>
      ${isWrong ? `<p id="code-error" class="error" role="alert">This code is not right: ${left === 1 ? 'one try' : `${left} tries`} left.</p>` : ''}
      <input id="code" name="code" inputmode="numeric" autocomplete="one-time-code"${isWrong ? ' aria-invalid="true" aria-describedby="code-error"' : ''}>
      <button name="answer" value="confirm">Confirm</button>
      <button name="answer" value="not-me" class="quiet">This wasn’t me</button>
    </form>`,
  );
}

/** What the form at the end posts to the merchant. */
export interface LastForm {
  readonly notificationURL: string;
  readonly merchantName: string;
  readonly cres: string;
  readonly sessionData: string;
}

// Without scripts the button does it.
export const goOn = 'document.forms[0].submit()';

/** For the content policy of that page. */
export const goOnHash = `sha256-${createHash('sha256').update(goOn).digest('base64')}`;

/** The bank's page at the end, which goes back to the shop by itself. */
export function lastPage({ notificationURL, merchantName, cres, sessionData }: LastForm, isConfirmed: boolean): string {
  return page(
    isConfirmed ? 'Thank you' : 'Not confirmed',
    `<p>${isConfirmed ? 'You have confirmed the payment.' : 'The payment is not confirmed.'} You go back to the shop now.</p>
    <form method="post" action="${escaped(notificationURL)}">
      <input type="hidden" name="cres" value="${escaped(cres)}">
      ${sessionData === '' ? '' : `<input type="hidden" name="threeDSSessionData" value="${escaped(sessionData)}">`}
      <button>Back to ${escaped(merchantName)}</button>
    </form>
    <script>${goOn}</script>`,
  );
}

/** For whoever comes without a challenge that this bank knows. */
export const nothingToConfirm = page(
  'Nothing to confirm',
  '<p>Your bank knows of no payment that is to be confirmed here. Close this window and try to pay again.</p>',
);

function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>${title}</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="/acs/style">
</head>
<body>
  <main>
    <p class="bank">Sandbox Bank</p>
    <h1>${title}</h1>
    ${content}
  </main>
</body>
</html>
`;
}

/** `£2.40`, `¥240`: how many digits there are after the point, the currency knows. */
function inWords({ minorUnits, currency }: Authentication): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.format(minorUnits / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

export function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}
