// N10: the choice of brand on a card of two. 6703 is Maestro, with Bancontact as its second brand.
import { cardReader, en, testCards, type LookupBin } from '@flipside/core';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useForm } from 'react-hook-form';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { HookFormCardFields } from '../hook-form/index.ts';
import {
  CardForm,
  CardNumber,
  CardNumberField,
  useCardNumber,
  type CardFormProps,
  type CardNumberFieldProps,
} from '../index.ts';

const both = ['maestro', 'bancontact'];
const { bancontact, visa } = testCards;
const number = () => screen.getByLabelText<HTMLInputElement>(en.cardNumber.label);
const choice = () => screen.queryByRole('group', { name: 'Pay with' });
const button = (name: string) => screen.getByRole('button', { name });
const names = (buttons: readonly HTMLElement[]) => buttons.map(({ lastChild }) => lastChild?.textContent);
const offered = () => names(screen.getAllByRole('button'));
const pressed = () => names(screen.getAllByRole('button', { pressed: true }));
const status = () => screen.getByRole('status').textContent;
const sentence = 'You can use this card as Maestro or Bancontact. The choice comes after the card number.';

const heard = vi.fn<(id: string | null) => void>();
beforeEach(() => void heard.mockReset());

const field = (props: CardNumberFieldProps = {}) => (
  <CardNumberField
    id="pay-number"
    accepted={both}
    onValueChange={({ meaning }) => heard(meaning.chosenBrand?.id ?? null)}
    {...props}
  />
);

describe('<CardNumberField>', () => {
  test('N10: offers a button for each brand, the detected one pressed, and leaves the focus where it is', async () => {
    render(field());
    expect(choice()).toBeNull();

    await userEvent.type(number(), bancontact.number);

    expect(choice()).toBeVisible();
    expect(offered()).toEqual(['Maestro', 'Bancontact']);
    expect(pressed()).toEqual(['Maestro']);
    expect(number()).toHaveFocus();
  });

  test('N10: the shopper chooses, and the field goes on by what the digits say', async () => {
    render(field());
    await userEvent.type(number(), bancontact.number);

    await userEvent.click(button('Bancontact'));

    expect(button('Bancontact')).toHaveAttribute('aria-pressed', 'true');
    expect(button('Maestro')).toHaveAttribute('aria-pressed', 'false');
    expect(document.querySelector('[data-part=card-number]')).toHaveAttribute('data-brand', 'maestro');
    expect(number().value).toBe('6703 4444 4444 4449');
  });

  test('N10: tells the merchant the chosen brand, and each change of it once', async () => {
    render(field());
    await userEvent.type(number(), '670');
    expect(heard).toHaveBeenLastCalledWith(null);

    await userEvent.type(number(), '3');
    expect(heard).toHaveBeenLastCalledWith('maestro');

    heard.mockReset();
    await userEvent.click(button('Bancontact'));
    await userEvent.click(button('Bancontact'));
    expect(heard.mock.calls).toEqual([['bancontact']]);
  });

  test('N10: keeps the choice while the same brands are on offer, and no longer', async () => {
    render(field());
    await userEvent.type(number(), '6703');
    await userEvent.click(button('Bancontact'));

    await userEvent.type(number(), '4444');
    expect(button('Bancontact')).toHaveAttribute('aria-pressed', 'true');

    await userEvent.clear(number());
    expect(choice()).toBeNull();

    await userEvent.type(number(), '6703');
    expect(button('Maestro')).toHaveAttribute('aria-pressed', 'true');
  });

  test('N10: says once that there is a choice, and not at each key', async () => {
    render(field());
    await userEvent.type(number(), '6703');
    expect(status()).toBe(sentence);

    const region = vi.fn<() => void>();
    const observer = new MutationObserver(region);
    observer.observe(screen.getByRole('status'), { childList: true, characterData: true, subtree: true });
    await userEvent.type(number(), bancontact.number.slice(4));
    await userEvent.click(button('Bancontact'));
    observer.disconnect();

    expect(region).not.toHaveBeenCalled();
    expect(status()).toBe(sentence);
  });

  test.each([
    ['the merchant takes only the first', ['maestro', 'visa'], bancontact.number],
    ['the merchant takes only the second', ['visa', 'bancontact'], bancontact.number],
    ['the second brand is only a network that the card is routed over', undefined, testCards.discover.number],
    ['routing reaches UnionPay', undefined, testCards.unionpay.number],
    ['the card has one brand', undefined, visa.number],
  ])('N10: offers nothing where %s', async (_because, accepted, typed) => {
    render(field({ accepted }));

    await userEvent.type(number(), typed);

    expect(choice()).toBeNull();
    expect(heard).toHaveBeenLastCalledWith(null);
  });

  test('N10: offers Dankort beside Visa', async () => {
    render(field({ accepted: ['visa', 'dankort'] }));

    await userEvent.type(number(), '4571');

    expect(pressed()).toEqual(['Visa']);
    expect(button('Dankort')).toBeVisible();
  });

  test('N10: offers what the merchant’s look-up knows of the issuer', async () => {
    const lookupBin: LookupBin = async () => ({ coBadges: ['cartes-bancaires'] });
    const reader = cardReader({ accepted: ['visa', 'cartes-bancaires'], lookupBin });
    render(field({ accepted: undefined, reader }));

    await userEvent.type(number(), visa.number);

    await waitFor(() => expect(choice()).not.toBeNull());
    await userEvent.click(button('Cartes Bancaires'));
    expect(heard).toHaveBeenLastCalledWith('cartes-bancaires');
  });
});

describe('in a form', () => {
  const data = () => [...new FormData(document.querySelector('form') ?? undefined)];

  test('N10: a form that the browser sends holds the brand while there is a choice, and no button sends it', async () => {
    const onSubmit = vi.fn<() => void>();
    render(<form onSubmit={onSubmit}>{field({ name: 'pan' })}</form>);
    expect(data()).toEqual([['pan', '']]);

    await userEvent.type(number(), bancontact.number);
    await userEvent.click(button('Bancontact'));

    expect(data()).toEqual([
      ['pan', '6703 4444 4444 4449'],
      ['pan-brand', 'bancontact'],
    ]);
    expect(onSubmit).not.toHaveBeenCalled();
  });

  test('N10: a disabled field sends no brand and takes no choice', async () => {
    const { rerender } = render(<form>{field()}</form>);
    await userEvent.type(number(), '6703');

    rerender(<form>{field({ disabled: true })}</form>);

    expect(button('Bancontact')).toBeDisabled();
    expect(data()).toEqual([]);
  });

  test('N10: a reset takes the choice with it', async () => {
    render(<form>{field()}</form>);
    await userEvent.type(number(), '6703');
    await userEvent.click(button('Bancontact'));

    document.querySelector('form')?.reset();
    await waitFor(() => expect(choice()).toBeNull());
    await userEvent.type(number(), '6703');

    expect(button('Maestro')).toHaveAttribute('aria-pressed', 'true');
  });

  test('N10: the parts go by the name that they are given', async () => {
    render(
      <form>
        <CardNumber.Root accepted={both} id="pay-number">
          <CardNumber.Label />
          <CardNumber.Input name="number" />
          <CardNumber.BrandChoice name="scheme" />
        </CardNumber.Root>
      </form>,
    );

    await userEvent.type(number(), '6703');

    expect(choice()).toHaveAttribute('aria-labelledby', 'pay-number-brand-label');
    expect(data()).toEqual([
      ['number', '6703'],
      ['scheme', 'maestro'],
    ]);
  });
});

async function fillTheRest() {
  await userEvent.type(screen.getByLabelText(en.expiry.label), '1234');
  await userEvent.type(screen.getByLabelText(en.cardholderName.label), 'Li');
}

const today = () => new Date('2026-11-23T12:00:00Z');

describe('<CardForm>', () => {
  const onPay = vi.fn<CardFormProps['onPay']>();
  const paid = async (digits: string, brand?: string) => {
    onPay.mockReset().mockResolvedValue(undefined);
    render(
      <CardForm accepted={[...both, 'visa']} today={today} onPay={onPay} inputs={{ code: { required: false } }} />,
    );
    await userEvent.type(number(), digits);
    await fillTheRest();
    if (brand !== undefined) await userEvent.click(button(brand));
    await userEvent.click(screen.getByRole('button', { name: 'Pay now' }));
    return onPay.mock.lastCall?.[0];
  };

  test('N10: hands the chosen brand to the merchant, with the card', async () => {
    expect(await paid(bancontact.number, 'Bancontact')).toEqual({
      number: bancontact.number,
      expiry: '2034-12',
      code: '',
      name: 'Li',
      chosenBrand: 'bancontact',
    });
  });

  test('N10: hands on the detected brand where the shopper chooses none', async () => {
    expect(await paid(bancontact.number)).toMatchObject({ chosenBrand: 'maestro' });
  });

  test('N10: hands on no brand where there is nothing to choose', async () => {
    expect(await paid(visa.number)).not.toHaveProperty('chosenBrand');
  });
});

describe('<HookFormCardFields>', () => {
  function Bound({ onPay }: { onPay: (values: unknown) => void }) {
    const { control, handleSubmit, reset } = useForm({
      defaultValues: { card: { number: '', expiry: '', code: '', name: '' } },
    });
    return (
      <form noValidate onSubmit={(event) => void handleSubmit((values) => onPay(structuredClone(values)))(event)}>
        <HookFormCardFields
          control={control}
          accepted={[...both, 'visa']}
          today={today}
          inputs={{ code: { required: false } }}
        />
        <button type="submit">Send</button>
        <button type="button" onClick={() => reset()}>
          Start again
        </button>
      </form>
    );
  }
  const onPay = vi.fn<(values: unknown) => void>();
  beforeEach(() => void onPay.mockReset());
  const sent = async () => {
    await userEvent.click(button('Send'));
    await waitFor(() => expect(onPay).toHaveBeenCalledOnce());
    return onPay.mock.lastCall?.[0];
  };

  test('N10: the form’s values hold the chosen brand', async () => {
    render(<Bound onPay={onPay} />);
    await userEvent.type(number(), bancontact.number);
    await fillTheRest();

    await userEvent.click(button('Bancontact'));

    expect(await sent()).toStrictEqual({
      card: { number: bancontact.number, expiry: '2034-12', code: '', name: 'Li', chosenBrand: 'bancontact' },
    });
  });

  test('N10: and lose it with the card', async () => {
    render(<Bound onPay={onPay} />);
    await userEvent.type(number(), bancontact.number);
    await userEvent.click(button('Bancontact'));

    await userEvent.clear(number());
    await userEvent.type(number(), visa.number);
    await fillTheRest();

    expect(await sent()).toStrictEqual({ card: { number: visa.number, expiry: '2034-12', code: '', name: 'Li' } });
  });

  test('N10: after a reset the detected brand is the chosen one again', async () => {
    render(<Bound onPay={onPay} />);
    await userEvent.type(number(), bancontact.number);
    await userEvent.click(button('Bancontact'));

    await userEvent.click(button('Start again'));
    await waitFor(() => expect(choice()).toBeNull());
    await userEvent.type(number(), bancontact.number);
    await fillTheRest();

    expect(await sent()).toMatchObject({ card: { number: bancontact.number, chosenBrand: 'maestro' } });
  });
});

test('N10: the hook gives the brands and the chosen one to any design system, and takes no brand that is not on offer', async () => {
  function Own() {
    const { inputProps, ref, brandChoice } = useCardNumber({ accepted: both });
    return (
      <label>
        {en.cardNumber.label}
        <input {...inputProps} ref={ref} />
        <output>{brandChoice === null ? 'none' : `${brandChoice.chosen.id} of ${brandChoice.brands.length}`}</output>
        <button type="button" onClick={() => brandChoice?.choose('bancontact')}>
          Second
        </button>
        <button type="button" onClick={() => brandChoice?.choose('amex')}>
          Other
        </button>
      </label>
    );
  }
  render(<Own />);
  const shown = () => document.querySelector('output')?.textContent;
  expect(shown()).toBe('none');

  await userEvent.type(screen.getByRole('textbox'), '6703');
  expect(shown()).toBe('maestro of 2');

  await userEvent.click(button('Second'));
  await userEvent.click(button('Other'));
  expect(shown()).toBe('bancontact of 2');
});
