/**
 * A card as the processor is to read it, in canonical form: what `cardSchema` hands on, but for a code of X, I or nothing.
 * `sealCard` throws a TypeError where a field has another form.
 *
 * @example
 * const card: CardToSeal = { number: '4242424242424242', expiry: '2030-09', securityCode: '123' };
 * await sealCard(card, publicKey) // 'eyJ…'
 */
export interface CardToSeal {
  /** 12 to 19 digits and nothing else: the `digits` of a complete reading. */
  readonly number: string;
  /** `'2030-09'`. */
  readonly expiry: string;
  /** 3 or 4 digits. Left out where the shopper typed X or I. */
  readonly securityCode?: string | undefined;
  readonly name?: string | undefined;
  /** `'2019-03'`, for a Switch or Solo card that has one. */
  readonly startDate?: string | undefined;
  /** One or two digits as printed, likewise. */
  readonly issueNumber?: string | undefined;
}

const month = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/**
 * Takes from an object what a sealed card may hold, and checks the form of each.
 *
 * @throws {TypeError} that says what to hand in instead. It never quotes what was handed in, since errors end up in logs.
 */
export function cardToSeal({ number, expiry, securityCode, name, startDate, issueNumber }: CardToSeal): CardToSeal {
  if (!/^\d{12,19}$/.test(number)) {
    throw new TypeError('The card number is not 12 to 19 digits. Hand in the digits of a complete reading.');
  }
  if (!month.test(expiry)) {
    throw new TypeError('The expiry date is not in the form 2030-09. Hand in isoMonth() of a valid reading.');
  }
  if (securityCode !== undefined) checkSecurityCode(securityCode);
  if (startDate !== undefined && !month.test(startDate)) {
    throw new TypeError(
      'The start date is not in the form 2019-03. Hand in isoMonth() of a valid reading, or leave it out.',
    );
  }
  if (issueNumber !== undefined && !/^\d{1,2}$/.test(issueNumber)) {
    throw new TypeError(
      'The issue number is not 1 or 2 digits. Hand in the digits of a valid reading, or leave it out.',
    );
  }

  return { number, expiry, securityCode, name, startDate, issueNumber };
}

/**
 * Checks the form of a code.
 *
 * @throws {TypeError} that says what to hand in instead, and does not quote the code.
 */
export function checkSecurityCode(securityCode: string): void {
  if (/^\p{L}$/u.test(securityCode)) {
    throw new TypeError(
      'The security code is a letter, and the letters are never sent on: send the presence indicator instead, ' +
        'and leave securityCode out.',
    );
  }
  if (!/^\d{3,4}$/.test(securityCode)) {
    throw new TypeError('The security code is not 3 or 4 digits. Hand in the digits of a reading, or leave it out.');
  }
}
