import { en } from '@flipside/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { CardFields, CardNumberField, SecurityCode, SecurityCodeField } from '../index.ts';

const code = () => screen.getByLabelText<HTMLInputElement>('Security code');
const number = () => screen.getByLabelText<HTMLInputElement>('Card number');
const status = () => document.querySelector('[data-part=status]');
const error = () => document.querySelector('[data-part=error]')?.textContent ?? null;
const words = en.securityCode;

describe('<SecurityCodeField>', () => {
  test.each([
    ['visa', 'The last three digits in the signature panel on the back of the card.', 'back'],
    ['amex', 'The four digits on the front of the card, above the card number, usually on the right.', 'front'],
    [
      null,
      'The last three digits on the back of the card, or the four digits on the front of an American Express card.',
      'both',
    ],
    [
      'maestro',
      'The last three digits in the signature panel on the back of the card. If your card has none, leave this empty.',
      'back',
    ],
  ] as const)('W2, W3: on %s it says %j and the picture shows the %s', (brand, hint, side) => {
    render(<SecurityCodeField brand={brand} />);

    expect(code()).toHaveAccessibleDescription(hint);
    expect(document.querySelector('[data-part=card-picture]')).toHaveAttribute('data-side', side);
  });

  test('W2: shoppers never read the trade’s names for the code', () => {
    render(<SecurityCodeField brand="amex" />);

    expect(document.body.textContent).not.toMatch(/CVV|CVC|CID|CSC/);
  });

  test('W3: the hint stays while an error shows, and both describe the input', async () => {
    render(<SecurityCodeField id="pay-csc" brand="visa" />);

    await userEvent.type(code(), '12');
    await userEvent.tab();

    expect(error()).toBe('The security code is too short. Enter all three digits.');
    expect(code()).toHaveAttribute('aria-describedby', 'pay-csc-error pay-csc-hint');
    expect(document.getElementById('pay-csc-hint')).toBeVisible();
  });

  test('C1: four digits typed before a Visa number become an error when the brand settles', async () => {
    render(<CardFields />);

    await userEvent.type(code(), '1234');
    expect(error()).toBeNull();

    await userEvent.type(number(), '4111');
    expect(error()).toBe('The security code is too long. On this card it has three digits.');
  });

  test('C1: a merchant that takes no American Express takes no code of four digits', async () => {
    render(<CardFields accepted={['visa', 'mastercard']} />);

    await userEvent.type(code(), '1234');

    expect(code().value).toBe('123');
    expect(code()).toHaveAccessibleDescription(words.hint.back({ length: 3 }));
  });

  test.each([
    ['x', 'X', words.fallback.chosenAbsent],
    ['i', 'I', words.fallback.chosenIllegible],
  ])('C2, C3, C6: %s typed stays editable, shows %s and is said once', async (typed, shown, said) => {
    render(<SecurityCodeField brand="visa" />);

    await userEvent.type(code(), typed);

    expect(code().value).toBe(shown);
    expect(code()).not.toHaveAttribute('readonly');
    expect(code()).toBeValid();
    expect(status()).toHaveTextContent(said);
  });

  test('C2: a letter beside digits is not taken, and a polite note says why', async () => {
    render(<SecurityCodeField brand="visa" />);

    await userEvent.type(code(), '12x');

    expect(code().value).toBe('12');
    expect(status()).toHaveTextContent(en.refused.letterBesideDigits);
  });

  test('C4, C6: who can’t read the code says so by the button alone, and takes it back by one button', async () => {
    render(<SecurityCodeField id="pay-csc" name="csc" brand="visa" />, { wrapper: 'form' as never });

    await userEvent.click(screen.getByRole('button', { name: words.fallback.open }));
    expect(screen.getAllByRole('radio').map((radio) => radio.parentElement?.textContent)).toEqual([
      words.fallback.illegible,
      words.fallback.absent,
    ]);
    expect(code()).toHaveAttribute('inputmode', 'text');

    await userEvent.click(screen.getByRole('radio', { name: words.fallback.illegible }));
    expect(code().value).toBe('I');
    expect(code()).toHaveAttribute('readonly');
    expect(code()).not.toBeDisabled();
    expect(status()).toHaveTextContent(words.fallback.chosenIllegible);
    const form = document.querySelector('form');
    expect(form && [...new FormData(form).entries()]).toEqual([['csc', 'I']]);

    await userEvent.click(screen.getByRole('button', { name: words.fallback.undo }));
    expect(code().value).toBe('');
    expect(code()).not.toHaveAttribute('readonly');
    expect(code()).toHaveFocus();
  });

  test('C4: it works by the keyboard alone', async () => {
    render(<SecurityCodeField brand="visa" />);
    code().focus();

    await userEvent.keyboard('{Tab}{Enter}{Tab} ');
    expect(code().value).toBe('I');

    await userEvent.keyboard('{ArrowDown}');
    expect(code().value).toBe('X');
  });

  test('C5: who chooses X is told where to look again, and what it may cost', async () => {
    render(<SecurityCodeField brand="visa" />);

    await userEvent.click(screen.getByRole('button', { name: words.fallback.open }));
    await userEvent.click(screen.getByRole('radio', { name: words.fallback.absent }));

    expect(document.body).toHaveTextContent(words.fallback.absentWarning);
    expect(document.body).toHaveTextContent(words.fallback.lookAgain);
  });

  test('C7: without fallbacks there is no button, and a letter is answered with a clear sentence', async () => {
    render(<SecurityCodeField brand="visa" fallbacks={false} />);
    expect(screen.queryByRole('button')).toBeNull();

    await userEvent.type(code(), 'x');

    expect(error()).toBe(words.errors.letterNotTaken);
    expect(code()).toBeInvalid();
  });

  test('C7: fallbacks that end while X is chosen give the field back', async () => {
    const { rerender } = render(<SecurityCodeField brand="visa" />);
    await userEvent.click(screen.getByRole('button', { name: words.fallback.open }));
    await userEvent.click(screen.getByRole('radio', { name: words.fallback.absent }));

    rerender(<SecurityCodeField brand="visa" fallbacks={false} />);

    expect(code()).not.toHaveAttribute('readonly');
    expect(code()).toBeInvalid();
    expect(error()).toBe(words.errors.letterNotTaken);
  });

  test('C6: a reset takes the choice back, and closes the choices', async () => {
    render(
      <form>
        <SecurityCodeField brand="visa" />
      </form>,
    );
    await userEvent.click(screen.getByRole('button', { name: words.fallback.open }));
    await userEvent.click(screen.getByRole('radio', { name: words.fallback.absent }));

    document.querySelector('form')?.reset();

    expect(await screen.findByRole('button', { name: words.fallback.open })).toHaveAttribute('aria-expanded', 'false');
    expect(code()).not.toHaveAttribute('readonly');
    expect(code().value).toBe('');
  });

  test('C1: an error that the brand brings after a failed submit is said', async () => {
    render(
      <form>
        <CardFields />
        <button type="submit">Pay</button>
      </form>,
    );
    await userEvent.type(code(), '1234');
    await userEvent.click(screen.getByRole('button', { name: 'Pay' }));

    await userEvent.type(number(), '4111');

    expect(status()).toHaveTextContent('The security code is too long. On this card it has three digits.');
  });

  test('W2: fields that stand alone in one form know each other’s card, and forget it with the number', async () => {
    const form = (withNumber: boolean) => (
      <form>
        {withNumber ? <CardNumberField /> : null}
        <SecurityCodeField />
      </form>
    );
    const { rerender } = render(form(true));

    await userEvent.type(number(), '378282246310005');
    expect(code()).toHaveAccessibleDescription(words.hint.front({ length: 4 }));
    expect(document.querySelector('[data-part=card-picture]')).toHaveTextContent('0005');

    rerender(form(false));
    expect(code()).toHaveAccessibleDescription(words.hint.unknown);
    expect(document.querySelector('[data-part=card-picture]')).not.toHaveTextContent('0005');
  });

  test('C9: the code is gone when the page is left', async () => {
    render(<SecurityCodeField brand="visa" />);
    await userEvent.type(code(), '123');

    window.dispatchEvent(new Event('pagehide'));

    expect(code().value).toBe('');
  });

  test('says what to do when a part stands outside its field', () => {
    expect(() => render(<SecurityCode.Picture />)).toThrow('Put it inside <SecurityCode.Root>.');
  });
});
