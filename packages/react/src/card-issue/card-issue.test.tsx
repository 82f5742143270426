import { en, testCards, type Messages } from '@flipside/core';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { describe, expect, test, vi } from 'vitest';
import {
  CardFields,
  CardIssueFields,
  IssueNumberField,
  StartDate,
  StartDateField,
  type CardFieldsHandle,
  type FieldValue,
} from '../index.ts';

const today = () => new Date('2026-11-23T12:00:00Z');
const number = () => screen.getByLabelText<HTMLInputElement>(en.cardNumber.label);
const startDate = () => screen.getByLabelText<HTMLInputElement>(en.startDate.label);
const issueNumber = () => screen.getByLabelText<HTMLInputElement>(en.issueNumber.label);
const status = () => document.querySelector('[data-part=status]');

describe('the fields of a card', () => {
  test.each([
    ['Switch', testCards.switch.number],
    ['Solo', testCards.solo.number],
  ])(
    'X4, N2: ask a %s customer for start date and issue number, say so once and leave the focus',
    async (name, digits) => {
      render(<CardFields id="pay" today={today} />);

      await userEvent.type(number(), digits);

      expect(startDate()).toHaveAttribute('id', 'pay-start-date');
      expect(issueNumber()).toHaveAttribute('id', 'pay-issue-number');
      expect(number()).toHaveFocus();
      expect(status()).toHaveTextContent(en.cardIssue.appeared({ brand: name }));

      await userEvent.tab();
      await userEvent.type(screen.getByLabelText(/^Expiry date/), 'x');
      expect(status()).not.toHaveTextContent(en.cardIssue.appeared({ brand: name }));
    },
  );

  test.each([
    ['Visa', testCards.visa.number],
    ['Maestro of the UK, which took Switch over', testCards.maestro.number],
    ['nobody', ''],
  ])('X4, N2: ask no customer of %s', async (_, digits) => {
    render(<CardFields today={today} />);

    if (digits !== '') await userEvent.type(number(), digits);

    expect(screen.queryByLabelText(en.startDate.label)).toBeNull();
    expect(screen.queryByLabelText(en.issueNumber.label)).toBeNull();
  });

  test('X4: take both back when the number turns out to be another card’s', async () => {
    render(<CardFields today={today} />);
    await userEvent.type(number(), testCards.switch.number);
    await userEvent.type(issueNumber(), '1');

    await userEvent.clear(number());
    await userEvent.type(number(), testCards.visa.number);

    expect(screen.queryByLabelText(en.issueNumber.label)).toBeNull();
    expect(status()).toHaveTextContent('Visa');
  });

  test('X4: leave out what a merchant leaves out', async () => {
    render(<CardFields today={today} inputs={{ startDate: null }} />);
    await userEvent.type(number(), testCards.solo.number);
    expect(issueNumber()).toBeVisible();
    expect(screen.queryByLabelText(en.startDate.label)).toBeNull();
  });

  test('X4: can be shown among fields of the merchant’s own order', async () => {
    render(
      <CardFields today={today}>
        <CardIssueFields />
      </CardFields>,
    );

    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('what is sent of them', () => {
  const sent = async (date: string, issue: string) => {
    const fields = createRef<CardFieldsHandle>();
    render(
      <form aria-label="Checkout">
        <CardFields handleRef={fields} today={today} />
      </form>,
    );
    await userEvent.type(number(), testCards.solo.number);
    if (date !== '') await userEvent.type(startDate(), date);
    if (issue !== '') await userEvent.type(issueNumber(), issue);
    await userEvent.tab();
    const form = new FormData(screen.getByRole<HTMLFormElement>('form'));
    return { fields: fields.current, form };
  };

  test('X4: both leave the form under their names, and canonical by the handle', async () => {
    const { fields, form } = await sent('0319', '01');

    expect([form.get('start-date'), form.get('issue-number')]).toEqual(['03 / 19', '01']);
    expect(fields?.reveal()).toMatchObject({ startDate: '2019-03', issueNumber: '01' });
    expect([...(fields?.withoutCard(form).keys() ?? [])]).toEqual([]);
  });

  test.each([
    // typed           says                      blocks nothing
    ['an empty date', '', null],
    ['a date to come', '1226', en.startDate.advice.future],
    ['half a date', '03', en.startDate.advice.incomplete],
  ])('X4: of %s (%j) nothing is sent, the field says so, and it blocks nothing', async (_, date, advice) => {
    const { fields } = await sent(date, '');

    expect(fields?.reveal()).not.toHaveProperty('startDate');
    expect(fields?.reveal()).not.toHaveProperty('issueNumber');
    expect(fields?.problem('startDate')).toBeNull();
    expect(startDate()).toBeValid();
    expect(startDate()).not.toHaveAttribute('aria-invalid', 'true');
    expect(startDate()).not.toHaveAttribute('aria-required');
    expect(startDate()).toHaveAccessibleDescription(advice ?? en.startDate.hint);
  });

  test.each([
    ['13/19', en.startDate.advice.impossible],
    ['1/2/2019', en.startDate.advice.unreadable],
  ])('X4: %j, pasted, is told politely when it is left', async (text, advice) => {
    render(<StartDateField today={today} />);

    await userEvent.click(startDate());
    await userEvent.paste(text);
    expect(startDate()).toHaveAccessibleDescription(en.startDate.hint);
    await userEvent.tab();

    expect(startDate()).toHaveAccessibleDescription(advice);
    expect(status()).toHaveTextContent(advice);
  });

  test('X4: an issue number too long, pasted, is told politely as well', async () => {
    render(<IssueNumberField />);

    await userEvent.click(issueNumber());
    await userEvent.paste('123');
    await userEvent.tab();

    expect(issueNumber()).toBeValid();
    expect(issueNumber()).toHaveAccessibleDescription(en.issueNumber.advice.tooLong);
  });

  test('X4: they tell what they hold to who listens, masked', async () => {
    const heard = vi.fn<(meaning: string, shown: string, whole: string) => void>();
    const hear = (value: FieldValue<{ readonly kind: string }>) =>
      heard(value.meaning.kind, String(value), value.reveal());
    render(
      <>
        <StartDateField today={today} onValueChange={hear} />
        <IssueNumberField onValueChange={hear} />
      </>,
    );

    await userEvent.type(startDate(), '3/19');
    expect(heard).toHaveBeenLastCalledWith('valid', '••••', '2019-03');

    await userEvent.type(issueNumber(), '1');
    expect(heard).toHaveBeenLastCalledWith('valid', '••••', '1');
  });
});

describe('<StartDateField> and <IssueNumberField>', () => {
  test('E1, X4: the date is typed like an expiry date, and what is not taken is said', async () => {
    render(<StartDateField today={today} />);

    await userEvent.type(startDate(), '32019');
    expect(startDate().value).toBe('03 / 19');

    await userEvent.type(startDate(), '1');
    expect(status()).toHaveTextContent(en.refused.startDateFull);
  });

  test.each([
    ['123', '12', en.refused.issueNumberFull],
    ['1x', '1', en.refused.letter],
  ])('X4: of %j typed as an issue number it shows %s and says why', async (typed, shown, why) => {
    render(<IssueNumberField />);

    await userEvent.type(issueNumber(), typed);

    expect(issueNumber().value).toBe(shown);
    expect(status()).toHaveTextContent(why);
  });

  test('D7: no label carries MM / YY, no input a card token: browsers would fill the expiry date in', () => {
    render(
      <>
        <StartDateField today={today} />
        <IssueNumberField />
      </>,
    );

    for (const input of [startDate(), issueNumber()]) {
      expect(input).toHaveAttribute('autocomplete', 'off');
      expect(input).toHaveAttribute('inputmode', 'numeric');
    }
    expect(document.body.textContent).not.toMatch(/MM|YY/);
  });

  test('P1: nothing typed is in an attribute', async () => {
    const { container } = render(<StartDateField today={today} />);

    await userEvent.type(startDate(), '0319');

    expect(container.innerHTML).not.toMatch(/03 ?\/ ?19|0319|2019/);
  });

  test('W5: the sentences are the page’s, and an error of the merchant’s stands over the hint', async () => {
    const words: Messages = { ...en, startDate: { ...en.startDate, label: 'Gültig ab' } };
    render(<StartDateField today={today} label={words.startDate.label} error="The bank knows another date." />);

    expect(screen.getByLabelText('Gültig ab')).toHaveAccessibleDescription(
      `The bank knows another date. ${en.startDate.hint}`,
    );
    await waitFor(() => expect(status()).toHaveTextContent('The bank knows another date.'));
  });

  test('X4: its parts can be put together by hand', () => {
    render(
      <StartDate.Root id="from" today={today}>
        <StartDate.Label />
        <StartDate.Input name="from" />
        <StartDate.Hint />
      </StartDate.Root>,
    );

    expect(startDate()).toHaveAttribute('aria-describedby', 'from-hint');
  });
});
