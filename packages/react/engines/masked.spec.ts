// A code that is masked, and the button that reveals it: by keys alone, by touch alone, and as the browser's own tree tells it.
import { expect, test, type Page } from '@playwright/test';

const openMasked = (page: Page) =>
  page.goto(`${process.env['ENGINES_PAGE'] ?? ''}index.html?${new URLSearchParams({ binding: 'native', mask: '' })}`);
const codeOf = (page: Page) => page.getByRole('textbox', { name: 'Security code' });
const shown = (page: Page) =>
  codeOf(page).evaluate((input) =>
    getComputedStyle(input).getPropertyValue('-webkit-text-security') === 'disc' ? 'dots' : 'digits',
  );
const button = (page: Page, name: 'Show the code' | 'Hide the code') => page.getByRole('button', { name });

test('A4: the code is typed, revealed, hidden and sent by keys alone, and the focus stays where it is', async ({
  page,
}) => {
  await openMasked(page);
  await codeOf(page).focus();
  await page.keyboard.type('123');
  await page.keyboard.press('Tab');
  await expect(button(page, 'Show the code')).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(button(page, 'Hide the code')).toBeFocused();
  expect(await shown(page)).toBe('digits');
  await page.keyboard.press('Space');
  await expect(button(page, 'Show the code')).toBeFocused();
  expect(await shown(page)).toBe('dots');

  await page.keyboard.press('Shift+Tab');
  await expect(codeOf(page)).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('4');
  await expect(codeOf(page)).toHaveValue('124');
});

test.describe('by touch', () => {
  test.skip(({ browserName }) => browserName !== 'chromium', 'Touch is asked for by Chromium’s protocol.');
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('A1, A4: the code is revealed and hidden by touch alone, at a target for a thumb, and is typed on', async ({
    page,
  }) => {
    await openMasked(page);
    await codeOf(page).tap();
    await page.keyboard.type('12');

    const box = await button(page, 'Show the code').boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    await button(page, 'Show the code').tap();
    expect(await shown(page)).toBe('digits');
    await codeOf(page).tap();
    await page.keyboard.type('3');
    await button(page, 'Hide the code').tap();

    expect(await shown(page)).toBe('dots');
    await expect(codeOf(page)).toHaveValue('123');
  });
});

test('A3: the button stands behind its field and says what it does; pressing it says nothing more', async ({
  page,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'The tree is asked for by Chromium’s protocol.');
  await openMasked(page);
  await codeOf(page).pressSequentially('123');

  const around = [
    'StaticText: The last three digits on the back of the card, or the four digits on the front of an American Express card.',
    'button: I can’t enter this code',
    'button: Pay',
  ];
  // The digits are hidden from whoever looks over a shoulder. A screen reader is told the input's value, as of any input of text.
  expect(await treeOf(page)).toEqual(['textbox: Security code: 123', 'button: Show the code', ...around]);

  await button(page, 'Show the code').press('Enter');
  expect(await treeOf(page)).toEqual(['textbox: Security code: 123', 'button: Hide the code', ...around]);
  expect(await page.getByRole('status').allInnerTexts(), 'the button’s new name is what is said').toEqual(['', '', '']);
});

/** What a screen reader meets from the code on: role, name and value. */
async function treeOf(page: Page): Promise<readonly string[]> {
  const protocol = await page.context().newCDPSession(page);
  const { nodes } = await protocol.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const met: string[] = [];

  const walk = (id: string) => {
    const node = byId.get(id);
    const role = String(node?.role?.value);
    const isMet = node?.ignored === false && ['textbox', 'button', 'StaticText'].includes(role);
    if (isMet) met.push([role, node.name?.value, node.value?.value].filter((part) => part !== undefined).join(': '));
    // What is in a button or an input is its name or its value.
    if (!isMet) for (const child of node?.childIds ?? []) walk(child);
  };
  walk(nodes[0]?.nodeId ?? '');
  return met.slice(met.findIndex((line) => line.startsWith('textbox: Security code')));
}
