// C9: what the page's memory holds of a code that the checkout is done with: a heap snapshot, as the browser's devtools take one.
import { expect, test, type CDPSession, type Page } from '@playwright/test';
import type { Way } from './page/forgotten.tsx';

test.skip(({ browserName }) => browserName !== 'chromium', 'The snapshot is asked for by Chromium’s protocol.');
test.setTimeout(60_000);

const code = '8153';
const codeOf = (page: Page) => page.locator('#pay-csc');

async function enterCard(page: Page, way: Way): Promise<void> {
  await page.goto(`${process.env['ENGINES_PAGE'] ?? ''}forgotten.html?way=${way}`);
  if (way === 'paid' || way === 'sent') {
    await page.locator('#pay-number').fill('378282246310005');
    await page.locator('#pay-expiry').fill('0930');
  }
  await codeOf(page).focus();
  // Key by key: in one go the page would be handed the whole.
  await page.keyboard.type(code);
  await expect(codeOf(page)).toHaveJSProperty('value.length', code.length);
}

const over = {
  cleared: 'is emptied by script',
  hidden: 'is hidden by an Activity',
  unmounted: 'is unmounted while it has the focus',
  paid: 'was paid with by a CardForm',
  sent: 'was sent by React Hook Form',
} satisfies Record<Way, string>;

for (const way of Object.keys(over) as Way[]) {
  test(`C9: nothing in the page’s memory holds a code that ${over[way]}`, async ({ page }) => {
    await enterCard(page, way);

    await page.getByRole('button', { name: 'Go on' }).click();
    if (way !== 'unmounted') await expect(codeOf(page)).toHaveValue('');
    else await expect(codeOf(page)).toHaveCount(0);

    expect(await holdersOf(code, page)).toEqual([]);
  });
}

test('C9: a code that is being typed is found by the same look', async ({ page }) => {
  await enterCard(page, 'hidden');

  expect(await holdersOf(code, page)).not.toEqual([]);
});

interface Snapshot {
  readonly snapshot: { readonly meta: { readonly edge_fields: string[]; readonly edge_types: [string[]] } };
  readonly nodes: number[];
  readonly edges: number[];
  readonly strings: string[];
}

/** The names under which a text is held in memory. */
async function holdersOf(text: string, page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { snapshot, nodes, edges, strings } = await snapshotBy(session);
  const { edge_fields: edgeFields, edge_types: edgeTypes } = snapshot.meta;
  const name = strings.indexOf(text);
  const named = ['property', 'context', 'internal', 'shortcut'];

  const found: string[] = [];
  for (let edge = 0; edge < edges.length; edge += edgeFields.length) {
    const [type = 0, held = 0, to = 0] = edges.slice(edge, edge + 3);
    if (name === -1 || nodes[to + 1] !== name) continue;
    found.push(named.includes(edgeTypes[0][type] ?? '') ? (strings[held] ?? '') : String(held));
  }
  return found;
}

async function snapshotBy(session: CDPSession): Promise<Snapshot> {
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  return JSON.parse(chunks.join('')) as Snapshot;
}
