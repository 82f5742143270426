import { en, testCards } from '@flipside/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CardForm, type CardFormProps } from '../index.ts';

const today = () => new Date('2026-11-23T12:00:00Z');
const code = () => screen.getByLabelText<HTMLInputElement>('Security code');
const number = () => screen.getByLabelText<HTMLInputElement>('Card number');
const button = () => screen.getByRole('button', { name: 'Pay £24.00' });

const onPay = vi.fn<CardFormProps['onPay']>();
beforeEach(() => void onPay.mockReset().mockResolvedValue(undefined));

async function fill() {
  await userEvent.type(number(), '4111111111111111');
  await userEvent.type(screen.getByLabelText(/^Expiry date/), '0930');
  await userEvent.type(code(), '123');
  await userEvent.type(screen.getByLabelText('Name on card'), 'Li');
}

describe('<CardForm>', () => {
  test('X2, A4: a double click pays once, with values that were read', async () => {
    render(<CardForm amount="£24.00" onPay={onPay} today={today} />);
    await fill();

    await userEvent.dblClick(button());

    expect(onPay).toHaveBeenCalledOnce();
    const [, rest] = onPay.mock.lastCall ?? [];
    expect([...(rest ?? [])]).toEqual([]);
    expect(onPay.mock.lastCall?.[0]).toEqual({
      number: '4111111111111111',
      expiry: '2030-09',
      code: '123',
      name: 'Li',
    });
  });

  test('A4: while it pays the button keeps the focus, and one line says so', async () => {
    onPay.mockReturnValue(new Promise(() => {}));
    render(<CardForm amount="£24.00" onPay={onPay} today={today} />);
    await fill();

    await userEvent.click(button());

    expect(button()).toHaveFocus();
    expect(button()).not.toBeDisabled();
    expect(screen.getByText(en.form.paying, { selector: '[data-part=paying]' })).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent(en.form.paying);
  });

  test('N6: a number that fails Mod 10 is never handed to the merchant', async () => {
    render(<CardForm amount="£24.00" onPay={onPay} today={today} />);
    await fill();
    await userEvent.type(number(), '{Backspace}2');

    await userEvent.click(button());

    expect(onPay).not.toHaveBeenCalled();
  });

  test('N6: nor by a button that asks the browser not to look', async () => {
    render(
      <CardForm amount="£24.00" onPay={onPay} today={today}>
        <button type="submit" formNoValidate>
          Hurry
        </button>
      </CardForm>,
    );

    await userEvent.click(screen.getByRole('button', { name: 'Hurry' }));

    expect(onPay).not.toHaveBeenCalled();
    expect(screen.getByText(en.cardNumber.errors.empty, { selector: 'a' })).toBeVisible();
  });

  test('P4: the browser is asked not to write the form to its disk, and each field keeps its token', () => {
    const { container } = render(<CardForm onPay={onPay} today={today} />);

    expect(container.querySelector('form')).toHaveAttribute('autocomplete', 'off');
    expect([...container.querySelectorAll('input')].map((input) => input.autocomplete)).toEqual([
      'cc-number',
      'cc-exp',
      'cc-csc',
      'cc-name',
    ]);
  });

  test('A3: once it has paid or failed, the status region stops saying that it pays, and says so of the next payment too', async () => {
    onPay.mockResolvedValue({ message: 'Your bank said no.' });
    const { container } = render(<CardForm amount="£24.00" onPay={onPay} today={today} />);
    const status = screen.getByRole('status');
    const said: (string | null)[] = [];
    const watcher = new MutationObserver(() => said.push(status.textContent));
    watcher.observe(status, { childList: true, characterData: true, subtree: true });
    await fill();

    await userEvent.click(button());
    await screen.findByText('Your bank said no.');
    expect(status).toBeEmptyDOMElement();

    await userEvent.type(code(), '123');
    await userEvent.click(button());
    await vi.waitFor(() => expect(container.querySelector('[data-pending]')).toBeNull());
    watcher.disconnect();
    expect(said.filter((sentence) => sentence === en.form.paying)).toHaveLength(2);
  });

  test('P4: what else the form holds comes with the payment, the button that was pressed included', async () => {
    render(
      <CardForm onPay={onPay} today={today}>
        <input name="name" aria-label="Deliver to" defaultValue="The shed" />
        <button name="intent" value="save">
          Pay and save the card
        </button>
      </CardForm>,
    );
    await fill();

    await userEvent.click(screen.getByRole('button', { name: 'Pay and save the card' }));

    expect([...(onPay.mock.lastCall?.[1] ?? [])]).toEqual([
      ['name', 'The shed'],
      ['intent', 'save'],
    ]);
  });

  test('C9: a form that is sent before the page is alive puts nothing into the address', () => {
    expect(renderToString(<CardForm onPay={onPay} today={today} />)).toMatch(/^<form[^>]* method="post"/);
  });

  test('C9, P4: and it sends nothing of the card anywhere else', () => {
    document.body.innerHTML = renderToString(<CardForm onPay={onPay} today={today} />);
    number().value = '4242 4242 4242 4242';
    code().value = '737';

    const sent = [...new FormData(document.querySelector('form') ?? undefined)];
    document.body.innerHTML = '';
    expect(sent).toEqual([]);
  });

  test('P4: an input that the merchant names is known to the page by that name, and not in what comes with the payment', async () => {
    const inputs = { number: { name: 'pan' }, startDate: { name: 'from' } };
    const { container } = render(<CardForm amount="£24.00" onPay={onPay} today={today} inputs={inputs} />);
    await fill();

    await userEvent.click(button());

    expect([...container.querySelectorAll('input')].map((input) => input.getAttribute('name'))).toEqual([
      'pan',
      null,
      null,
      null,
    ]);
    expect([...(onPay.mock.lastCall?.[1] ?? [])]).toEqual([]);
  });

  test('X4, N10, P4: nor are the start date, the issue number and the chosen brand', async () => {
    render(<CardForm accepted={['switch', 'bancontact', 'maestro']} onPay={onPay} today={today} />);
    const form = () => [...new FormData(document.querySelector('form') ?? undefined)];

    await userEvent.type(number(), testCards.switch.number);
    await userEvent.type(screen.getByLabelText(en.issueNumber.label), '1');
    await userEvent.type(screen.getByLabelText(en.startDate.label), '0319');
    expect(form()).toEqual([]);

    await userEvent.clear(number());
    await userEvent.type(number(), testCards.bancontact.number);
    expect(document.querySelector('[data-part=brand-choice]')).toBeVisible();
    expect(form()).toEqual([]);
  });

  test('C9: after a payment the code is gone and the number stays', async () => {
    render(<CardForm amount="£24.00" onPay={onPay} today={today} />);
    await fill();

    await userEvent.click(button());

    await vi.waitFor(() => expect(code().value).toBe(''));
    expect(number().value).toBe('4111 1111 1111 1111');
  });

  test.each([
    [
      'a decline',
      () => Promise.resolve({ message: 'Your bank said no. Nothing was charged.' }),
      'Your bank said no. Nothing was charged.',
    ],
    ['a line that broke', () => Promise.reject(new Error('offline')), en.form.failed],
    [
      'an error of the page’s own',
      () => {
        throw new Error('a slip');
      },
      en.form.failed,
    ],
  ])('X7: after %s it says what happened, takes the focus there and may be sent again', async (_what, answer, says) => {
    onPay.mockImplementation(answer);
    render(<CardForm amount="£24.00" onPay={onPay} today={today} />);
    await fill();

    await userEvent.click(button());

    const notice = await screen.findByText(says);
    expect(notice).toHaveFocus();
    await userEvent.type(code(), '123');
    await userEvent.click(button());
    expect(onPay).toHaveBeenCalledTimes(2);
  });

  test.each(['enter-the-code-again', 'where-to-find-the-code'] as const)(
    'V2, C9: where the bank’s answer asks for the code (%s), its field is empty, says why and has the focus',
    async (show) => {
      onPay.mockResolvedValueOnce({ show });
      render(<CardForm amount="£24.00" onPay={onPay} today={today} />);
      await fill();

      await userEvent.click(button());

      await vi.waitFor(() => expect(code()).toHaveFocus());
      expect(code()).toHaveValue('');
      expect(code()).toHaveAccessibleDescription(expect.stringContaining(en.securityCode.asked[show]));
      expect(document.querySelector('[data-part=payment-problem]')).toBeNull();
      expect(number().value).toBe('4111 1111 1111 1111');
    },
  );
});
