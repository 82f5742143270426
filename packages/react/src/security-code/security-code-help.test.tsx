import { en, type BrandId } from '@flipside/core';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { CardFields, MessagesProvider, SecurityCode, SecurityCodeField, SecurityCodeHelp } from '../index.ts';

const {
  securityCodeHelp: help,
  securityCode: { fallback, label },
} = en;
const opener = () => screen.getByRole('button', { name: help.open });
const questions = () => screen.getAllByRole('term').map((term) => term.textContent);
const answer = (question: string) =>
  [...(screen.getByText(question).parentElement?.querySelectorAll('dd') ?? [])].map((each) => each.textContent);
const way = { button: fallback.open };
const back = help.where.back({ length: 3 });
const front = help.where.front({ length: 4 });

const five = [
  help.where.question,
  help.what.question,
  help.protection.question,
  help.required.question,
  help.illegible.question,
];

describe.each(['disclosure', 'dialog'] as const)('<SecurityCodeHelp as="%s">', (as) => {
  test.each<[BrandId | null, readonly string[]]>([
    ['visa', [back]],
    ['maestro', [back]],
    ['amex', [front]],
    [null, [`${help.where.onMostCards} ${back}`, `${help.where.onAmericanExpress} ${front}`]],
  ])('W4: answers the five questions for %s, and tells that card’s place only', async (brand, where) => {
    render(<SecurityCodeHelp as={as} brand={brand} />);

    await userEvent.click(opener());

    expect(questions()).toEqual(five);
    expect(answer(help.where.question)).toEqual(where);
  });

  test('W4: a card without a code has two answers, and no picture', async () => {
    render(<SecurityCodeHelp as={as} brand="uatp" />);

    await userEvent.click(opener());

    expect(questions()).toEqual([help.where.question, help.required.question]);
    expect(answer(help.required.question)).toEqual([help.required.none]);
    expect(document.querySelector('[data-part=card-picture]')).toBeNull();
  });

  test('A5, P5: opens by the keyboard, and writes no style of its own', async () => {
    const { container } = render(<SecurityCodeHelp as={as} />);

    await userEvent.keyboard('{Tab}{Enter}');

    expect(questions()).toEqual(five);
    expect(container.querySelector('[style], style')).toBeNull();
  });

  test('A4: a double click opens it, and leaves it open', async () => {
    render(<SecurityCodeHelp as={as} />);

    await userEvent.dblClick(opener());

    expect(questions()).toEqual(five);
  });

  test('A2: says the sentences that the page has put in place of ours', async () => {
    const messages = {
      ...en,
      securityCodeHelp: { ...help, open: 'Wo steht die Prüfnummer?' },
    };
    render(
      <MessagesProvider messages={messages}>
        <SecurityCodeHelp as={as} />
      </MessagesProvider>,
    );

    expect(screen.getByRole('button')).toHaveAccessibleName('Wo steht die Prüfnummer?');
  });
});

describe('what the help knows of the shop', () => {
  test.each([
    ['X and I', true, [help.illegible.letter(way), help.illegible.notAbsent], help.required.absent(way)],
    ['neither X nor I', false, [help.illegible.notTaken], help.required.absentNotTaken],
  ])('C7: where the merchant takes %s, the last answers say so', async (_what, fallbacks, illegible, absent) => {
    render(<SecurityCodeField brand="visa" fallbacks={fallbacks} help={<SecurityCodeHelp />} />);

    await userEvent.click(opener());

    expect(answer(help.illegible.question)).toEqual(illegible);
    expect(answer(help.required.question)).toEqual([`${help.required.ifPrinted} ${absent}`]);
  });

  test('C5: an order by phone is offered to who has no code', async () => {
    render(<SecurityCodeField brand="visa" help={<SecurityCodeHelp />} orderBy={{ phone: '020 7946 0018' }} />);

    await userEvent.click(opener());

    expect(answer(help.required.question)[0]).toContain(fallback.orderBy({ phone: '020 7946 0018' }));
  });

  test.each([
    ['a merchant that can do without it', { brand: 'visa', required: false }, [help.required.notRequired]],
    ['a brand that often has none', { brand: 'maestro' }, [`${help.required.ifPrinted} ${help.required.optional}`]],
  ] as const)('C8: with %s nobody is told that it must be entered', async (_who, props, said) => {
    render(<SecurityCodeField help={<SecurityCodeHelp />} {...props} />);

    await userEvent.click(opener());

    expect(answer(help.required.question)).toEqual(said);
  });

  test('W4: it follows the number, also while it is open', async () => {
    render(<CardFields id="pay" inputs={{ code: { help: <SecurityCodeHelp /> } }} />);
    await userEvent.click(opener());

    await userEvent.type(screen.getByLabelText(en.cardNumber.label), '37');

    expect(answer(help.where.question)).toEqual([front]);
    expect(opener()).toHaveAttribute('aria-controls', 'pay-csc-help');
    expect(document.getElementById('pay-csc-help')).toBeVisible();
  });

  test('W4: as a part it takes its place from the field, and a brand that is handed in comes first', async () => {
    render(
      <SecurityCode.Root brand="amex">
        <SecurityCode.Help />
        <SecurityCodeHelp brand="visa" data-testid="other" />
      </SecurityCode.Root>,
    );

    for (const button of screen.getAllByRole('button')) await userEvent.click(button);

    const [first, second] = screen.getAllByText(help.where.question);
    expect(first?.parentElement).toHaveTextContent(front);
    expect(second?.parentElement).toHaveTextContent(back);
    expect(screen.getByTestId('other')).toContainElement(second ?? null);
  });
});

describe('the ready-made field', () => {
  test('W4: has no help unless it is asked for', () => {
    render(<SecurityCodeField brand="visa" />);

    expect(screen.queryByRole('button', { name: help.open })).toBeNull();
  });

  test('A4: the help comes after the input and before the way out, and submits nothing', async () => {
    const onSubmit = vi.fn<() => void>();
    render(
      <form onSubmit={onSubmit}>
        <SecurityCodeField brand="visa" help={<SecurityCodeHelp />} />
      </form>,
    );

    screen.getByLabelText(label).focus();
    await userEvent.tab();
    expect(opener()).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await userEvent.tab();

    expect(screen.getByRole('button', { name: fallback.open })).toHaveFocus();
    expect(onSubmit).not.toHaveBeenCalled();
  });
});

// jsdom has no modal dialogs. What needs one is tried in Chromium.
describe('the dialog, where no dialog can be modal', () => {
  test.each([['once'], ['twice, as StrictMode does']])(
    'A4: opens %s, takes the focus and gives it back',
    async (how) => {
      const dialog = <SecurityCodeHelp as="dialog" brand="visa" />;
      render(how === 'once' ? dialog : <StrictMode>{dialog}</StrictMode>);

      await userEvent.click(opener());
      expect(screen.getByRole('dialog')).toHaveAccessibleName(help.title);
      expect(screen.getByRole('heading', { name: help.title })).toHaveFocus();

      await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: help.close }));
      expect(screen.queryByRole('dialog')).toBeNull();
      expect(opener()).toHaveFocus();
    },
  );
});
