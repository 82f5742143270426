// S3: the serializer, by pretty-format itself with the plugins that Jest has, so as Jest uses it, and by Vitest's own snapshots.
import { passesLuhn } from '@flipside/core';
import { render } from '@testing-library/react';
import fc from 'fast-check';
import { format, plugins } from 'pretty-format';
import { useId } from 'react';
import { describe, expect, test } from 'vitest';
import { CardFields } from '../index.ts';
import { cardSnapshotSerializer, fillCard, fixedClock, testCards } from './index.ts';

expect.addSnapshotSerializer(cardSnapshotSerializer);

/** As Jest prints a snapshot: the plugin that was added last comes first. */
const asJest = (value: unknown) =>
  format(value, {
    escapeRegex: true,
    escapeString: false,
    printBasicPrototype: false,
    printFunctionName: false,
    plugins: [cardSnapshotSerializer, plugins.ReactElement, plugins.DOMElement, plugins.DOMCollection],
  });

function page(html: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = html;
  return element;
}

describe('the ids that React generates', () => {
  // As each React writes them, in the browser and on the server.
  test.each([
    ['18', ':r1:', ':r2:'],
    ['18, from the server', ':R1a:', ':R1aH1:'],
    ['19.0', '«r1»', '«r2»'],
    ['19.0, from the server', '«R1a»', '«R1aH1»'],
    ['19.1 and later', '_r_1_', '_r_2_'],
    ['19.1 and later, from the server', '_R_1a_', '_R_1aH1_'],
  ])('S3: are the same in a snapshot of React %s', (_react, one, other) => {
    const field = page(
      `<label for="${one}-number">Card number</label><input id="${one}-number" name="${other}" aria-describedby="${one}-error ${other}">`,
    );

    expect(asJest(field)).toMatchInlineSnapshot(`
      "<div>
        <label
          for="react-id-1-number"
        >
          Card number
        </label>
        <input
          aria-describedby="react-id-1-error react-id-2"
          id="react-id-1-number"
          name="react-id-2"
        />
      </div>"
    `);
  });

  test('S3: are numbered as they come, whatever the order of the attributes', () => {
    const one = page('<input id="_r_7_" aria-describedby="_r_9_">');
    const other = page('<input aria-describedby=":r3:" id=":r1:">');

    expect(asJest(one)).toBe(asJest(other));
  });

  test('S3: are the same where a drawing refers to one', () => {
    const drawing = page('<svg><clipPath id="_r_4_"></clipPath><path clip-path="url(#_r_4_)"></path></svg>');

    expect(asJest(drawing)).toContain('clip-path="url(#react-id-1)"');
  });

  test('S3: are settled in the markup of a server as well', () => {
    expect(asJest('<input id=":R1a:"><p id=":R1a:-hint"></p>')).toBe(
      '"<input id="react-id-1"><p id="react-id-1-hint"></p>"',
    );
  });

  test('S3: stay what they are where they are yours', () => {
    const mine = '<input id="pay-number" class="order_r2 :hover" name="total_r_x_">';

    expect(asJest(mine)).toBe(`"${mine}"`);
  });

  test('S3: are those of this React', () => {
    function Field() {
      const id = useId();
      return <input id={id} />;
    }

    expect(asJest(render(<Field />).container.firstChild)).toContain('id="react-id-1"');
  });
});

describe('card numbers', () => {
  const { failsMod10 } = testCards;
  const good = Object.values(testCards).filter(({ number }) => passesLuhn(number));
  const fours = (number: string, gap: string) => number.replaceAll(/(.{4})(?=.)/g, `$1${gap}`);

  test.each(good)('S3: $name is redacted, with gaps or without', ({ number }) => {
    for (const gap of ['', ' ', '-', '\u00A0', '\u202F', ' – ', '.', '+', '%20', '%20-%20']) {
      const shown = fours(number, gap);
      expect(asJest(page(`<p title="a ${shown} b">Card ${shown}.</p>`))).toBe(
        asJest(page('<p title="a [card number] b">Card [card number].</p>')),
      );
      expect(asJest({ told: [`paid with ${shown}`] })).toBe(asJest({ told: ['paid with [card number]'] }));
    }
  });

  test.each([
    ['12 31 4242 4242 4242 4242 12', '12 31 [card number] 12'],
    ['4242 4242 4242 4242 12/34 123', '[card number] 12/34 123'],
    ['4242424242424242 378282246310005', '[card number] [card number]'],
    [`Order 7 ${testCards.amex.number}`, 'Order 7 [card number]'],
  ])('S3: are found among other digits: %s', (text, redacted) => {
    expect(asJest(text)).toBe(`"${redacted}"`);
  });

  test.each([
    ['a number that fails Mod 10', failsMod10.number],
    ['the last four', '•••• 4242'],
    ['a date', '2026-11-27'],
    ['more digits than any card has', '42424242424242424242'],
  ])('S3: %s is none', (_what, text) => {
    expect(asJest(text)).toBe(`"${text}"`);
  });

  test('S3: no path of a drawing is taken for one', () => {
    const drawing = page(
      `<svg viewBox="0 0 40 26" data-number="4242 4242 4242 4242"><path d="M4242 4242 4242 4242"></path></svg>`,
    );

    expect(asJest(drawing)).toContain('d="M4242 4242 4242 4242"');
    expect(asJest(drawing)).toContain('data-number="[card number]"');
  });

  test('S3: are in no comment, no fragment and no text by itself', () => {
    const fragment = document.createDocumentFragment();
    fragment.append(page(`<!-- ${testCards.visa.number} -->`), testCards.visa.number);

    expect(asJest(fragment)).not.toMatch(/\d{5}/);
    expect(asJest({ text: document.createTextNode(testCards.visa.number) })).not.toMatch(/\d{5}/);
  });

  test.each([
    ['S3: a long text of short numbers is printed while you wait', (at: number) => String(at % 10), 20_000],
    ['S3: and so is one of whole ones', () => testCards.visa.number, 5000],
  ])('%s', (_, group, length) => {
    const text = Array.from({ length }, (_each, at) => group(at)).join(' ');
    const began = performance.now();

    asJest(text);

    // Each number was held against all behind it before: 1,500 of them took four seconds.
    expect(performance.now() - began).toBeLessThan(2000);
  });

  test('S3: what is redacted once stays so, in any text', () => {
    const piece = fc.constantFrom(':', 'r', '_', 'R', '1', 'H', '«', '»', '4242', '0', ' ', '-', 'x');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const once = JSON.parse(asJest(pieces.join(''))) as string;
        expect(cardSnapshotSerializer.test(once)).toBe(false);
      }),
    );
  });
});

describe('what is snapshotted', () => {
  test('S3: stays as it was', async () => {
    const { container } = render(<CardFields today={fixedClock('2026-11-27')} />);
    await fillCard(container, testCards.visa);
    container.setAttribute('title', testCards.visa.number);
    const before = container.outerHTML;

    asJest(container);

    expect(container.outerHTML).toBe(before);
  });

  test('S3: is printed alike by Vitest and by Jest', () => {
    const cell = page(`<b id="_r_1_">${testCards.visa.number}</b>`);

    expect(cell).toMatchInlineSnapshot(`
      <div>
        <b
          id="react-id-1"
        >
          [card number]
        </b>
      </div>
    `);
    expect(asJest(cell)).toContain('<b');
  });

  test('S3: may be anything else, which is printed as ever', () => {
    const value = { at: new Date(0), list: [1, null, undefined], text: 'a' };

    expect(asJest(value)).toBe(format(value, { printBasicPrototype: false }));
  });
});
