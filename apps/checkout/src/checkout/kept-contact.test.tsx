import { afterEach, describe, expect, test } from 'vitest';
import { blankCheckout } from './checkout-values.ts';
import { keptContact } from './kept-contact.ts';

const ada = {
  email: '13800138000@example.com',
  name: 'Ada Marsh',
  address: {
    line1: '12 Harbor Street',
    line2: 'Flat 3',
    city: 'Portland',
    region: 'OR',
    postalCode: '97205-1234',
    country: 'US',
  },
};
const { email, name, address } = blankCheckout;

afterEach(() => sessionStorage.clear());

describe('the contact details of a checkout that was left', () => {
  test('P4: come back in the tab, without anything else of the form', () => {
    const card = { number: '4242424242424242', expiry: '2034-12', code: '123', name: 'Ada Marsh' };

    keptContact.keep({ ...ada, card, saveCard: true } as typeof ada);

    expect(keptContact.read()).toEqual(ada);
    expect(JSON.stringify({ ...sessionStorage })).not.toMatch(/4242|card|code"|2034/i);
    expect(localStorage).toHaveLength(0);
  });

  test.each(['4242 4242 4242 4242', '4242424242424241', 'Ada 4242-4242-4242-4242', '٤٢٤٢٤٢٤٢٤٢٤٢٤٢٤٢'])(
    'N8, P4: without %s in the wrong box',
    (number) => {
      keptContact.keep({ ...ada, name: number, address: { ...ada.address, line2: number, postalCode: number } });

      expect(keptContact.read()).toEqual({ ...ada, name: '', address: { ...ada.address, line2: '', postalCode: '' } });
      expect(JSON.stringify({ ...sessionStorage })).not.toMatch(/4242|٤٢٤٢/);
    },
  );

  test('C9, P4: without a security code, or a piece of a number, in the wrong box', () => {
    keptContact.keep({
      ...ada,
      email: '123',
      name: '737',
      address: { ...ada.address, line1: '4242 4242', city: '1234', region: '42' },
    });

    expect(keptContact.read()).toEqual({
      ...ada,
      email: '',
      name: '',
      address: { ...ada.address, line1: '', city: '', region: '' },
    });
  });

  test('P4: are kept no longer once they are empty, or forgotten', () => {
    keptContact.keep(ada);
    keptContact.keep({ email, name, address });
    expect(sessionStorage).toHaveLength(0);

    keptContact.keep(ada);
    keptContact.forget();
    expect(keptContact.read()).toEqual({ email, name, address });
  });

  test.each(['', 'no', '{}', '{"email":7}', '{"email":"","name":"","address":{"country":"XX"}}'])(
    'X5: begin blank where %j is kept',
    (text) => {
      sessionStorage.setItem('contact', text);

      expect(keptContact.read()).toEqual({ email, name, address });
    },
  );
});
