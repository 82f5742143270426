// S3, P1: what is found in a page that holds a card, how it is said, and that it is never repeated.
import { render } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { CardForm } from '../index.ts';
import { chooseFallback, expectNoCardData, fillCard, fixedClock, testCards } from './index.ts';

const card = { ...testCards.visa19Digits, securityCode: '737' };
const grouped = '4917 6100 0000 0000 003';

afterEach(() => {
  document.body.replaceChildren();
  document.title = '';
});

/** What is said of a page, empty where nothing is found. */
function said(html: string): string {
  document.body.innerHTML = html;
  try {
    expectNoCardData(document, card);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('a page that holds the card', () => {
  test.each<[what: string, html: string, where: string]>([
    [
      'an attribute',
      `<form id="pay"><p data-part="control"><input value="${card.number}"></p></form>`,
      '19 digits of the number, in the attribute `value` of html > body > form#pay > p[data-part="control"] > input',
    ],
    [
      'a text',
      `<p>a</p><p>You pay with ${grouped}.</p>`,
      '19 digits of the number, in the text of html > body > p:nth-of-type(2)',
    ],
    ['five of its digits', '<p>4917 6</p>', '5 digits of the number, in the text of html > body > p'],
    [
      'an id, which is not repeated',
      `<p id="card-${card.number}"><b title="${grouped}"></b></p>`,
      'in the attribute `title` of html > body > p > b',
    ],
    ['the name of an attribute', `<p data-n4917610000000000003></p>`, 'in the name of an attribute of html > body > p'],
    [
      'an address, written as forms do',
      `<a href="/pay?card=${grouped.replaceAll(' ', '+')}">Pay</a>`,
      '19 digits of the number, in the attribute `href` of html > body > a',
    ],
    [
      'an address, written as scripts do',
      `<a href="/pay?card=${encodeURIComponent(grouped)}">Pay</a>`,
      '19 digits of the number, in the attribute `href` of html > body > a',
    ],
    ['a text with dots', `<p>card ${grouped.replaceAll(' ', '.')}</p>`, '16 digits of the number, in the text of'],
    ['a comment', `<!-- ${card.number} -->`, 'in a comment in html > body'],
    ['a script', `<script>window.card = "${card.number}"</script>`, 'in the text of html > body > script'],
    ['a template', `<template><i>${card.number}</i></template>`, 'in the text of i'],
    [
      'a text split over elements',
      '<p><span>4917</span> <span>6100</span> <span>0000</span> <span>0000</span></p>',
      '16 digits of the number, in the text, split over several elements, of html > body > p',
    ],
    ['the code in an attribute', '<p data-code="737"></p>', 'the security code, in the attribute `data-code`'],
    ['the code in a text', '<p>Code: 737.</p>', 'the security code, in the text of html > body > p'],
  ])('S3, P1: in %s is told so, with the place and without a digit of it', (_what, html, where) => {
    const message = said(html);

    expect(message).toContain(where);
    expect(message).not.toMatch(/4917|6100|0000|737/);
  });

  test('S3, P1: is told so of a text that React wrote in pieces, of a shadow tree and of the title', () => {
    const { container } = render(
      <p>
        {grouped.slice(0, 6)}
        {grouped.slice(6)}
      </p>,
    );
    expect(() => expectNoCardData(container, card)).toThrow(
      '19 digits of the number, in the text of html > body > div > p',
    );

    const host = document.body.appendChild(document.createElement('pay-box'));
    host.attachShadow({ mode: 'open' }).innerHTML = `<i>${card.number}</i>`;
    expect(() => expectNoCardData(host, card)).toThrow('in the text of html > body > pay-box > i');

    document.title = `Paid ${card.number}`;
    expect(() => expectNoCardData(document, card)).toThrow('in the text of html > head > title');
  });

  test('S3, P1: is told so of an input that React controls, as other forms have it', async () => {
    function Ordinary() {
      const [text, setText] = useState('');
      return <input autoComplete="cc-number" value={text} onChange={({ target }) => setText(target.value)} />;
    }
    const { container } = render(<Ordinary />);

    await fillCard(container, { number: card.number });

    expect(() => expectNoCardData(container, card)).toThrow('in the attribute `value` of html > body > div > input');
  });
});

describe('a page without the card', () => {
  test.each([
    ['the last four', '<p>Visa •••• 0003</p><p>0003</p>'],
    ['the last four twice side by side', '<span>0003</span><span>0003</span>'],
    ['four of its digits', '<p>4917</p>'],
    ['an amount of the same digits', '<p>4,917.61 or 4917.61, 7.6100, 49.17+6</p>'],
    ['the code within other digits', '<p>Order 17374, 0.7375</p>'],
    ['a drawing', '<svg viewBox="0 0 737 26"><path d="M49176 10000"></path></svg>'],
  ])('S3, P1: may hold %s', (_what, html) => {
    expect(said(html)).toBe('');
  });

  test('S3, P1: holds it in the inputs’ own texts, where it belongs', async () => {
    const { container } = render(
      <CardForm id="pay" today={fixedClock('2026-11-27')} onPay={() => Promise.resolve()} />,
    );
    await fillCard(container, { ...card, cardholderName: 'Ada Marsh' });

    expect(container.querySelector<HTMLInputElement>('#pay-number')?.value).toBe(grouped);
    expect(() => expectNoCardData(document, card)).not.toThrow();
  });

  test('S3: X and I are no secret', async () => {
    const { container } = render(<CardForm id="pay" onPay={() => Promise.resolve()} />);
    await chooseFallback(container, 'absent');

    expect(() => expectNoCardData(document, { number: card.number, securityCode: 'X' })).not.toThrow();
  });

  test('S3: is not found by looking for nothing', () => {
    expect(() => expectNoCardData(document, { number: '', securityCode: 'X' })).toThrow('nothing to look for');
  });
});
