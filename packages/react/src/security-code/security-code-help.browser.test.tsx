// What jsdom can't do: a modal dialog, the order in which a screen reader meets it, and the page as it is printed.
import '../styles/index.css';
import { en } from '@flipside/core';
import { Activity, StrictMode, type ReactElement } from 'react';
import { afterEach, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { SecurityCodeField, SecurityCodeHelp } from '../index.ts';

const {
  securityCodeHelp: help,
  securityCode: { fallback, label },
} = en;
const way = { button: fallback.open };
const opener = page.getByRole('button', { name: help.open });
const dialog = page.getByRole('dialog', { name: help.title });
const title = page.getByRole('heading', { name: help.title });

afterEach(async () => {
  await cdp().send('Emulation.setEmulatedMedia', { media: '' });
});

const inAShop = (
  <form aria-label="Checkout">
    <SecurityCodeField id="pay-csc" brand="visa" help={<SecurityCodeHelp as="dialog" />} />
    <button type="submit">Pay</button>
  </form>
);

test.each<[string, ReactElement]>([
  ['', inAShop],
  [', under StrictMode too', <StrictMode key="strict">{inAShop}</StrictMode>],
])('A4: the dialog takes the focus to its title, and Escape brings it back to the button%s', async (_, shop) => {
  await render(shop);
  await page.getByLabelText(label).click();

  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(title).toHaveFocus();

  await userEvent.keyboard('{Escape}');
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(opener).toHaveFocus();

  await userEvent.keyboard('{Enter}');
  await expect.element(title).toHaveFocus();
});

test('A4: the visible button closes it, by keyboard and by pointer, and the focus stays inside until then', async () => {
  await render(inAShop);
  const close = page.getByRole('button', { name: help.close });

  await opener.click();
  await userEvent.tab();
  await expect.element(close).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(opener).toHaveFocus();

  await userEvent.keyboard('{Enter}');
  await close.click();
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(opener).toHaveFocus();
});

test('A4: who types on before the page has heard that it closed keeps the focus', async () => {
  await render(inAShop);
  await opener.click();
  const element = dialog.element() as HTMLDialogElement; // by its role, which says no more than Element
  const heard = new Promise((resolve) => element.addEventListener('close', resolve, { once: true }));
  const code = page.getByRole('textbox', { name: label });

  // As Escape does: closed at once, and told in a task of its own.
  element.close();
  (code.element() as HTMLInputElement).focus();
  await heard;

  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(code).toHaveFocus();
});

test('A4: a press beside it closes it, and the page behind takes none while it is open', async () => {
  await render(inAShop);
  await opener.click();
  const element = dialog.element();

  expect(element.matches(':modal')).toBe(true);
  expect(document.elementFromPoint(2, 2)).toBe(element);
  await userEvent.click(document.body, { position: { x: 2, y: 2 }, force: true });

  await expect.element(dialog).not.toBeInTheDocument();
});

test('A4: a page that hides the field while the help is open is not left blocked', async () => {
  const shop = (mode: 'visible' | 'hidden') => (
    <>
      <button type="button">Back</button>
      <Activity mode={mode}>{inAShop}</Activity>
    </>
  );
  const { rerender } = await render(shop('visible'));
  await opener.click();
  await expect.element(dialog).toBeVisible();

  await rerender(shop('hidden'));
  expect(document.querySelector(':modal')).toBeNull();
  await page.getByRole('button', { name: 'Back' }).click();

  await rerender(shop('visible'));
  await expect.element(opener).toBeVisible();
  await expect.element(dialog).not.toBeInTheDocument();
});

test('A2: a screen reader meets the title, the way out, and each question before its answer', async () => {
  await render(inAShop);
  await opener.click();
  await expect.element(dialog).toBeVisible();

  const heard = await accessibleTree();

  expect(heard).toEqual([
    `dialog: ${help.title}`,
    `heading: ${help.title}`,
    `button: ${help.close}`,
    ...[
      [help.where.question, help.where.back({ length: 3 })],
      [help.what.question, help.what.answer({ lengths: [3] })],
      [help.protection.question, help.protection.answer, help.protection.notKept],
      [help.required.question, `${help.required.ifPrinted} ${help.required.absent(way)}`],
      [help.illegible.question, help.illegible.letter(way), help.illegible.notAbsent],
    ].flatMap(([question, ...answers]) => [`term: ${question}`, ...answers.map((each) => `definition: ${each}`)]),
  ]);
});

test.each(['dialog', 'disclosure'] as const)(
  'W4: the help that is open as a %s is printed alone and whole',
  async (as) => {
    await render(
      <main>
        <h1>Basket</h1>
        <SecurityCodeHelp as={as} />
        <p>Terms</p>
      </main>,
    );
    await opener.click();

    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });

    await expect.element(page.getByText(help.illegible.notAbsent)).toBeVisible();
    for (const other of ['Basket', 'Terms', help.open, help.close]) {
      expect(
        page
          .getByText(other, { exact: true })
          .elements()
          .filter((each) => each.checkVisibility()),
      ).toEqual([]);
    }
    const sheet = document.querySelector('[data-part=security-code-dialog], [data-part=security-code-answers]');
    expect(sheet?.scrollHeight).toBe(sheet?.clientHeight);
    expect(sheet && getComputedStyle(sheet).color).toBe('rgb(0, 0, 0)');
  },
);

test('W4: with the help closed the page is printed as it is', async () => {
  await render(
    <main>
      <h1>Basket</h1>
      <SecurityCodeHelp as="dialog" />
    </main>,
  );

  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });

  await expect.element(page.getByText('Basket')).toBeVisible();
});

/** What a screen reader meets, in order: role and name, without the texts inside. */
async function accessibleTree(): Promise<string[]> {
  const { frameTree } = await cdp().send('Page.getFrameTree');
  const frame = [frameTree, ...(frameTree.childFrames ?? [])].find((each) => each.frame.url === location.href)?.frame;
  const { nodes } = await cdp().send('Accessibility.getFullAXTree', { frameId: frame?.id ?? '' });
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const heard: string[] = [];

  const walk = (id: string) => {
    const node = byId.get(id);
    const role = String(node?.role?.value);
    const named = ['dialog', 'heading', 'button'].includes(role);
    const own = ['term', 'definition'].includes(role);
    if (!node?.ignored && named) heard.push(`${role}: ${String(node?.name?.value)}`);
    if (!node?.ignored && own) heard.push(`${role}: ${textIn(id)}`);
    else for (const child of node?.childIds ?? []) walk(child);
  };
  const textIn = (id: string): string => {
    const node = byId.get(id);
    if (node?.role?.value === 'StaticText') return String(node.name?.value);
    return (node?.childIds ?? []).map(textIn).join('');
  };

  const [root] = nodes;
  if (root) walk(root.nodeId);
  return heard;
}
