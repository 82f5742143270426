import { describe, expect, test, vi } from 'vitest';
import { cardReader } from '../card-number/card-reader.ts';
import { testCards } from '../test-cards/test-cards.ts';
import type { BinFacts, LookupBin } from './bin-facts.ts';
import type { Brand } from './brand.ts';
import { brands } from './brands.ts';

const visa = testCards.visa.number;
const answering = (facts: unknown): LookupBin => vi.fn<LookupBin>(async () => facts as BinFacts);

/** What a look-up of the issuer says counts before the table, as soon as it is there and not before. */
describe('lookupBin', () => {
  test.each<[fact: string, facts: BinFacts, what: object]>([
    ['a brand', { brand: 'elo' }, { kind: 'complete', brand: { id: 'elo', name: 'Elo' } }],
    ['a length', { lengths: [19, 18] }, { kind: 'partial', brand: { id: 'visa', lengths: [19, 18] } }],
    ['a length that the table doesn’t know', { lengths: [12] }, { kind: 'too-long', longest: 12 }],
    ['Mod 10', { luhn: 'none' }, { kind: 'complete', luhn: 'unchecked' }],
    [
      'that no code is asked for',
      { securityCode: 'none' },
      { brand: { securityCode: { length: 0, side: 'none', policy: 'none' } } },
    ],
    [
      'that the code may be missing',
      { securityCode: 'optional' },
      { brand: { securityCode: { length: 3, side: 'back', policy: 'optional' } } },
    ],
    ['that there is no date', { expiry: 'none' }, { brand: { expiry: 'none' } }],
    ['nothing new', {}, { kind: 'complete', brand: { id: 'visa', securityCode: { policy: 'required' } } }],
  ])('N1: tells %s of an issuer', async (_, facts, reading) => {
    const reader = cardReader({ lookupBin: answering(facts) });

    const answered = await reader.lookUp(visa);

    expect(answered).toBe(true);
    expect(reader.readCardNumber(visa)).toMatchObject(reading);
    expect(reader.detectBrand(visa).settled).toBe(true);
  });

  test('N1: reads by the table until the answer is there', async () => {
    let answer: (facts: BinFacts) => void = () => undefined;
    const reader = cardReader({ lookupBin: () => new Promise((resolve) => (answer = resolve)) });

    const answered = reader.lookUp(visa);
    const before = reader.readCardNumber(visa);
    answer({ brand: 'elo' });
    await answered;

    expect(before).toMatchObject({ kind: 'complete', brand: { id: 'visa' } });
    expect(reader.readCardNumber(visa)).toMatchObject({ kind: 'complete', brand: { id: 'elo' } });
  });

  test('N1: changes nothing for other issuers', async () => {
    const reader = cardReader({ lookupBin: answering({ brand: 'elo' }) });

    await reader.lookUp(visa);

    expect(reader.detectBrand('4000056655665556').brand?.id).toBe('visa');
    expect(reader.detectBrand('4242424').brand?.id).toBe('visa');
  });

  test.each<[answer: string, lookupBin: LookupBin]>([
    ['rejects', () => Promise.reject(new Error('offline'))],
    [
      'throws',
      () => {
        throw new Error('offline');
      },
    ],
    ['knows nothing', answering(null)],
    ['answers undefined', answering(undefined)],
    ['answers a text', answering('visa')],
    ['names a brand that doesn’t exist', answering({ brand: 'no-such-brand' })],
    ['names a brand by a number', answering({ brand: 4 })],
    ['has no lengths in its list', answering({ lengths: [] })],
    ['has lengths as texts', answering({ lengths: ['16'] })],
    ['has half a length', answering({ lengths: [15.5] })],
    ['has a length that no card has', answering({ lengths: [11] })],
    ['has a length that no card has room for', answering({ lengths: [20] })],
    ['has one length for a list', answering({ lengths: 16 })],
    ['has a law of its own for Mod 10', answering({ luhn: 'maybe' })],
    ['has a policy of its own for the code', answering({ securityCode: 'maybe' })],
    ['has a policy of its own for the date', answering({ expiry: true })],
    ['has second brands that are no list', answering({ coBadges: 'dankort' })],
    ['has second brands that are no texts', answering({ coBadges: [1] })],
  ])('N1: leaves the table’s word standing when it %s', async (_, lookupBin) => {
    const reader = cardReader({ lookupBin });

    const answered = await reader.lookUp(visa);

    expect(answered).toBe(false);
    expect(reader.readCardNumber(visa)).toMatchObject({ kind: 'complete', brand: { id: 'visa' } });
  });

  test('N1: without one there is nothing to wait for', async () => {
    expect(await cardReader().lookUp(visa)).toBe(false);
  });

  test('P1: hands out the first eight digits of the number and no more', async () => {
    const lookupBin = answering({ brand: 'elo' });
    const reader = cardReader({ lookupBin });

    await reader.lookUp('Card: 4242 4242 4242 4242');

    expect(lookupBin).toHaveBeenCalledExactlyOnceWith('42424242');
  });

  test('N1: asks once for each issuer, however much is typed', async () => {
    const lookupBin = answering({ brand: 'elo' });
    const reader = cardReader({ lookupBin });

    const answers = [];
    for (const typed of ['4242424', '42424242', '424242424', '4242424242', visa])
      answers.push(await reader.lookUp(typed));

    expect(answers).toEqual([false, true, false, false, false]);
    expect(lookupBin).toHaveBeenCalledTimes(1);
  });

  test('N1: asks once while the answer is on its way, and tells everyone who waits', async () => {
    const lookupBin = answering({ brand: 'elo' });
    const reader = cardReader({ lookupBin });

    const answers = await Promise.all([reader.lookUp('42424242'), reader.lookUp('424242424')]);

    expect(answers).toEqual([true, true]);
    expect(lookupBin).toHaveBeenCalledTimes(1);
  });

  test('N1: asks again at the next key where the service was out of reach', async () => {
    const lookupBin = vi
      .fn<LookupBin>()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValueOnce({ brand: 'elo' });
    const reader = cardReader({ lookupBin });

    const answers = [await reader.lookUp('42424242'), await reader.lookUp('424242424')];

    expect(answers).toEqual([false, true]);
    expect(reader.detectBrand(visa).brand?.id).toBe('elo');
  });

  test('N1: asks again about an issuer that nobody knew once another issuer has been typed, and not at every key', async () => {
    const lookupBin = answering(null);
    const reader = cardReader({ lookupBin });

    for (const typed of [visa, visa, '4000056655665556', visa]) await reader.lookUp(typed);

    expect(lookupBin).toHaveBeenCalledTimes(3);
  });

  test('N1: forgets the oldest of many answers', async () => {
    const lookupBin = answering({ brand: 'elo' });
    const reader = cardReader({ lookupBin });

    for (let issuer = 41110000; issuer <= 41110500; issuer += 1) await reader.lookUp(String(issuer));

    expect(reader.detectBrand('41110000').brand?.id).toBe('visa');
    expect(reader.detectBrand('41110001').brand?.id).toBe('elo');
    expect(reader.detectBrand('41110500').brand?.id).toBe('elo');
  });
});

describe('lookupBin for a merchant who takes only some', () => {
  test('N1: turns away a card of a brand that isn’t taken', async () => {
    const reader = cardReader({ accepted: ['visa'], lookupBin: answering({ brand: 'elo' }) });

    await reader.lookUp(visa);

    expect(reader.readCardNumber(visa)).toMatchObject({ kind: 'not-accepted', brand: { id: 'elo' } });
  });

  test('N10: offers the second brands that are taken', async () => {
    const reader = cardReader({
      accepted: ['visa', 'cartes-bancaires'],
      lookupBin: answering({ coBadges: ['cartes-bancaires', 'dankort', 'no-such-brand'] }),
    });

    await reader.lookUp(visa);

    expect(reader.detectBrand(visa)).toMatchObject({
      brand: { id: 'visa' },
      alternatives: [{ id: 'cartes-bancaires' }],
    });
  });

  test('N10: takes the card for its second brand where the first is not taken', async () => {
    const reader = cardReader({
      accepted: ['cartes-bancaires'],
      lookupBin: answering({ coBadges: ['cartes-bancaires'] }),
    });

    await reader.lookUp(visa);

    expect(reader.readCardNumber(visa)).toMatchObject({ kind: 'complete', brand: { id: 'cartes-bancaires' } });
    expect(reader.detectBrand(visa).alternatives).toEqual([]);
  });

  test('N10: offers each second brand once, and none that is the card’s own', async () => {
    const coBadges = ['visa', 'cartes-bancaires', 'cartes-bancaires'];
    const reader = cardReader({ accepted: ['visa', 'cartes-bancaires'], lookupBin: answering({ coBadges }) });

    await reader.lookUp(visa);

    expect(reader.detectBrand(visa).alternatives.map(({ id }) => id)).toEqual(['cartes-bancaires']);
  });

  test('N10: holds what was told for whichever brand the card is taken as', async () => {
    const facts = {
      coBadges: ['cartes-bancaires'],
      lengths: [19],
      securityCode: 'optional',
      expiry: 'optional',
    } as const;
    const reader = cardReader({ accepted: ['cartes-bancaires'], lookupBin: answering(facts) });

    await reader.lookUp(testCards.visa19Digits.number);

    expect(reader.readCardNumber(testCards.visa19Digits.number)).toMatchObject({
      kind: 'complete',
      brand: { id: 'cartes-bancaires', expiry: 'optional', securityCode: { policy: 'optional' } },
    });
  });

  test('N1: takes a card that its issuer calls a product of a brand that is taken', async () => {
    const reader = cardReader({ accepted: ['visa'], lookupBin: answering({ brand: 'visa-electron' }) });

    await reader.lookUp(visa);

    expect(reader.readCardNumber(visa)).toMatchObject({ kind: 'complete', brand: { id: 'visa', name: 'Visa' } });
  });

  test('N10: keeps the second brands of the table where none are told', async () => {
    const reader = cardReader({ accepted: ['visa', 'dankort'], lookupBin: answering({ luhn: 'advisory' }) });

    await reader.lookUp('4571000000000000');

    expect(reader.detectBrand('4571000000000000').alternatives.map(({ id }) => id)).toEqual(['dankort']);
  });

  test('N1: shows a product as the brand that shoppers know', async () => {
    const reader = cardReader({ lookupBin: answering({ brand: 'jcb-legacy' }) });

    await reader.lookUp(visa);

    expect(reader.detectBrand(visa).brand).toMatchObject({ id: 'jcb', name: 'JCB', lengths: [15] });
  });

  test('N1: knows an issuer that the table doesn’t, once its brand is told', async () => {
    const named = cardReader({ lookupBin: answering({ brand: 'visa', lengths: [16] }) });
    const unnamed = cardReader({ lookupBin: answering({ lengths: [16] }) });

    const answers = [await named.lookUp('7000000000000005'), await unnamed.lookUp('7000000000000005')];

    expect(answers).toEqual([true, false]);
    expect(named.detectBrand('7000000000000005').brand?.id).toBe('visa');
  });

  test.each(['6044100033327222', '6044141000018768'])(
    'N3: takes %s, a published private label without Mod 10, once its issuer says so',
    async (number) => {
      const label: Brand = { ...brands.cabal, id: 'label', name: 'Our own card', prefixes: ['604410', '604414'] };
      const reader = cardReader({ overrides: [label], lookupBin: answering({ brand: 'label', luhn: 'none' }) });

      const before = reader.readCardNumber(number);
      await reader.lookUp(number);

      expect(before).toMatchObject({ kind: 'fails-luhn', brand: { id: 'label' } });
      expect(reader.readCardNumber(number)).toMatchObject({ kind: 'complete', brand: { id: 'label' } });
    },
  );

  test('C8: a brand that prints no code is asked none, whatever is told', async () => {
    const reader = cardReader({ lookupBin: answering({ brand: 'uatp', securityCode: 'required' }) });

    await reader.lookUp(visa);

    expect(reader.detectBrand(visa).brand?.securityCode).toMatchObject({ length: 0, policy: 'none' });
  });
});
