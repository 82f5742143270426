// The longest answers have two digits (Adyen's 26, Worldpay's 40). Three could be a security code that went astray.
const mostDigitsOfALetter = 2;

// A reason or a name may hold a number of four, as Braintree's 2010. Five could be of a card.
const mostDigitsOfAName = 4;

// Beside one of these a number of three or four could be the code itself.
const nameOfTheCode = /c(?:vv|vc|vn|sc|id|av)(?:2(?!\d))?|(?:security|verification|card)[\s_-]*(?:code|value)/i;

/** What may be shown of a letter as received: `''` where nothing was sent, null where it may be a code or a card's number. */
export function shownLetter(text: unknown): string | null {
  return shown(text, mostDigitsOfALetter);
}

/** The same of a name or a reason. */
export function shownName(text: unknown): string | null {
  const named = typeof text === 'string' ? nameOfTheCode.exec(text)?.[0] : undefined;
  if (named === undefined) return shown(text, mostDigitsOfAName);

  // The digit of CVV2 is the name's own.
  return shown(text, mostDigitsOfALetter + (named.endsWith('2') ? 1 : 0));
}

// All digits count, whatever stands between them: 4242 4242 has never five in a row.
function shown(text: unknown, mostDigits: number): string | null {
  if (typeof text !== 'string') return '';
  return (text.match(/\p{Nd}/gu) ?? []).length > mostDigits ? null : text.trim();
}
