// A2: what Chromium's accessibility tree says of a field, from which screen readers take "invalid entry".
import { expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { BillingAddressFields, CardFields } from '../index.ts';

type Tree = Awaited<ReturnType<typeof tree>>['frameTree'];

const tree = () => cdp().send('Page.getFrameTree');
const framesOf = ({ frame, childFrames = [] }: Tree): Tree['frame'][] => [frame, ...childFrames.flatMap(framesOf)];

/** Of the frame that the test runs in. */
async function fieldsInTree() {
  const { frameTree } = await tree();
  const frameId = framesOf(frameTree).find(({ url }) => url === location.href)?.id ?? '';
  const { nodes } = await cdp().send('Accessibility.getFullAXTree', { frameId });
  return nodes
    .filter(({ role }) => role?.value === 'textbox' || role?.value === 'combobox')
    .map(({ name, properties = [] }) => {
      const invalid: unknown = properties.find((property) => property.name === 'invalid')?.value.value;
      return { name: String(name?.value), invalid };
    });
}

test('A2: no screen reader hears "invalid" of a field that nobody has touched', async () => {
  await render(
    <form>
      <CardFields id="pay" />
      <BillingAddressFields id="billing" />
    </form>,
  );

  const fields = await fieldsInTree();

  expect(fields.length).toBeGreaterThan(7);
  expect(fields.filter(({ invalid }) => invalid !== 'false')).toEqual([]);
});

test('A2: it hears so once the error is shown', async () => {
  await render(<CardFields id="pay" />);
  await userEvent.fill(page.getByLabelText('Card number'), '4242');
  await userEvent.tab();
  await expect.element(page.getByLabelText('Card number')).toHaveAttribute('aria-invalid', 'true');

  const fields = await fieldsInTree();

  expect(fields.filter(({ invalid }) => invalid === 'true')).toEqual([{ name: 'Card number', invalid: 'true' }]);
});
