import { en } from '@flipside/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, type FormEvent } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { CardFields, SecurityCodeField, type SecurityCodeFieldProps, type SecurityCodeStatement } from '../index.ts';

const code = () => screen.getByLabelText<HTMLInputElement>('Security code');
const error = () => document.querySelector('[data-part=error]')?.textContent ?? null;
const { fallback, errors } = en.securityCode;

const ticked: SecurityCodeFieldProps['fallbacks'] = { absent: { whereAlwaysPrinted: 'tick' } };
const looked: SecurityCodeFieldProps['fallbacks'] = { absent: { byBrand: { visa: 'second-look' } } };

const choose = async (choice: string) => {
  await userEvent.click(screen.getByRole('button', { name: fallback.open }));
  await userEvent.click(screen.getByRole('radio', { name: choice }));
};

describe('the merchant’s policy for X and I', () => {
  it('C5: says at each choice when it is the right one, and what X instead of I may cost', async () => {
    render(<SecurityCodeField brand="visa" />);

    await userEvent.click(screen.getByRole('button', { name: fallback.open }));

    expect(screen.getByRole('radio', { name: fallback.illegible })).toHaveAccessibleDescription(
      fallback.help.illegible,
    );
    expect(screen.getByRole('radio', { name: fallback.absent })).toHaveAccessibleDescription(
      'Choose this only if nothing is printed there. With X instead of I, your bank may refuse the payment.',
    );
  });

  it('C5: believes X only with a tick, where the brand prints a code on every card and the policy wants it', async () => {
    render(<SecurityCodeField brand="visa" fallbacks={ticked} />);

    await choose(fallback.absent);
    expect(code().validity.customError).toBe(true);
    expect(error()).toBeNull();

    await userEvent.click(screen.getByRole('checkbox', { name: fallback.tick.absent }));
    expect(code().validity.customError).toBe(false);
    expect(code()).toHaveAttribute('readonly');
    expect(code().value).toBe('X');
  });

  it('C5: asks for no tick of a Maestro card, and of none for I', async () => {
    const { rerender } = render(<SecurityCodeField brand="maestro" fallbacks={ticked} />);
    await choose(fallback.absent);
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(code()).toBeValid();

    rerender(<SecurityCodeField brand="visa" fallbacks={ticked} />);
    await userEvent.click(screen.getByRole('radio', { name: fallback.illegible }));
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(code()).toBeValid();
  });

  it('C5: says on the submit, and not before, that the tick is missing', async () => {
    const onSubmit = vi.fn<(event: FormEvent) => void>((event) => event.preventDefault());
    render(
      <form onSubmit={onSubmit}>
        <SecurityCodeField brand="visa" fallbacks={ticked} />
        <button type="submit">Pay</button>
      </form>,
    );
    await userEvent.type(code(), 'x');
    await userEvent.tab();
    expect(error()).toBeNull();

    await userEvent.click(screen.getByRole('button', { name: 'Pay' }));

    expect(onSubmit).not.toHaveBeenCalled();
    expect(error()).toBe(errors.unconfirmed.tick);
  });

  it('C5: holds a submit that is left to a form library, too, until the tick is there', async () => {
    const onSubmit = vi.fn<(event: FormEvent) => void>((event) => event.preventDefault());
    render(
      <form noValidate onSubmit={onSubmit}>
        <SecurityCodeField brand="visa" fallbacks={ticked} />
        <button type="submit">Pay</button>
      </form>,
    );
    await userEvent.type(code(), 'x');

    await userEvent.click(screen.getByRole('button', { name: 'Pay' }));
    expect(onSubmit).not.toHaveBeenCalled();
    expect(error()).toBe(errors.unconfirmed.tick);
    expect(code()).toHaveFocus();

    await userEvent.click(screen.getByRole('checkbox'));
    await userEvent.click(screen.getByRole('button', { name: 'Pay' }));
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  it('C5: wants a second look at the picture, where the policy says so', async () => {
    render(<SecurityCodeField brand="visa" picture={false} fallbacks={looked} />);

    await choose(fallback.absent);
    expect(document.querySelector('[data-part=fallback-second-look] [data-side=back]')).not.toBeNull();
    expect(code().validity.customError).toBe(true);

    const again = screen.getByRole('button', { name: fallback.looked.absent });
    await userEvent.click(again);
    expect(again).toHaveAttribute('aria-pressed', 'true');
    expect(code().validity.customError).toBe(false);
  });

  it('C5: goes by the region, and offers no choice that is refused there', async () => {
    const policy = { absent: { byRegion: { US: 'refused' } } } as const;
    render(<SecurityCodeField brand="visa" region="US" fallbacks={policy} />);

    await userEvent.click(screen.getByRole('button', { name: fallback.open }));
    expect(screen.getAllByRole('radio')).toHaveLength(1);

    await userEvent.type(code(), 'x');
    expect(error()).toBe(errors.letterNotTaken);
  });

  it('C7: has no button where a policy refuses both', () => {
    render(
      <SecurityCodeField
        brand="visa"
        fallbacks={{ absent: { otherwise: 'refused' }, illegible: { otherwise: 'refused' } }}
      />,
    );

    expect(screen.queryByRole('button')).toBeNull();
  });

  it('C5: wants the tick once the number turns out to be of a brand that prints a code', async () => {
    render(<CardFields inputs={{ code: { fallbacks: ticked } }} />);
    await userEvent.type(code(), 'x');
    expect(code()).toBeValid();

    await userEvent.type(screen.getByLabelText('Card number'), '4111');

    expect(code()).toBeInvalid();
    expect(screen.getByRole('checkbox')).not.toBeChecked();
  });

  it('C5, C6: a tick holds for the statement that it was made for, not for the next one', async () => {
    render(<SecurityCodeField brand="visa" fallbacks={ticked} />);
    await userEvent.type(code(), 'x');
    await userEvent.click(screen.getByRole('checkbox'));

    await userEvent.clear(code());
    await userEvent.type(code(), 'x');

    expect(screen.getByRole('checkbox')).not.toBeChecked();
    expect(code()).toBeInvalid();
  });
});

describe('a confirmation, and another card', () => {
  const again = () => screen.getByRole('button', { name: fallback.looked.absent });
  const lookedEverywhere = { absent: { whereAlwaysPrinted: 'second-look' } } as const;

  it('C5: who has looked at the back of a card has not looked at the front of another', async () => {
    const onStatement = vi.fn<(statement: SecurityCodeStatement) => void>();
    const props = { fallbacks: lookedEverywhere, onStatement };
    const { rerender } = render(<SecurityCodeField brand="visa" {...props} />);
    await choose(fallback.absent);
    await userEvent.click(again());

    rerender(<SecurityCodeField brand="amex" {...props} />);

    expect(again()).toHaveAttribute('aria-pressed', 'false');
    expect(code().validity.customError).toBe(true);
    await userEvent.click(again());
    expect(code().validity.customError).toBe(false);
    expect(onStatement.mock.calls.map(([{ said, brand }]) => [said, brand])).toEqual([
      ['absent', 'visa'],
      ['taken-back', 'amex'],
      ['absent', 'amex'],
    ]);
  });

  it('C5: a look at both places holds for either of them, and at the back for each card that has its code there', async () => {
    const { rerender } = render(
      <SecurityCodeField brand={null} fallbacks={{ absent: { otherwise: 'second-look' } }} />,
    );
    await choose(fallback.absent);
    await userEvent.click(again());

    for (const brand of ['visa', 'mastercard', null] as const) {
      rerender(
        <SecurityCodeField
          brand={brand}
          fallbacks={{ absent: { otherwise: 'second-look', whereAlwaysPrinted: 'second-look' } }}
        />,
      );
      expect(again()).toHaveAttribute('aria-pressed', 'true');
    }
  });
});

describe('a double click', () => {
  it('A4, C5: confirms the second look, and does not take it back at once', async () => {
    render(<SecurityCodeField brand="visa" fallbacks={looked} />);
    await choose(fallback.absent);

    await userEvent.dblClick(screen.getByRole('button', { name: fallback.looked.absent }));

    expect(screen.getByRole('button', { name: fallback.looked.absent })).toHaveAttribute('aria-pressed', 'true');
  });

  it('A4, C4: opens the choices, and leaves them open', async () => {
    render(<SecurityCodeField brand="visa" />);

    await userEvent.dblClick(screen.getByRole('button', { name: fallback.open }));

    expect(screen.getAllByRole('radio')).toHaveLength(2);
  });

  it('A4: reveals a masked code, and leaves it revealed', async () => {
    render(<SecurityCodeField brand="visa" mask />);

    await userEvent.dblClick(screen.getByRole('button', { name: 'Show the code' }));

    expect(code()).not.toHaveAttribute('data-masked');
  });
});

describe('onStatement', () => {
  const told = (props: SecurityCodeFieldProps) => {
    const onStatement = vi.fn<(statement: SecurityCodeStatement) => void>();
    render(<SecurityCodeField brand="visa" onStatement={onStatement} {...props} />, { wrapper: StrictMode });
    return onStatement.mock.calls;
  };
  const said = (calls: ReturnType<typeof told>) => calls.map(([statement]) => statement);

  it('C5: tells the merchant what was chosen, in the shopper’s words and without a digit', async () => {
    const calls = told({});

    await choose(fallback.absent);

    expect(said(calls)).toEqual([{ said: 'absent', how: 'chosen', sentence: fallback.absent, brand: 'visa' }]);
  });

  it('C5: tells what was typed, and what was taken back', async () => {
    const calls = told({});

    await userEvent.type(code(), 'i');
    await userEvent.type(code(), '1');

    expect(said(calls)).toEqual([
      { said: 'illegible', how: 'typed', sentence: fallback.chosenIllegible, brand: 'visa' },
      { said: 'taken-back', how: null, sentence: fallback.undo, brand: 'visa' },
    ]);
  });

  it('C5: tells X only once the tick has been made, and that it went with it', async () => {
    const calls = told({ fallbacks: ticked });

    await choose(fallback.absent);
    expect(said(calls)).toEqual([]);

    await userEvent.click(screen.getByRole('checkbox'));
    await userEvent.click(screen.getByRole('checkbox'));

    expect(said(calls)).toEqual([
      { said: 'absent', how: 'tick', sentence: fallback.tick.absent, brand: 'visa' },
      { said: 'taken-back', how: null, sentence: fallback.undo, brand: 'visa' },
    ]);
  });

  it('C5: tells that the shopper has looked again', async () => {
    const calls = told({ fallbacks: looked });

    await choose(fallback.absent);
    await userEvent.click(screen.getByRole('button', { name: fallback.looked.absent }));

    expect(said(calls)).toEqual([
      { said: 'absent', how: 'second-look', sentence: fallback.looked.absent, brand: 'visa' },
    ]);
  });
});
