import { en } from '@flipside/core';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { CardFields, SecurityCodeField } from '../index.ts';

const code = () => screen.getByLabelText<HTMLInputElement>('Security code');
const error = () => document.querySelector('[data-part=error]')?.textContent ?? null;
const { asked, fallback } = en.securityCode;

describe('the bank’s answer about the code', () => {
  it.each(['enter-the-code-again', 'where-to-find-the-code'] as const)(
    'C9, V2: %s empties the code, says why and moves the focus there',
    async (show) => {
      const { rerender } = render(<SecurityCodeField id="pay-csc" brand="visa" answer={null} />);
      await userEvent.type(code(), '123');
      await userEvent.tab();

      rerender(<SecurityCodeField id="pay-csc" brand="visa" answer={{ show }} />);

      expect(code().value).toBe('');
      expect(error()).toBe(asked[show]);
      expect(code()).toHaveFocus();
      expect(code()).toHaveAccessibleDescription(`${asked[show]} ${en.securityCode.hint.back({ length: 3 })}`);
    },
  );

  it('C9, V2: asks for a code that may be left out each time, and the focus comes each time', () => {
    const page = (answer: object | null) => (
      <>
        <SecurityCodeField brand="visa" required={false} answer={answer} />
        <button>Pay</button>
      </>
    );
    const { rerender } = render(page(null));
    rerender(page({ show: 'enter-the-code-again' }));
    act(() => screen.getByRole('button', { name: 'Pay' }).focus());

    rerender(page({ show: 'enter-the-code-again' }));

    expect(code()).toHaveFocus();
    expect(error()).toBe(asked['enter-the-code-again']);
  });

  it('A3: says it by the focus alone, not by the status region as well', async () => {
    const { rerender } = render(<SecurityCodeField brand="visa" />);
    await userEvent.type(code(), '123');

    rerender(<SecurityCodeField brand="visa" answer={{ show: 'enter-the-code-again' }} />);

    expect(document.querySelector('[data-part=status]')).toHaveTextContent('');
  });

  it('V2: takes back an X that the bank did not believe, so that the code can be entered', async () => {
    const { rerender } = render(<SecurityCodeField brand="visa" />);
    await userEvent.click(screen.getByRole('button', { name: fallback.open }));
    await userEvent.click(screen.getByRole('radio', { name: fallback.absent }));

    rerender(<SecurityCodeField brand="visa" answer={{ show: 'where-to-find-the-code' }} />);

    expect(code().value).toBe('');
    expect(code()).not.toHaveAttribute('readonly');
    expect(code()).toHaveFocus();
  });

  it('V2: the sentence goes with the next digit, and comes again with the next answer', async () => {
    const { rerender } = render(<SecurityCodeField brand="visa" />);
    rerender(<SecurityCodeField brand="visa" answer={{ show: 'enter-the-code-again' }} />);

    await userEvent.type(code(), '1');
    expect(error()).toBeNull();

    rerender(<SecurityCodeField brand="visa" answer={{ show: 'enter-the-code-again' }} />);
    expect(code().value).toBe('');
    expect(error()).toBe(asked['enter-the-code-again']);
  });

  it('C9: any other answer empties the code and says nothing of it', async () => {
    const { rerender } = render(<SecurityCodeField brand="visa" />);
    await userEvent.type(code(), '123');

    rerender(<SecurityCodeField brand="visa" answer={{ show: 'declined' }} />);

    expect(code().value).toBe('');
    expect(error()).toBeNull();
  });

  it('C9: an answer that was there before the field changes nothing', async () => {
    render(<SecurityCodeField brand="visa" answer={{ show: 'enter-the-code-again' }} />);

    expect(error()).toBeNull();
  });

  it('C9: works inside a card, whose number stays', async () => {
    const { rerender } = render(<CardFields />);
    await userEvent.type(screen.getByLabelText('Card number'), '4111111111111111');
    await userEvent.type(code(), '123');

    rerender(<CardFields inputs={{ code: { answer: { show: 'enter-the-code-again' } } }} />);

    expect(screen.getByLabelText('Card number')).toHaveValue('4111 1111 1111 1111');
    expect(code()).toHaveFocus();
    expect(error()).toBe(asked['enter-the-code-again']);
  });
});

describe('a masked code', () => {
  it('shows dots until it is revealed, in an input of text that browsers fill in', async () => {
    render(<SecurityCodeField brand="visa" mask />);
    expect(code()).toHaveAttribute('data-masked');
    expect(code()).toHaveAttribute('type', 'text');
    expect(code()).toHaveAttribute('autocomplete', 'cc-csc');

    await userEvent.click(screen.getByRole('button', { name: 'Show the code' }));
    expect(code()).not.toHaveAttribute('data-masked');

    await userEvent.click(screen.getByRole('button', { name: 'Hide the code' }));
    expect(code()).toHaveAttribute('data-masked');
  });

  it('C6: shows a letter as what it is', async () => {
    render(<SecurityCodeField brand="visa" mask />);

    await userEvent.type(code(), 'x');

    expect(code()).not.toHaveAttribute('data-masked');
  });

  it('is off unless the merchant asks for it', () => {
    render(<SecurityCodeField brand="visa" />);

    expect(code()).not.toHaveAttribute('data-masked');
    expect(screen.queryByRole('button', { name: 'Show the code' })).toBeNull();
  });
});
