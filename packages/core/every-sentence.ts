import type { Messages } from './src/messages/messages.ts';

/** One sentence of a locale, as a shopper reads it. */
export interface Sentence {
  /** Where it stands: `securityCode.errors.incomplete`. */
  readonly path: string;
  /** What its function was told, undefined where it is a text. */
  readonly facts?: object;
  readonly text: string;
}

const lengths = [{ length: 3 }, { length: 4 }];
const buttons = [{ button: 'Press me' }];
const brands = [{ brand: 'Visa' }, { brand: 'American Express' }];
const cards = [{ card: 'Visa 4242' }];
const dates = [{ date: '09 / 30' }];
const examples = [{ examples: ['12345', '12345-6789'] }, { examples: ['SW1A 1AA'] }];

/** Every kind of value that the fields hand to a function. One that has no row here is found. */
const factsOf: Readonly<Record<string, readonly object[]>> = {
  'cardNumber.errors.notAccepted': [[], ['Visa'], ['Visa', 'Mastercard'], ['Visa', 'Mastercard', 'JCB']].map(
    (accepted) => ({ brand: 'American Express', accepted }),
  ),
  'cardNumber.accepted': [['Visa'], ['Visa', 'Mastercard'], ['Visa', 'Mastercard', 'JCB']].map((accepted) => ({
    brands: accepted,
  })),
  'cardNumber.detected': brands,
  'cardNumber.brandChoice.offered': [
    ['Visa', 'Dankort'],
    ['Mastercard', 'Maestro', 'Bancontact'],
  ].map((names) => ({
    brands: names,
  })),
  'securityCode.hint.back': lengths,
  'securityCode.hint.front': lengths,
  'securityCode.errors.incomplete': lengths,
  'securityCode.errors.tooLong': lengths,
  'securityCode.errors.forgotten': [1, 2, 3, 10, 11, 60, 100, 102, 103].map((minutes) => ({ minutes })),
  'securityCode.fallback.orderBy': [
    { phone: '020 7946 0000' },
    { fax: '020 7946 0001' },
    { phone: '020 7946 0000', fax: '020 7946 0001' },
  ],
  'securityCodeHelp.where.back': lengths,
  'securityCodeHelp.where.front': lengths,
  'securityCodeHelp.what.answer': [{ lengths: [3] }, { lengths: [4] }, { lengths: [3, 4] }],
  'securityCodeHelp.required.absent': buttons,
  'securityCodeHelp.illegible.letter': buttons,
  ...Object.fromEntries(
    (['postal', 'postcode', 'zip', 'pin', 'eircode'] as const).flatMap((kind) => [
      [`billingAddress.postalCode.${kind}.hint`, examples],
      [`billingAddress.postalCode.${kind}.wrong`, examples],
    ]),
  ),
  'billingAddress.optional': [{ label: 'Line 2' }],
  'cardIssue.appeared': brands,
  'savedCards.card': [
    { brand: 'Visa', lastFour: '4242' },
    { brand: null, lastFour: '4242' },
    { brand: 'Visa', lastFour: '4 2 4 2' },
  ],
  'savedCards.expiry.good': dates,
  'savedCards.expiry.lastMonth': dates,
  'savedCards.expiry.expired': dates,
  'savedCards.choice': ['good', 'lastMonth', 'expired'].map((state) => ({
    card: 'Visa 4242',
    date: '09 / 30',
    state,
  })),
  'savedCards.remove.card': cards,
  'savedCards.remove.confirmCard': cards,
  'savedCards.remove.removed': cards,
  'form.summaryTitle': [1, 2, 3, 10, 11, 99, 100].map((count) => ({ count })),
  'form.pay': [{}, { amount: '£24.00' }],
};

/** Everything that a locale can say, each function with every kind of value that it is ever told. */
export function everySentence(messages: Messages): readonly Sentence[] {
  return sentencesIn(messages, '');
}

function sentencesIn(part: unknown, path: string): readonly Sentence[] {
  if (typeof part === 'string') return [{ path, text: part }];
  if (typeof part === 'function') {
    const rows = factsOf[path];
    if (!rows)
      throw new Error(`${path} is a function, and packages/core/every-sentence.ts has no values to try it with.`);
    return rows.map((facts) => ({ path, facts, text: String(part(facts)) }));
  }
  return Object.entries(part as object).flatMap(([key, value]) => sentencesIn(value, path ? `${path}.${key}` : key));
}
