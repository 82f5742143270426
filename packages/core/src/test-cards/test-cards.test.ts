import { describe, expect, test } from 'vitest';
import { type BrandId, brands } from '../brands/brands.ts';
import { cardReader } from '../card-number/card-reader.ts';
import { readCardNumber } from '../card-number/default-reader.ts';
import { testCards } from './test-cards.ts';

const published: readonly (readonly [number: string, brand: BrandId, publishers: string])[] = [
  ['4242424242424242', 'visa', 'Stripe'],
  ['4000056655665556', 'visa', 'Stripe'],
  ['4012888888881881', 'visa', 'Stripe, Braintree, PayPal'],
  ['4000000000000002', 'visa', 'Stripe'],
  ['4000000000009995', 'visa', 'Stripe'],
  ['4000000000000127', 'visa', 'Stripe'],
  ['4000000000000069', 'visa', 'Stripe'],
  ['4000000000000119', 'visa', 'Stripe'],
  ['4000000000000101', 'visa', 'Stripe'],
  ['4000000000000010', 'visa', 'Stripe'],
  ['4000000000000028', 'visa', 'Stripe'],
  ['4000000000000036', 'visa', 'Stripe'],
  ['4000000000000044', 'visa', 'Stripe'],
  ['4000000000003220', 'visa', 'Stripe'],
  ['4111111111111111', 'visa', 'Braintree, Adyen, CyberSource, PayPal, Authorize.Net, NMI'],
  ['4005519200000004', 'visa', 'Braintree'],
  ['4009348888881881', 'visa', 'Braintree'],
  ['4012000033330026', 'visa', 'Braintree, Mastercard Gateway'],
  ['4012000077777777', 'visa', 'Braintree'],
  ['4217651111111119', 'visa', 'Braintree'],
  ['4500600000000061', 'visa', 'Braintree'],
  ['4000111111111115', 'visa', 'Braintree'],
  ['4000111111111511', 'visa', 'Braintree'],
  ['4988438843884305', 'visa', 'Adyen'],
  ['4166676667666746', 'visa', 'Adyen'],
  ['4646464646464644', 'visa', 'Adyen'],
  ['4444333322221111', 'visa', 'Adyen, Worldpay'],
  ['4400000000000008', 'visa', 'Adyen'],
  ['4977949494949497', 'visa', 'Adyen'],
  ['4871049999999910', 'visa', 'Adyen'],
  ['4035501428146300', 'visa', 'Adyen'],
  ['4360000001000005', 'visa', 'Adyen'],
  ['4687380100010006', 'visa', 'Adyen'],
  ['4917610000000000', 'visa', 'Adyen, Worldpay'],
  ['4212345678910006', 'visa', 'Adyen'],
  ['4150580996517927', 'visa', 'Worldpay'],
  ['4911830000000', 'visa', 'Worldpay'],
  ['4462030000000000', 'visa', 'Worldpay'],
  ['4917610000000000003', 'visa', 'Worldpay'],
  ['4917300800000000', 'visa', 'Worldpay'],
  ['4427802641004797', 'visa', 'CyberSource'],
  ['4222222222222', 'visa', 'PayPal'],
  ['4007000000027', 'visa', 'Authorize.Net'],
  ['4012888818888', 'visa', 'Authorize.Net'],
  ['4100000000000100', 'visa', 'NMI'],
  ['4100000000005000', 'visa', 'NMI'],
  ['4929000000006', 'visa', 'Opayo'],
  ['4484000000002', 'visa', 'Opayo'],
  ['4462000000000003', 'visa', 'Opayo'],
  ['4917300000000008', 'visa', 'Opayo'],
  ['4539792100000003', 'visa', 'DataCash'],
  ['4508750015741019', 'visa', 'Mastercard Gateway'],
  ['5555555555554444', 'mastercard', 'Stripe, Braintree, Adyen, Worldpay, CyberSource, PayPal'],
  ['2223003122003222', 'mastercard', 'Stripe'],
  ['5200828282828210', 'mastercard', 'Stripe'],
  ['5105105105105100', 'mastercard', 'Stripe, Braintree, PayPal'],
  ['2223000048400011', 'mastercard', 'Braintree'],
  ['5100081112223332', 'mastercard', 'Adyen'],
  ['5100290029002909', 'mastercard', 'Adyen'],
  ['5577000055770004', 'mastercard', 'Adyen'],
  ['5136333333333335', 'mastercard', 'Adyen'],
  ['5585558555855583', 'mastercard', 'Adyen'],
  ['5555444433331111', 'mastercard', 'Adyen'],
  ['5500000000000004', 'mastercard', 'Adyen'],
  ['5424000000000015', 'mastercard', 'Adyen, Authorize.Net'],
  ['5127880999999990', 'mastercard', 'Adyen'],
  ['5201281505129736', 'mastercard', 'Adyen'],
  ['5131072454408923', 'mastercard', 'Worldpay'],
  ['5454545454545454', 'mastercard', 'Worldpay'],
  ['2221000000000009', 'mastercard', 'Worldpay'],
  ['5163613613613613', 'mastercard', 'Worldpay'],
  ['2222420000001113', 'mastercard', 'CyberSource'],
  ['2222630000001125', 'mastercard', 'CyberSource'],
  ['5431111111111111', 'mastercard', 'NMI'],
  ['5186150660000009', 'mastercard', 'Opayo'],
  ['5185690060000001', 'mastercard', 'Opayo'],
  ['5185570760000008', 'mastercard', 'Opayo'],
  ['5123450000000008', 'mastercard', 'Mastercard Gateway'],
  ['2223000000000007', 'mastercard', 'Mastercard Gateway'],
  ['5111111111111118', 'mastercard', 'Mastercard Gateway'],
  ['2223000000000023', 'mastercard', 'Mastercard Gateway'],
  ['378282246310005', 'amex', 'Stripe, Braintree, CyberSource, PayPal'],
  ['371449635398431', 'amex', 'Stripe, Braintree, PayPal'],
  ['378734493671000', 'amex', 'Braintree, PayPal'],
  ['370000000000002', 'amex', 'Adyen, Authorize.Net'],
  ['343434343434343', 'amex', 'Worldpay'],
  ['341111111111111', 'amex', 'NMI'],
  ['374200000000004', 'amex', 'Opayo'],
  ['371881634498004', 'amex', 'Mastercard Gateway'],
  ['371881127160004', 'amex', 'Mastercard Gateway'],
  ['371881245560002', 'amex', 'Mastercard Gateway'],
  ['6011111111111117', 'discover', 'Stripe, Braintree, PayPal'],
  ['6011000990139424', 'discover', 'Stripe, Braintree, PayPal'],
  ['6011981111111113', 'discover', 'Stripe'],
  ['6555900000604105', 'discover', 'Stripe'],
  ['6011000991300009', 'discover', 'Braintree, NMI'],
  ['6011000400000000', 'discover', 'Worldpay'],
  ['6011000000000012', 'discover', 'Authorize.Net'],
  ['6440000000000104', 'discover', 'NMI'],
  ['6440000000005004', 'discover', 'NMI'],
  ['3056930009020004', 'diners', 'Stripe'],
  ['36227206271667', 'diners', 'Stripe'],
  ['30569309025904', 'diners', 'Stripe, Braintree, PayPal'],
  ['38520000023237', 'diners', 'Stripe, Braintree, PayPal'],
  ['36259600000004', 'diners', 'Braintree'],
  ['38000000000006', 'diners', 'Authorize.Net'],
  ['30205252489926', 'diners', 'NMI'],
  ['36000000000008', 'diners', 'Opayo'],
  ['3566002020360505', 'jcb', 'Stripe, Braintree, PayPal'],
  ['3530111333300000', 'jcb', 'Stripe, Braintree, PayPal'],
  ['3528000700000000', 'jcb', 'Worldpay'],
  ['3566111111111113', 'jcb', 'CyberSource'],
  ['3088000000000017', 'jcb', 'Authorize.Net'],
  ['3541963594572595', 'jcb', 'NMI'],
  ['3569990000000009', 'jcb', 'Opayo'],
  ['6200000000000005', 'unionpay', 'Stripe'],
  ['6200000000000047', 'unionpay', 'Stripe'],
  ['6205500000000000004', 'unionpay', 'Stripe'],
  ['6243030000000001', 'unionpay', 'Braintree, Adyen'],
  ['6221261111117766', 'unionpay', 'Braintree'],
  ['6223164991230014', 'unionpay', 'Braintree'],
  ['8171999927660000', 'unionpay', 'Adyen'],
  ['8171999900000000021', 'unionpay', 'Adyen'],
  ['6250947000000014', 'unionpay', 'CyberSource'],
  ['6250940500000006', 'unionpay', 'CyberSource'],
  ['6304000000000000', 'maestro', 'Braintree'],
  ['6703444444444449', 'maestro', 'Adyen'],
  ['6771830999991239343', 'maestro', 'Adyen'],
  ['5000550000000029', 'maestro', 'Adyen'],
  ['5817020000000000', 'maestro', 'Worldpay'],
  ['6759649826438453', 'maestro', 'Worldpay'],
  ['50339619890917', 'maestro', 'CyberSource'],
  ['586824160825533338', 'maestro', 'CyberSource'],
  ['6759411100000008', 'maestro', 'CyberSource'],
  ['6759560045005727054', 'maestro', 'CyberSource'],
  ['6799990100000000019', 'maestro', 'NMI'],
  ['6759000000005', 'maestro', 'Opayo'],
  ['6705000000008', 'maestro', 'Opayo'],
  ['6766000000000', 'maestro', 'Opayo'],
  ['5019555544445555', 'dankort', 'Adyen'],
  ['5019717010103742', 'dankort', 'PayPal'],
  ['5066991111111118', 'elo', 'Adyen'],
  ['135410014004955', 'uatp', 'Adyen'],
  ['135412345678911', 'uatp', 'CyberSource'],
  ['5641821111166669', 'switch', 'CyberSource'],
  ['6331101999990016', 'switch', 'PayPal'],
  ['633499100000000004', 'solo', 'DataCash'],
  ['633499110000000003', 'solo', 'DataCash'],
];

/** What providers publish for their sandboxes: every number must come out as the card that it is published as. */
describe('published test numbers', () => {
  test.each(published)('N1: reads %s as a whole number of %s, as %s publishes it', (number, id) => {
    expect(readCardNumber(number)).toMatchObject({
      kind: 'complete',
      brand: brands[id],
      luhn: 'passes',
      digits: number,
    });
  });

  test.each<[number: string, kind: string, brand: BrandId | null, because: string]>([
    // number                kind           brand        because
    ['1000000000000008', 'complete', null, 'its issuer is unknown, which is no reason to refuse it'],
    ['9490220006611406', 'complete', null, 'Korean local cards are off by default'],
    ['6222040000030012', 'complete', 'unionpay', 'UnionPay has cards that fail Mod 10'],
    ['4242424242424241', 'fails-luhn', 'visa', 'it is published as a number with a wrong digit'],
    ['5610591081018250', 'complete', 'maestro', 'Bankcard is gone and off by default'],
    ['6044100033327222', 'fails-luhn', 'maestro', 'a private label is known to its merchant alone'],
    ['6044141000018768', 'fails-luhn', 'maestro', 'a private label is known to its merchant alone'],
    ['6044100018023838', 'fails-luhn', 'maestro', 'a private label is known to its merchant alone'],
    ['6044141000018769', 'complete', 'maestro', 'a private label is known to its merchant alone'],
    ['76009244561', 'partial', null, 'it has 11 digits, fewer than any card'],
  ])('N1: reads %s as %s of %s, because %s', (number, kind, id) => {
    const reading = readCardNumber(number);

    expect(reading.kind).toBe(kind);
    expect(reading.brand?.id ?? null).toBe(id);
  });

  test.each([
    ['9490220006611406', 'bc-card'],
    ['5610591081018250', 'bankcard'],
  ] as const)('N1: reads %s as %s for a merchant who takes it', (number, id) => {
    const reader = cardReader({ accepted: ['visa', id] });

    expect(reader.readCardNumber(number)).toMatchObject({ kind: 'complete', brand: brands[id] });
  });
});

describe('testCards', () => {
  const { failsMod10, ...good } = testCards;

  test.each(Object.entries(good))('N1: %s is complete and of its brand', (_, { number, brand }) => {
    const reading = readCardNumber(number);

    expect(reading.kind).toBe('complete');
    expect(reading.brand?.id ?? null).toBe(brand);
  });

  test.each(Object.entries(good))('C1: %s has a code of its brand’s length, or none', (_, { brand, securityCode }) => {
    const length = brand === null ? 3 : brands[brand].securityCode.length;

    expect(securityCode === '' ? [length] : [securityCode.length]).toEqual([length]);
  });

  test('N5: failsMod10 fails', () => {
    expect(readCardNumber(failsMod10.number)).toMatchObject({ kind: 'fails-luhn', certain: true });
  });

  const brandsPublished = new Set(published.map(([, brand]) => brand));

  test.each([...brandsPublished])('N1: has a card of %s, of which numbers are published', (id) => {
    expect(testCards).toHaveProperty([id, 'brand'], id);
  });
});
