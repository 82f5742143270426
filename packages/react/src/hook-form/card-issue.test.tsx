// X4: start date and issue number of Switch and Solo cards, among the values of a form.
import { en, testCards } from '@flipside/core';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useForm } from 'react-hook-form';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { IssueNumberField, StartDateField } from '../index.ts';
import { createCardRules, HookFormCardFields } from './index.ts';

const today = () => new Date('2026-11-23T12:00:00Z');
const number = () => screen.getByLabelText(en.cardNumber.label);
const startDate = () => screen.getByLabelText<HTMLInputElement>(en.startDate.label);
const issueNumber = () => screen.getByLabelText<HTMLInputElement>(en.issueNumber.label);

const onPay = vi.fn<(values: unknown) => void>();
const seen = vi.fn<(dirty: boolean) => void>();

beforeEach(() => {
  onPay.mockReset();
  seen.mockReset();
});

function Bound() {
  const { control, handleSubmit, reset, formState } = useForm({
    defaultValues: { card: { number: '', expiry: '', code: '', name: '' } },
  });
  seen(formState.isDirty);
  return (
    <form noValidate onSubmit={(event) => void handleSubmit((values) => onPay(structuredClone(values)))(event)}>
      <HookFormCardFields control={control} today={today} />
      <button type="submit">Pay</button>
      <button type="button" onClick={() => reset()}>
        Start again
      </button>
    </form>
  );
}

async function fill(digits: string) {
  await userEvent.clear(number());
  await userEvent.type(number(), digits);
}

async function fillTheRest() {
  await userEvent.type(screen.getByLabelText(en.expiry.label), '1234');
  await userEvent.type(screen.getByLabelText(en.securityCode.label), '123');
  await userEvent.type(screen.getByLabelText(en.cardholderName.label), 'Kate Boyle');
}

async function paid() {
  await userEvent.click(screen.getByRole('button', { name: 'Pay' }));
  await waitFor(() => expect(onPay).toHaveBeenCalledOnce());
  return onPay.mock.calls[0]?.[0];
}

const theRest = { expiry: '2034-12', code: '123', name: 'Kate Boyle' };

describe('<HookFormCardFields>', () => {
  test('X4, D9: holds both in canonical form', async () => {
    render(<Bound />);
    await fill(testCards.switch.number);
    await fillTheRest();

    await userEvent.type(startDate(), '3/2019');
    await userEvent.type(issueNumber(), '1');

    expect(startDate().value).toBe('03 / 19');
    expect(await paid()).toStrictEqual({
      card: { number: testCards.switch.number, ...theRest, startDate: '2019-03', issueNumber: '1' },
    });
  });

  test('X4: what can’t be sent blocks nothing, and is not among the values', async () => {
    render(<Bound />);
    await fill(testCards.switch.number);
    await fillTheRest();

    await userEvent.type(startDate(), '1226');

    expect(await paid()).toStrictEqual({
      card: { number: testCards.switch.number, ...theRest, startDate: '', issueNumber: '' },
    });
  });

  test('X4: what was entered for a Switch card does not go with a Visa', async () => {
    render(<Bound />);
    await fill(testCards.switch.number);
    await userEvent.type(issueNumber(), '1');

    await fill(testCards.visa.number);
    await fillTheRest();

    expect(await paid()).toStrictEqual({ card: { number: testCards.visa.number, ...theRest } });
  });

  test('X4, D9: a form whose card has neither is no different for them', () => {
    render(<Bound />);

    expect(seen).toHaveBeenLastCalledWith(false);
  });

  test('X4, D9: a reset takes them away with the number, and they come back empty', async () => {
    render(<Bound />);
    await fill(testCards.solo.number);
    await userEvent.type(issueNumber(), '1');

    await userEvent.click(screen.getByRole('button', { name: 'Start again' }));
    await waitFor(() => expect(screen.queryByLabelText(en.issueNumber.label)).toBeNull());
    await fill(testCards.solo.number);

    expect(issueNumber().value).toBe('');
  });
});

test('X4, D9: each can be registered alone', async () => {
  const rules = createCardRules({ today });
  function Registered() {
    const { register, handleSubmit } = useForm({ defaultValues: { startDate: '2019-03', issueNumber: '01' } });
    return (
      <form noValidate onSubmit={(event) => void handleSubmit((values) => onPay(structuredClone(values)))(event)}>
        <StartDateField {...register('startDate', rules.startDate)} today={today} />
        <IssueNumberField {...register('issueNumber', rules.issueNumber)} />
        <button type="submit">Pay</button>
      </form>
    );
  }
  render(<Registered />);

  expect([startDate().value, issueNumber().value]).toEqual(['03 / 19', '01']);
  expect(await paid()).toEqual({ startDate: '2019-03', issueNumber: '01' });
});
