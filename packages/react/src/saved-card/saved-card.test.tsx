import { brands, en, type SavedCard } from '@flipside/core';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef, StrictMode, useEffect, useState } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { createSavedCardRule } from '../hook-form/index.ts';
import {
  anotherCard,
  CardFields,
  SavedCardList,
  SavedCards,
  type SavedCardsHandle,
  type SavedCardsProps,
} from '../index.ts';

const today = () => new Date('2026-11-23T12:00:00Z');

const visa: SavedCard = { id: 'tok_a', brand: 'visa', lastFour: '4242', expiry: '2030-09' };
const amex: SavedCard = { id: 'tok_b', brand: 'amex', lastFour: '0005', expiry: { month: 11, year: 2026 } };
const old: SavedCard = { id: 'tok_c', brand: 'mastercard', lastFour: '4444', expiry: '2026-05' };
const uatp: SavedCard = { id: 'tok_d', brand: 'uatp', lastFour: '8911', expiry: '2031-01', name: '山田 花子' };
const all = [visa, amex, old, uatp];

function Cards({ cards = all, ...rest }: Partial<SavedCardsProps>) {
  return (
    <SavedCards id="saved" cards={cards} today={today} {...rest}>
      <CardFields id="pay" today={today} />
    </SavedCards>
  );
}

interface Values {
  card: string;
  code: string;
}

let form: UseFormReturn<Values> | undefined;
const pays = vi.fn<(values: Values) => void>();

/** The cards bound to React Hook Form, which the test may speak to as `form`. */
function BoundCards({ defaultValues, ...rest }: Partial<SavedCardsProps> & { defaultValues?: Partial<Values> }) {
  const bound = useForm<Values>(defaultValues ? { defaultValues } : {});
  const { register, handleSubmit } = bound;
  const [rule] = useState(createSavedCardRule);
  useEffect(() => {
    form = bound;
  }, [bound]);

  return (
    <form noValidate onSubmit={(event) => void handleSubmit(pays)(event)}>
      <Cards handleRef={rule.hold} radio={register('card')} code={register('code', rule.code)} {...rest} />
    </form>
  );
}

const radios = () => screen.getAllByRole<HTMLInputElement>('radio').filter(({ name }) => !name.includes('fallback'));
const radio = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('radio', { name });
const code = () => screen.getByLabelText<HTMLInputElement>('Security code');
const status = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join('');
const chosen = () => radios().find(({ checked }) => checked)?.value;
const button = (name: string) => screen.getByRole('button', { name });
const { hint } = en.securityCode;

describe('what a returning shopper sees', () => {
  test('V5, N9: each card is its brand and last four, read as separate digits, with its date', () => {
    render(<Cards />);

    expect(screen.getByRole('group', { name: 'Choose a card' })).toBeVisible();
    expect(radios().map((each) => each.getAttribute('aria-label') ?? each.labels?.[0]?.textContent)).toEqual([
      'Visa ending in 4 2 4 2, expires 09 / 30',
      'American Express ending in 0 0 0 5, expires at the end of this month, 11 / 26',
      'Mastercard ending in 4 4 4 4, expired 05 / 26',
      'UATP ending in 8 9 1 1, expires 01 / 31',
      'Use another card',
    ]);
    expect(screen.getByText('Visa ending in 4242')).toBeVisible();
    expect(screen.getByText('Expires at the end of this month, 11 / 26')).toBeVisible();
    expect(radio(/UATP/)).toHaveAccessibleDescription('山田 花子');
  });

  test('V5: a card that has expired says so and can’t be chosen to pay', async () => {
    render(<Cards cards={[old, visa]} />);

    await userEvent.click(screen.getByText('Mastercard ending in 4444'));

    expect(screen.getByText('Expired 05 / 26. You can’t pay with it any more.')).toBeVisible();
    expect(radio(/Mastercard/)).toBeDisabled();
    expect(chosen()).toBe('tok_a');
  });

  test.each([
    ['alone', Cards],
    ['in React Hook Form', BoundCards],
  ])('V5, C9: a card that expires while it is chosen gives way to one that can pay, %s', async (_, List) => {
    const next: SavedCard = { ...visa, id: 'tok_e', lastFour: '1111' };
    const cards = [visa, amex, old, next];
    const { rerender } = render(<List cards={cards} />);
    const user = userEvent.setup();
    await user.click(radio(/^American Express/));
    await user.type(code(), '1234');

    rerender(<List cards={cards} today={() => new Date('2026-12-01T12:00:00Z')} />);

    expect(radio(/^American Express/)).toBeDisabled();
    expect(chosen()).toBe('tok_e');
    expect(radio(/1 1 1 1/)).toHaveFocus();
    expect(code()).toHaveValue('');
    expect(code()).toHaveAccessibleDescription(hint.back({ length: 3 }));
  });

  test('V5: where all have expired, another card is asked for', () => {
    render(<Cards cards={[old]} defaultChosen="tok_c" />);

    expect(chosen()).toBe(anotherCard);
    expect(screen.getByLabelText('Card number')).toBeVisible();
  });

  test('V5: who has saved no card finds the fields of one, and nothing to choose', () => {
    render(<Cards cards={[]} />);

    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    expect(screen.getByLabelText('Card number')).toBeVisible();
  });

  test('V5: a brand that nobody knows any more has a card still', () => {
    render(
      <Cards
        cards={[
          { ...visa, brand: 'of-long-ago' },
          { ...amex, brand: { ...brands.visa, id: 'own', name: 'Shop Card' } },
        ]}
      />,
    );

    expect(radio('Card ending in 4 2 4 2, expires 09 / 30')).toBeChecked();
    expect(code()).toHaveAccessibleDescription(hint.unknown);
    expect(radio(/^Shop Card ending in/)).toBeEnabled();
  });

  test.each([
    ['a whole number', { lastFour: '4242424242424242' }],
    ['a number for a name', { name: '4242 4242 4242 4242' }],
    ['a number for an id', { id: '4242424242424242' }],
  ])('N9, P1: %s is never shown: the error says what to hand in, and not what was', (_, wrong) => {
    const quiet = vi.spyOn(console, 'error').mockReturnValue();

    const rendering = () => render(<Cards cards={[{ ...visa, ...wrong }]} />);

    expect(rendering).toThrow(/Hand in the/);
    expect(rendering).not.toThrow(/42424|4242 4242/);
    expect(document.body.textContent).not.toContain('4242');
    quiet.mockRestore();
  });

  test('V5: a card by the id that stands for another card is refused, or nobody could tell which of them is chosen', () => {
    const quiet = vi.spyOn(console, 'error').mockReturnValue();

    expect(() => render(<Cards cards={[{ ...visa, id: 'another-card' }]} />)).toThrow(/"another-card".*Hand in/);
    quiet.mockRestore();
  });

  test('P2: the words carry what keeps session replays out', () => {
    render(<Cards cards={[visa]} />);

    expect(screen.getByText('Visa ending in 4242').closest('label')).toHaveAttribute('data-sentry-mask');
  });

  test('S1: every id follows from one', () => {
    const { container } = render(<Cards onRemove={() => {}} />);

    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id) => !id.startsWith('saved-') && !id.startsWith('pay-'))).toEqual([]);
    expect(ids).toHaveLength(new Set(ids).size);
    expect(code().id).toBe('saved-csc');
  });

  test('S2: server and browser say the same', () => {
    const html = renderToString(<Cards cards={[visa, amex]} />);
    const { container } = render(<Cards cards={[visa, amex]} />);

    expect(html.replaceAll(/ (?:checked|value)="[^"]*"/g, '').length).toBeGreaterThan(500);
    expect(html).toContain('Visa ending in 4 2 4 2');
    expect(container.querySelector('[data-chosen]')).toHaveTextContent('Visa');
  });
});

describe('the code of the chosen card', () => {
  test('V5: only the code is asked, with the hint, the side and the length of that very card', async () => {
    render(<Cards />);
    expect(code()).toHaveAccessibleDescription(hint.back({ length: 3 }));
    expect(screen.queryByLabelText('Card number')).not.toBeInTheDocument();

    await userEvent.click(radio(/American Express/));

    expect(code()).toHaveAccessibleDescription(hint.front({ length: 4 }));
    const picture = document.querySelector('[data-part=card-picture]');
    expect(picture).toHaveAttribute('data-side', 'front');
    expect(picture).toHaveTextContent('0005');
    await userEvent.type(code(), '12345');
    expect(code()).toHaveValue('1234');
  });

  test('C8, V5: a brand that prints no code asks none', async () => {
    render(<Cards />);

    await userEvent.click(radio(/UATP/));

    expect(screen.queryByLabelText('Security code')).not.toBeInTheDocument();
  });

  test('C9: another choice wipes the code, there and back', async () => {
    render(<Cards />);
    await userEvent.type(code(), '123');

    await userEvent.click(radio(/American Express/));
    expect(code()).toHaveValue('');

    await userEvent.type(code(), '1234');
    await userEvent.click(radio(/^Visa/));
    expect(code()).toHaveValue('');
  });

  test('C9, D9: nor does React Hook Form keep it for the next card', async () => {
    render(<BoundCards />);
    await userEvent.type(code(), '123');
    expect(form?.getValues()).toEqual({ card: 'tok_a', code: '123' });

    await userEvent.click(radio(/American Express/));

    expect(code()).toHaveValue('');
    expect(form?.getValues()).toEqual({ card: 'tok_b', code: '' });
  });

  test('P1, N9: no attribute holds the code, and no more than four digits of a card are on the page', async () => {
    const { container } = render(<Cards />);

    await userEvent.type(code(), '987');

    expect(container.innerHTML).not.toContain('987');
    // The picture is drawn in fractions of a millimetre.
    expect(container.innerHTML.replaceAll(/\d+\.\d+/g, '')).not.toMatch(/\d{5}/);
  });
});

describe('another card', () => {
  test('V5: its fields are there only while it is chosen', async () => {
    render(<Cards />);
    expect(screen.queryByLabelText('Card number')).not.toBeInTheDocument();

    await userEvent.click(radio('Use another card'));
    expect(screen.getByLabelText('Card number')).toBeVisible();
    expect(screen.getAllByLabelText('Security code')).toHaveLength(1);

    await userEvent.click(radio(/^Visa/));
    expect(screen.queryByLabelText('Card number')).not.toBeInTheDocument();
  });

  test('V5: the page hears each choice once', async () => {
    const onChoose = vi.fn<(id: string) => void>();
    render(<Cards onChoose={onChoose} defaultChosen={anotherCard} />);

    await userEvent.click(radio(/American/));
    await userEvent.click(radio('Use another card'));

    expect(onChoose.mock.calls).toEqual([['tok_b'], [anotherCard]]);
  });
});

describe('in a form', () => {
  const sent = () => Object.fromEntries(new FormData(document.querySelector('form') ?? undefined));

  test('V5: form data hold the card’s id and its code, and nothing of the card', async () => {
    render(
      <form>
        <Cards name="pay-with" cards={[visa, amex]} />
      </form>,
    );
    await userEvent.click(radio(/American/));
    await userEvent.type(code(), '1234');

    expect(sent()).toEqual({ 'pay-with': 'tok_b', csc: '1234' });
  });

  test('V5: a reset goes back to the card of before, without a code', async () => {
    const { container } = render(
      <form>
        <Cards cards={[visa, amex]} />
      </form>,
    );
    await userEvent.click(radio(/American/));
    await userEvent.type(code(), '1234');

    container.querySelector('form')?.reset();

    await waitFor(() => expect(code()).toHaveAccessibleDescription(hint.back({ length: 3 })));
    expect(chosen()).toBe('tok_a');
    expect(code()).toHaveValue('');
  });

  test('V5: a reset never leaves the shopper without a card: where the first one was removed, it goes to the next', async () => {
    const { container } = render(
      <form>
        <Cards cards={[visa, amex]} onRemove={() => {}} />
      </form>,
    );
    await userEvent.click(button('Remove Visa ending in 4 2 4 2'));
    await userEvent.keyboard('{Enter}');
    await userEvent.click(radio('Use another card'));

    container.querySelector('form')?.reset();

    await waitFor(() => expect(code()).toHaveAccessibleDescription(hint.front({ length: 4 })));
    expect(chosen()).toBe('tok_b');
  });

  test('C1, A3: a code that is missing or too short stops the submit, and takes the focus', async () => {
    const onSubmit = vi.fn<() => void>();
    render(
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <Cards cards={[visa]} />
        <button>Pay</button>
      </form>,
    );

    await userEvent.click(button('Pay'));

    await waitFor(() => expect(code()).toHaveFocus());
    expect(code()).toHaveAccessibleDescription(`${en.securityCode.errors.empty} ${hint.back({ length: 3 })}`);
    await userEvent.type(code(), '123{Enter}');
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  test('D9: React Hook Form’s defaults, setValue and reset choose, and the code follows', async () => {
    render(<BoundCards defaultValues={{ card: 'tok_b' }} />);
    expect(chosen()).toBe('tok_b');
    expect(code()).toHaveAccessibleDescription(hint.front({ length: 4 }));
    await userEvent.type(code(), '1234');

    await act(async () => form?.setValue('card', 'tok_a'));
    expect(code()).toHaveAccessibleDescription(hint.back({ length: 3 }));
    expect(code()).toHaveValue('');

    await act(async () => form?.setValue('card', anotherCard));
    expect(screen.getByLabelText('Card number')).toBeVisible();

    await act(async () => form?.reset());
    expect(code()).toHaveAccessibleDescription(hint.front({ length: 4 }));
    expect(form?.getValues()).toMatchObject({ card: 'tok_b' });
  });

  test('C1, D9: React Hook Form sends no code that is too short for the chosen card, and moves the focus there', async () => {
    render(<BoundCards defaultValues={{ card: 'tok_b' }} />);

    await userEvent.type(code(), '123{Enter}');
    expect(pays).not.toHaveBeenCalled();
    expect(code()).toHaveFocus();
    expect(code()).toHaveAccessibleDescription(
      `${en.securityCode.errors.incomplete({ length: 4 })} ${hint.front({ length: 4 })}`,
    );

    await userEvent.type(code(), '4{Enter}');
    expect(pays.mock.lastCall?.[0]).toMatchObject({ card: 'tok_b', code: '1234' });
  });

  test('D8, D9: mounted twice by StrictMode, each choice is heard once and each code is emptied', async () => {
    const onChoose = vi.fn<(id: string) => void>();
    render(
      <StrictMode>
        <BoundCards onChoose={onChoose} onRemove={() => {}} />
      </StrictMode>,
    );
    await userEvent.type(code(), '123');

    await userEvent.click(radio(/American/));
    expect(form?.getValues()).toEqual({ card: 'tok_b', code: '' });
    await userEvent.type(code(), '1234');
    await userEvent.click(button('Remove American Express ending in 0 0 0 5'));
    await userEvent.keyboard('{Enter}');

    expect(radio(/UATP/)).toBeChecked();
    expect(onChoose.mock.calls).toEqual([['tok_b'], ['tok_d']]);
    expect(form?.getValues('card')).toBe('tok_d');
    expect(form?.getValues('code') ?? '').toBe('');
  });

  test('V5: the page may ask what is chosen, have the code checked, handed out and emptied', async () => {
    const handle = createRef<SavedCardsHandle>();
    render(<Cards handleRef={handle} />);
    const asked = () => [handle.current?.chosen(), handle.current?.problem(), handle.current?.revealCode()];
    expect(asked()).toEqual(['tok_a', en.securityCode.errors.empty, '']);

    act(() => expect(handle.current?.check()).toBe(false));
    expect(code()).toHaveFocus();

    await userEvent.keyboard('123');
    expect(asked()).toEqual(['tok_a', null, '123']);
    act(() => handle.current?.clearSecurityCode());
    expect(code()).toHaveValue('');

    await userEvent.click(radio('Use another card'));
    expect(asked()).toEqual([anotherCard, null, '']);
  });
});

describe('removing a card', () => {
  const question = () => screen.getByRole('group', { name: en.savedCards.remove.question });

  test('V5, A4: is asked again in place: the confirmation takes the focus, taking it back returns it', async () => {
    const onRemove = vi.fn<() => void>();
    render(<Cards onRemove={onRemove} />);

    await userEvent.click(button('Remove Visa ending in 4 2 4 2'));
    expect(within(question()).getByRole('button', { name: 'Yes, remove it: Visa ending in 4 2 4 2' })).toHaveFocus();

    await userEvent.click(button('Keep it'));
    expect(button('Remove Visa ending in 4 2 4 2')).toHaveFocus();

    await userEvent.keyboard('{Enter}{Escape}');
    expect(button('Remove Visa ending in 4 2 4 2')).toHaveFocus();
    expect(onRemove).not.toHaveBeenCalled();
  });

  test('V5, A3: the next card is chosen and has the focus, the code is gone, and it is said once', async () => {
    const onRemove = vi.fn<(card: SavedCard) => Promise<void>>(async () => {});
    render(<Cards onRemove={onRemove} />);
    await userEvent.type(code(), '123');

    await userEvent.click(button('Remove Visa ending in 4 2 4 2'));
    await userEvent.keyboard('{Enter}');

    expect(onRemove.mock.calls).toEqual([[visa]]);
    expect(screen.queryByText('Visa ending in 4242')).not.toBeInTheDocument();
    expect(radio(/American/)).toHaveFocus();
    expect(radio(/American/)).toBeChecked();
    expect(code()).toHaveValue('');
    expect(status()).toBe('Visa ending in 4 2 4 2 was removed.');
  });

  test('V5: a card that is not chosen goes without touching the choice or its code', async () => {
    render(<Cards onRemove={() => {}} />);
    await userEvent.type(code(), '123');

    await userEvent.click(button('Remove American Express ending in 0 0 0 5'));
    await userEvent.keyboard('{Enter}');

    // The next one has expired, so its radio takes no focus.
    expect(button('Remove Mastercard ending in 4 4 4 4')).toHaveFocus();
    expect(chosen()).toBe('tok_a');
    expect(code()).toHaveValue('123');
  });

  test('V5: after the last one the choice of another card has the focus, and its fields are there', async () => {
    render(<Cards cards={[visa]} onRemove={() => {}} />);

    await userEvent.click(button('Remove Visa ending in 4 2 4 2'));
    await userEvent.keyboard('{Enter}');

    expect(radio('Use another card')).toHaveFocus();
    expect(radio('Use another card')).toBeChecked();
    expect(screen.getByLabelText('Card number')).toBeVisible();
  });

  test('V5, A3: one that fails stays, and a sentence says so', async () => {
    const onRemove = vi.fn<() => Promise<void>>().mockRejectedValueOnce(new Error('offline')).mockResolvedValueOnce();
    render(<Cards onRemove={onRemove} />);

    await userEvent.click(button('Remove Visa ending in 4 2 4 2'));
    await userEvent.keyboard('{Enter}');

    const again = button('Yes, remove it: Visa ending in 4 2 4 2');
    expect(again).toHaveFocus();
    expect(again).toHaveAccessibleDescription(en.savedCards.remove.failed);
    expect(status()).toBe(en.savedCards.remove.failed);
    expect(radio(/^Visa/)).toBeChecked();

    await userEvent.keyboard('{Enter}');
    expect(screen.queryByText('Visa ending in 4242')).not.toBeInTheDocument();
  });

  test('V5, A4: while the merchant removes it, a second press does nothing, and who has gone on keeps the focus', async () => {
    let settle = () => {};
    const onRemove = vi.fn<() => Promise<void>>(() => new Promise<void>((resolve) => (settle = resolve)));
    render(<Cards onRemove={onRemove} />);

    await userEvent.click(button('Remove Visa ending in 4 2 4 2'));
    await userEvent.keyboard('{Enter}{Enter}');
    expect(onRemove).toHaveBeenCalledOnce();
    expect(button('Keep it')).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(button('Keep it'));
    expect(status()).toBe(en.savedCards.remove.removing);

    await userEvent.click(radio('Use another card'));
    await userEvent.click(screen.getByLabelText('Card number'));
    await act(async () => settle());

    expect(screen.getByLabelText('Card number')).toHaveFocus();
    expect(chosen()).toBe(anotherCard);
  });

  test('V5: a merchant may take the card out of the list before saying that it is removed, and may bring it back', async () => {
    let settle = () => {};
    const onRemove = () => new Promise<void>((resolve) => (settle = resolve));
    const { rerender } = render(<Cards onRemove={onRemove} />);
    await userEvent.click(button('Remove Visa ending in 4 2 4 2'));
    await userEvent.keyboard('{Enter}');

    rerender(<Cards onRemove={onRemove} cards={[amex, uatp]} />);
    expect(radio(/American/)).toHaveFocus();
    expect(radio(/American/)).toBeChecked();
    await act(async () => settle());
    expect(status()).toBe('Visa ending in 4 2 4 2 was removed.');

    rerender(<Cards onRemove={onRemove} cards={[visa, amex, uatp]} />);
    expect(radio(/^Visa/)).toBeEnabled();
  });

  test('D9: React Hook Form hears which card is chosen in its place', async () => {
    render(<BoundCards onRemove={() => {}} />);
    await userEvent.type(code(), '123');

    await userEvent.click(button('Remove Visa ending in 4 2 4 2'));
    await userEvent.keyboard('{Enter}');

    expect(form?.getValues()).toEqual({ card: 'tok_b', code: '' });
    expect(code()).toHaveValue('');
  });

  test('V5: a merchant who removes none shows no button', () => {
    render(<Cards />);

    expect(screen.queryByRole('button', { name: /^Remove/ })).not.toBeInTheDocument();
  });
});

describe('the parts', () => {
  test('say what is missing around them', () => {
    const quiet = vi.spyOn(console, 'error').mockReturnValue();

    expect(() => render(<SavedCardList.Status />)).toThrow(/Put it inside <SavedCardList.Root>/);
    expect(() =>
      render(
        <SavedCardList.Root cards={[visa]} today={today}>
          <SavedCardList.Choice />
        </SavedCardList.Root>,
      ),
    ).toThrow(/Put it inside <SavedCardList.Card>/);
    quiet.mockRestore();
  });

  test('make a list of the merchant’s own', async () => {
    render(
      <SavedCardList.Root id="own" cards={all} today={today}>
        <SavedCardList.Legend>Pay with</SavedCardList.Legend>
        {all.map((card) => (
          <SavedCardList.Card key={card.id} card={card}>
            <SavedCardList.Choice />
            <SavedCardList.Code name="code" picture={false} />
          </SavedCardList.Card>
        ))}
        <SavedCardList.Status />
      </SavedCardList.Root>,
    );

    await userEvent.click(radio(/American/));

    expect(screen.getByRole('group', { name: 'Pay with' })).toBeVisible();
    expect(code()).toHaveAttribute('name', 'code');
    fireEvent.invalid(code());
    expect(code()).toHaveAttribute('aria-invalid', 'true');
  });
});
