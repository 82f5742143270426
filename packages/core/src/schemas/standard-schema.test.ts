import { sValidator } from '@hono/standard-validator';
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import type { StandardSchemaV1 as Specification } from '@standard-schema/spec';
import * as fc from 'fast-check';
import { Hono } from 'hono';
import { createFormControl } from 'react-hook-form';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { testCards } from '../test-cards/test-cards.ts';
import { type CardInput, type CardSchemaOptions, cardSchema, type CheckedCard } from './card-schema.ts';
import { cardNumberSchema } from './card-number-schema.ts';
import { expirySchema } from './expiry-schema.ts';
import { securityCodeSchema } from './security-code-schema.ts';
import type { StandardSchemaV1 } from './standard-schema.ts';

const { visa, amex, failsMod10 } = testCards;

const today = () => new Date('2026-11-23T12:00:00Z');

const good: CardInput = { number: visa.number, expiry: '12/34', securityCode: '123' };

const modTen = 'The card number you entered is invalid. Please try again.';

describe('for any value', () => {
  const schemas: readonly StandardSchemaV1[] = [
    cardNumberSchema(),
    expirySchema({ today }),
    securityCodeSchema(),
    cardSchema({ today }),
  ];
  const almostCard = fc.record(
    {
      number: fc.oneof(fc.anything(), fc.constantFrom(...Object.values(testCards).map(({ number }) => number))),
      expiry: fc.oneof(fc.anything(), fc.constantFrom('12/34', '2030-09', '01/20', '9')),
      securityCode: fc.oneof(fc.anything(), fc.constantFrom('123', '1234', 'x', 'i', '')),
      name: fc.oneof(fc.anything(), fc.string(), fc.constantFrom('Ada', '  Ada  L ')),
    },
    { requiredKeys: [] },
  );
  const anyValue = fc.oneof(fc.anything({ withNullPrototype: true }), fc.string(), almostCard);

  test('N1, E1, C1: answers with a value or with sentences, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...schemas), anyValue, async (schema, value) => {
        const result = await schema['~standard'].validate(value);

        expect('value' in result).toBe(result.issues === undefined);
        for (const { message } of result.issues ?? []) expect(message).toMatch(/^[A-Z].*\.$/);
      }),
      { numRuns: 500 },
    );
  });

  test('N1, E1, C3: takes what it handed on, and hands on the same', async () => {
    const { failsMod10: _, ...goodCards } = testCards;
    const number = fc.constantFrom(...Object.values(goodCards).map((card) => card.number));
    const written = fc.record({
      number: fc
        .tuple(number, fc.constantFrom('', ' ', '-'))
        .map(([digits, gap]) => digits.replaceAll(/(....)/g, `$1${gap}`)),
      expiry: fc.constantFrom('12/34', '2030-09', '9 / 2031', '0130'),
      securityCode: fc.constantFrom('123', '1234', 'x', 'I', '', ' 1 2 3 '),
      name: fc.constantFrom('Ada', '  Ada  Lovelace ', ''),
    });

    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...schemas), written, async (schema, card) => {
        for (const value of [card, card.number, card.expiry, card.securityCode]) {
          const result = await schema['~standard'].validate(value);
          const again = result.issues ? result : await schema['~standard'].validate(result.value);

          expect(again).toStrictEqual(result);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each(Object.entries(testCards))(
    'N3, C8: the published test card %s is what its publisher says',
    async (name, { number, expiry, securityCode }) => {
      const result = await cardSchema({ today })['~standard'].validate({ number, expiry, securityCode });

      expect(result.issues).toEqual(name === 'failsMod10' ? [{ message: modTen, path: ['number'] }] : undefined);
    },
  );
});

describe('the specification of Standard Schema', () => {
  test('W1: each schema says what it is', () => {
    for (const schema of [cardNumberSchema(), expirySchema({ today }), securityCodeSchema(), cardSchema({ today })]) {
      expect(schema['~standard']).toMatchObject({ version: 1, vendor: 'flipside' });
    }
  });

  test('W1: an issue of one field alone has no path, one of a card has its key', async () => {
    const alone = await cardNumberSchema()['~standard'].validate('');
    const ofCard = await cardSchema({ today })['~standard'].validate({ ...good, number: '' });

    expect(alone).toStrictEqual({ issues: [{ message: 'Enter the long number on your card.' }] });
    expect(ofCard).toStrictEqual({ issues: [{ message: 'Enter the long number on your card.', path: ['number'] }] });
  });

  test('W1: the copied types are those of the specification', () => {
    expectTypeOf<StandardSchemaV1<string, number>>().toExtend<Specification<string, number>>();
    expectTypeOf<Specification<string, number>>().toExtend<StandardSchemaV1<string, number>>();
    expectTypeOf(cardNumberSchema()).toExtend<Specification<string, string>>();
    expectTypeOf(cardSchema({ today })).toExtend<Specification<CardInput, CheckedCard>>();
    expectTypeOf<StandardSchemaV1.InferInput<ReturnType<typeof cardSchema>>>().toEqualTypeOf<CardInput>();
    expectTypeOf<StandardSchemaV1.InferOutput<ReturnType<typeof cardSchema>>>().toEqualTypeOf<CheckedCard>();
    expectTypeOf<Specification.InferOutput<ReturnType<typeof cardSchema>>>().toEqualTypeOf<CheckedCard>();
    expectTypeOf<{ readonly accepted: string[] }>().not.toExtend<CardSchemaOptions>();
  });
});

describe('in React Hook Form, by its resolver', () => {
  const schema = cardSchema({ today });

  async function submit(values: CardInput) {
    const form = createFormControl<CardInput, unknown, CheckedCard>({
      defaultValues: values,
      resolver: standardSchemaResolver(schema),
    });
    for (const field of ['number', 'expiry', 'securityCode', 'name'] as const) form.register(field);

    let sent: CheckedCard | undefined;
    let errors: Record<string, unknown> = {};
    await form.handleSubmit(
      (card) => void (sent = card),
      (found) => void (errors = found),
    )();

    return { sent, errors: Object.fromEntries(Object.entries(errors).map(([key, error]) => [key, messageOf(error)])) };
  }

  const messageOf = (error: unknown) =>
    typeof error === 'object' && error !== null && 'message' in error ? error.message : undefined;

  test('W1, N3: a form with mistakes is not sent, and each field has its own sentence', async () => {
    const { sent, errors } = await submit({ number: failsMod10.number, expiry: '13/30', securityCode: '', name: '' });

    expect(sent).toBeUndefined();
    expect(errors).toEqual({
      number: modTen,
      expiry: 'The month must be between 01 and 12.',
      securityCode: 'Enter the security code on your card.',
    });
  });

  test('N1, E1, C2: a good form is sent in canonical values', async () => {
    const { sent, errors } = await submit({ ...good, number: '4242 4242 4242 4242', securityCode: 'x', name: 'Ada' });

    expect(errors).toEqual({});
    expect(sent).toEqual({ number: visa.number, expiry: '2034-12', securityCode: 'X', name: 'Ada' });
  });
});

describe('on a merchant’s server, in Hono', () => {
  const app = new Hono().post(
    '/pay',
    sValidator('json', cardSchema({ today, accepted: ['visa', 'amex'] }), (result, c) =>
      result.success ? undefined : c.json({ issues: result.error }, 400),
    ),
    (c) => {
      const { number, expiry, securityCode } = c.req.valid('json');
      return c.json({ lastFour: number.slice(-4), expiry, hasCode: securityCode !== '' });
    },
  );

  const pay = (body: unknown) =>
    app.request('/pay', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  test('N1, E1: a good card reaches the handler in canonical values', async () => {
    const response = await pay({ ...good, number: '4242-4242-4242-4242' });

    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ lastFour: '4242', expiry: '2034-12', hasCode: true });
  });

  test('W1, C1: a bad card is answered by field, and nothing of it comes back', async () => {
    const response = await pay({ number: amex.number, expiry: '01/20', securityCode: '987' });
    const text = await response.text();

    expect(response.status).toBe(400);
    expect(JSON.parse(text)).toEqual({
      issues: [
        { message: 'This card has expired. Check the date, or use another card.', path: ['expiry'] },
        { message: 'The security code is too short. Enter all four digits.', path: ['securityCode'] },
      ],
    });
    expect(text).not.toMatch(/3782|987/);
  });

  test.each([null, [], 'card', 7, { number: 4 }])('N1: %j for a card is answered as well', async (body) => {
    const response = await pay(body);

    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ issues: [{ path: ['number'] }, { path: ['expiry'] }, {}] });
  });
});
