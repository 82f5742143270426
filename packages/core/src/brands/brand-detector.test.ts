import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Brand } from './brand.ts';
import { brandDetector } from './brand-detector.ts';
import { type BrandId, brands } from './brands.ts';
import { brandsTakenBy, type ReaderOptions } from './reader-options.ts';

const detect = detector({});

describe('the brand of leading digits', () => {
  test.each([
    // digits     shown             settled
    ['', null, false],
    ['4', 'visa', false],
    ['41', 'visa', true],
    ['4011', 'visa', false],
    ['40117', 'visa', false],
    ['401178', 'elo', true],
    ['401177', 'visa', true],
    ['5', null, false],
    ['51', 'mastercard', true],
    ['52', 'mastercard', false],
    ['2', null, false],
    ['22', 'mastercard', false],
    ['220', 'mir', true],
    ['27', 'mastercard', false],
    ['222', 'mastercard', true],
    ['2220', null, true],
    ['2221', 'mastercard', true],
    ['2720', 'mastercard', true],
    ['2721', null, true],
    ['3', null, false],
    ['34', 'amex', true],
    ['37', 'amex', true],
    ['35', 'jcb', true],
    ['3088', 'jcb', true],
    ['30', 'diners', false],
    ['308', 'jcb', true],
    ['309', 'jcb', false],
    ['3095', 'diners', true],
    ['36', 'diners', true],
    ['38', 'diners', false],
    ['384100', 'hipercard', true],
    ['39', 'diners', true],
    ['6', null, false],
    ['60', null, false],
    ['6011', 'discover', true],
    ['601111', 'discover', true],
    ['62', 'unionpay', false],
    ['622', 'unionpay', true],
    ['62183', 'unionpay', true],
    ['627', 'unionpay', false],
    ['6271', null, false],
    ['627170', 'cabal', true],
    ['627171', 'maestro', true],
    ['627780', 'elo', true],
    ['644', 'discover', true],
    ['65', 'discover', false],
    ['650923', 'troy', true],
    ['650922', 'elo', true],
    ['652150', 'rupay', true],
    ['67', 'maestro', false],
    ['6759', 'maestro', true],
    ['677189', 'maestro', true],
    ['50', 'maestro', false],
    ['502', 'maestro', false],
    ['506', 'maestro', false],
    ['5061', 'verve', false],
    ['5067', 'elo', false],
    ['509', 'elo', true],
    ['5019', 'dankort', true],
    ['56', 'maestro', false],
    ['58', 'maestro', false],
    ['59', 'maestro', true],
    ['5868', 'maestro', true],
    ['8', 'unionpay', false],
    ['81', 'unionpay', false],
    ['86', 'uzcard', true],
    ['8171', 'unionpay', true],
    ['8172', 'rupay', true],
    ['9792', 'troy', true],
    ['63737423', 'hiper', true],
    ['1', 'uatp', false],
    ['1354', 'uatp', true],
    ['1000', null, true],
    ['18', 'uatp', false],
    ['1800', 'jcb', true],
    ['2131', 'jcb', true],
    ['7', null, true],
    ['0', null, true],
  ] as const)('N1: shows %j as %s, settled: %s', (digits, id, settled) => {
    const detection = detect(digits);

    expect(detection.brand?.id ?? null).toBe(id);
    expect(detection.settled).toBe(settled);
  });

  test.each([
    ['564182', 'switch'],
    ['633110', 'switch'],
    ['6333', 'switch'],
    ['6334', 'solo'],
    ['6767', 'solo'],
    ['6759', 'maestro'],
    ['4903', 'visa'],
    ['4905', 'visa'],
    ['4911', 'visa'],
    ['4936', 'visa'],
    ['493698', 'visa'],
  ] as const)('N2: takes %s for %s', (digits, id) => {
    expect(detect(digits).brand).toBe(brands[id]);
  });

  test('N1: keeps an old JCB card at its own 15 digits although it shows as JCB', () => {
    const { brand, candidates, rules } = detect('1800');

    expect(brand).toBe(brands.jcb);
    expect(candidates).toEqual([brands.jcb]);
    expect(rules.lengths).toEqual([15]);
  });

  test('N1: names every brand as possible before a digit is typed', () => {
    const candidates = ids(detect('').candidates);

    expect(candidates).toEqual(expect.arrayContaining(['visa', 'mastercard', 'amex', 'jcb', 'maestro']));
    expect(candidates).not.toContain('jcb-legacy');
    expect(candidates).not.toContain('laser');
  });

  test('N10: offers Dankort beside Visa where both are on the card', () => {
    const { brand, alternatives } = detect('4571');

    expect(brand).toBe(brands.visa);
    expect(ids(alternatives)).toEqual(['dankort']);
  });

  test.each(['4570', '353', '6501', '36'])('N10: offers no second brand on %s, networks being no badges', (digits) => {
    expect(detect(digits).alternatives).toEqual([]);
  });
});

describe('the brand for a merchant who takes only some', () => {
  test.each([
    // accepted                            digits     shown          taken  settled
    [['visa'], '4', 'visa', true, true],
    [['visa'], '401178', 'visa', true, true],
    [['visa'], '622', 'unionpay', false, true],
    [['visa'], '6331', 'maestro', false, false],
    [['visa'], '633110', 'switch', false, true],
    [['visa'], '7', null, false, true],
    [['amex'], '', null, true, false],
    [['amex'], '3', 'amex', true, false],
    [['amex'], '37', 'amex', true, true],
    [['amex'], '36', 'diners', false, true],
    [['mastercard', 'elo'], '4', null, true, false],
    [['mastercard', 'elo'], '41', 'visa', false, true],
    [['mastercard', 'elo'], '401178', 'elo', true, true],
    [['visa', 'maestro'], '6011', 'discover', false, true],
    [['visa', 'maestro'], '6759', 'maestro', true, true],
    [['visa', 'discover'], '650405', 'discover', true, true],
    [['visa', 'mastercard'], '6759', 'maestro', false, true],
  ] as const)('N1: taking %j, reads %j as %s, taken: %s, settled: %s', (accepted, digits, id, taken, settled) => {
    const match = detector({ accepted })(digits);

    expect(match.brand?.id ?? null).toBe(id);
    expect(match.accepted).toBe(taken);
    expect(match.settled).toBe(settled);
  });

  test.each([
    [['visa', 'jcb'], '2131', 'jcb'],
    [['visa', 'maestro'], '6767', 'solo'],
    [['visa', 'maestro'], '633110', 'switch'],
  ] as const)('N2: taking %j, still takes %s, a withdrawn card of %s', (accepted, digits, id) => {
    const match = detector({ accepted })(digits);

    expect(match.brand).toBe(brands[id]);
    expect(match.accepted).toBe(true);
  });

  test.each([
    [['laser', 'maestro'], '6304', 'laser'],
    [['visa', 'bc-card'], '94', 'bc-card'],
    [['visa', 'visa-electron'], '491730', 'visa'],
    [['visa', 'enroute'], '2149', 'enroute'],
  ] as const)('N1: switches rows on by naming them: taking %j, reads %s as %s', (accepted, digits, id) => {
    expect(detector({ accepted })(digits).brand).toBe(brands[id]);
  });

  test.each([
    // accepted                            digits     shown      beside
    [['maestro', 'bancontact'], '6703', 'maestro', ['bancontact']],
    [['visa', 'bancontact'], '6703', 'bancontact', []],
    [['visa', 'mada'], '968201', 'mada', []],
    [['jcb', 'lankapay'], '357111', 'jcb', ['lankapay']],
    [['visa', 'lankapay'], '357111', 'lankapay', []],
    [['visa', 'dankort'], '4571', 'visa', ['dankort']],
    [['mastercard', 'dankort'], '4571', 'dankort', []],
    [['visa', 'mastercard'], '4571', 'visa', []],
    [['dankort'], '5019', 'dankort', []],
  ] as const)('N10: taking %j, reads %s as %s and offers %j', (accepted, digits, id, beside) => {
    const match = detector({ accepted })(digits);

    expect(match.brand).toBe(brands[id]);
    expect(match.accepted).toBe(true);
    expect(ids(match.alternatives)).toEqual(beside);
  });

  test.each(['4', '41', '417', '45', '457'])(
    'N10: taking Dankort and not Visa, doesn’t turn %s away while it can become a card with both',
    (digits) => {
      expect(detector({ accepted: ['mastercard', 'dankort'] })(digits).settled).toBe(false);
    },
  );

  test('N1: taking nothing, turns every known card away', () => {
    const match = detector({ accepted: [] })('41');

    expect(match.brand).toBe(brands.visa);
    expect(match.settled).toBe(true);
    expect(match.accepted).toBe(false);
  });
});

describe('the rule of resolution', () => {
  const accepted = fc.option(fc.subarray(Object.keys(brands) as BrandId[]), { nil: undefined });
  const digits = fc.stringMatching(/^[1-9]\d{0,18}$/);

  test('N1: a settled brand stays the same whatever is typed after it', () => {
    fc.assert(
      fc.property(accepted, digits, (ours, number) => {
        const read = detector({ accepted: ours });

        const onTheWay = [...number].map((_, index) => read(number.slice(0, index + 1)));
        const settled = onTheWay.findIndex((match) => match.settled && match.brand !== null);

        const later = settled === -1 ? [] : onTheWay.slice(settled).flatMap(({ brand }) => brand ?? []);
        expect(new Set(later).size).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('N1: nobody is left in doubt after eleven digits', () => {
    fc.assert(
      fc.property(accepted, fc.stringMatching(/^[1-9]\d{10}$/), (ours, number) => {
        expect(detector({ accepted: ours })(number).settled).toBe(true);
      }),
    );
  });

  test('N1: the answer is the one that reading the whole table anew would give', () => {
    fc.assert(
      fc.property(accepted, nearABoundary, (ours, number) => {
        const { brand, settled } = detector({ accepted: ours })(number);

        const narrowest = narrowestOnByDefault(number);
        // Where the merchant takes all that is on by default, a card of a known range is the narrowest range's.
        expect(ours !== undefined || !settled || brand?.name === narrowest?.name).toBe(true);
      }),
    );
  });

  test('N1: the brand shown is always one that is still possible', () => {
    fc.assert(
      fc.property(accepted, digits, (ours, number) => {
        const { brand, candidates } = detector({ accepted: ours })(number);

        expect(brand === null || candidates.includes(brand)).toBe(true);
      }),
    );
  });
});

/** Numbers that begin as some range does, or just outside of one. */
const nearABoundary = fc
  .tuple(
    fc.constantFrom(...Object.values<Brand>(brands).flatMap(({ prefixes }) => prefixes)),
    fc.constantFrom(-1, 0, 1),
    fc.stringMatching(/^\d{11}$/),
  )
  .map(([prefix, step, rest]) => String(Number(prefix.split('-')[0]) + step) + rest);

/** The rule once more, as plainly as it can be written: the narrowest range that the number lies in. A catch-all comes last. */
function narrowestOnByDefault(number: string): Brand | undefined {
  const found = Object.values<Brand>(brands)
    .filter(({ onByDefault }) => onByDefault)
    .flatMap((brand) => brand.prefixes.map((prefix) => ({ brand, ...bounds(prefix) })))
    .filter(({ from, to }) => number.slice(0, from.length) >= from && number.slice(0, to.length) <= to)
    .map(({ brand, from, to }) => ({ brand, span: (Number(to) - Number(from) + 1) / 10 ** from.length }));

  const guess = ({ brand }: { brand: Brand }) => Number(brand.tier === 'catch-all');
  found.sort((a, b) => guess(a) - guess(b) || a.span - b.span);
  return found[0]?.brand;
}

function bounds(prefix: string): { from: string; to: string } {
  const [from = '', end = from] = prefix.split('-');
  return { from, to: from.slice(0, from.length - end.length) + end };
}

function ids(found: readonly Brand[]): readonly string[] {
  return found.map(({ id }) => id);
}

/** A merchant's detector, its answer laid flat. */
function detector(options: ReaderOptions) {
  const match = brandDetector(brandsTakenBy(options));
  return (digits: string) => {
    const { detection, ...rest } = match(digits);
    return { ...detection, ...rest };
  };
}
