import { brands, en, securityCodePlace, type BrandId } from '@flipside/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { CardFields } from '../card-form/card-fields.tsx';
import { SecurityCodeField } from './security-code-field.tsx';
import { SecurityCodeHelp } from './security-code-help.tsx';

const meta = {
  title: 'Fields/Security code help',
  component: SecurityCodeHelp,
} satisfies Meta<typeof SecurityCodeHelp>;

export default meta;

type Story = StoryObj<typeof meta>;

const {
  securityCodeHelp: help,
  securityCode: { fallback, label },
} = en;
const onTheBack = help.where.back({ length: 3 });
const onTheFront = help.where.front({ length: 4 });

/** Opened by the keyboard alone, it says where the code is on a card of this brand, and nothing of any other place. */
const on = (brand: BrandId | null, ...where: readonly string[]): Story => ({
  args: { brand },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const opener = canvas.getByRole('button', { name: help.open });

    await userEvent.tab();
    await expect(opener).toHaveFocus();
    await userEvent.keyboard('{Enter}');

    await expect(opener).toHaveAttribute('aria-expanded', 'true');
    const [first] = canvas.getAllByRole('definition');
    await expect(first?.parentElement).toHaveTextContent(`${help.where.question}${where.join('')}`);
    const side = brand === null ? 'both' : securityCodePlace([brands[brand]]).side;
    await expect(canvasElement.querySelector('[data-part=card-picture]')).toHaveAttribute('data-side', side);
  },
});

/** Closed: one button, named as it reads. */
export const Closed: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: help.open })).toHaveAttribute('aria-expanded', 'false');
    await expect(canvas.queryByText(help.where.question)).not.toBeInTheDocument();
  },
};

/** W4: while no brand is known, both places. */
export const BrandUnknown = on(
  null,
  `${help.where.onMostCards} ${onTheBack}`,
  `${help.where.onAmericanExpress} ${onTheFront}`,
);

/** W4: Visa, the back alone. */
export const Visa = on('visa', onTheBack);

/** W4: American Express, the front alone. */
export const AmericanExpress = on('amex', onTheFront);

/** W4, C8: many Maestro cards have no code: to leave the field empty is one of the answers. */
export const MaestroOptional: Story = {
  args: { brand: 'maestro' },
  play: async (context) => {
    await on('maestro', onTheBack).play?.(context);
    await expect(context.canvas.getByText(new RegExp(help.required.optional))).toBeVisible();
  },
};

/** W4, C8: a UATP card has none: two answers, and no picture of a place. */
export const UatpNone: Story = {
  args: { brand: 'uatp' },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: help.open }));

    await expect(canvas.getAllByRole('term')).toHaveLength(2);
    await expect(canvas.getByText(help.where.none)).toBeVisible();
    await expect(canvasElement.querySelector('[data-part=card-picture]')).toBeNull();
  },
};

/** C7: a merchant that takes neither X nor I says so. */
export const NoFallbacks: Story = {
  args: { brand: 'visa', fallbacks: false },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: help.open }));

    await expect(canvas.getByText(help.illegible.notTaken)).toBeVisible();
    await expect(canvas.queryByText(help.illegible.letter({ button: fallback.open }))).not.toBeInTheDocument();
  },
};

/** W4: opened over the page by the keyboard; the focus goes in, Escape closes it, the focus comes back. */
export const Dialog: Story = {
  args: { as: 'dialog', brand: 'visa' },
  play: async ({ canvas, userEvent }) => {
    const opener = canvas.getByRole('button', { name: help.open });

    await userEvent.tab();
    await userEvent.keyboard('{Enter}');

    const dialog = canvas.getByRole('dialog', { name: help.title });
    await expect(within(dialog).getByRole('heading', { name: help.title })).toHaveFocus();
    await expect(within(dialog).getByText(onTheBack)).toBeVisible();
    await userEvent.click(within(dialog).getByRole('button', { name: help.close }));
    await expect(opener).toHaveFocus();
    await expect(canvas.queryByRole('dialog')).not.toBeInTheDocument();
  },
};

const opened: Story['play'] = async ({ canvas, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: help.open }));
  await expect(canvas.getByRole('dialog', { name: help.title })).toBeVisible();
};

/** A1: the dialog as it stands over the page, both places in it. */
export const DialogOpen: Story = { args: { as: 'dialog' }, play: opened };

/** A1: the dialog for an American Express card, the front alone. */
export const DialogAmericanExpress: Story = { args: { as: 'dialog', brand: 'amex' }, play: opened };

/** A1, C8: the dialog for a card that has no code: two answers, and no picture. */
export const DialogUatpNone: Story = { args: { as: 'dialog', brand: 'uatp' }, play: opened };

/** A1: the dialog in the dark, the front of an American Express card. */
export const DialogDark: Story = { ...DialogAmericanExpress, globals: { theme: 'dark' } };

/** D6: in a right-to-left page the answers begin where its text does, and no card is mirrored. */
export const RightToLeft: Story = {
  args: { brand: 'visa' },
  globals: { direction: 'rtl' },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: help.open }));

    await expect(canvas.getByText(onTheBack)).toHaveStyle({ direction: 'rtl' });
    await expect(canvasElement.querySelector('[data-part=card-picture]')).toHaveStyle({ direction: 'ltr' });
  },
};

/** D6: the dialog in a right-to-left page. */
export const DialogRightToLeft: Story = {
  args: { as: 'dialog' },
  globals: { direction: 'rtl' },
  play: opened,
};

/** W4: a ready-made field with its help. Where the merchant takes no letters, and an order can be phoned in, the help knows. */
export const InAField: Story = {
  render: () => <SecurityCodeField brand="visa" help={<SecurityCodeHelp />} orderBy={{ phone: '020 7946 0018' }} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByLabelText(label));
    await userEvent.tab();
    await userEvent.keyboard(' ');

    await expect(canvas.getByText(new RegExp(fallback.orderBy({ phone: '020 7946 0018' })))).toBeVisible();
  },
};

/** W4: among the fields of a card it follows the number. */
export const InACard: Story = {
  render: () => <CardFields inputs={{ code: { help: <SecurityCodeHelp /> } }} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: help.open }));
    await expect(canvas.getByText(new RegExp(help.where.onAmericanExpress))).toBeVisible();

    await userEvent.type(canvas.getByLabelText(en.cardNumber.label), '37');

    await expect(canvas.getByText(onTheFront)).toBeVisible();
    await expect(canvas.queryByText(new RegExp(help.where.onMostCards))).not.toBeInTheDocument();
  },
};

/** The dialog's button among the fields of a card. */
export const InACardAsDialog: Story = {
  render: () => <CardFields inputs={{ code: { help: <SecurityCodeHelp as="dialog" /> } }} />,
};
