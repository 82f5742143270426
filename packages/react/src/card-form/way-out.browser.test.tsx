// Two fields share a grid with what stands under them: the way out of the code has its place in it, in every state and language.
import '../styles/index.css';
import { en, type Messages } from '@flipside/core';
import { ar } from '@flipside/core/messages/ar';
import { de } from '@flipside/core/messages/de';
import { fr } from '@flipside/core/messages/fr';
import { ja } from '@flipside/core/messages/ja';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { CardForm, MessagesProvider, SecurityCodeHelp } from '../index.ts';

const under = [
  'control',
  'error',
  'hint',
  'card-picture',
  'help-open',
  'fallback-undo',
  'fallback-choices',
  'fallback-chosen',
  'fallback-warning',
  'fallback-tick',
  'fallback-second-look',
] as const;

const boxes = () =>
  [...document.querySelectorAll(`[data-part=row] :is(${under.map((part) => `[data-part=${part}]`).join()})`)]
    .filter((element) => element.parentElement?.closest('[data-part=fallback-second-look]') === null)
    .map((element) => ({ part: element.getAttribute('data-part') ?? '', box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.height > 0);

/** Which of them lie over one another. A line of text has a little more height than its letters. */
function overlapping(): readonly string[] {
  const found = boxes();
  return found.flatMap((one, index) =>
    found.slice(index + 1).flatMap((other) => {
      const over = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      const beside = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      return over > 1 && beside > 1 ? [`${one.part} over ${other.part}`] : [];
    }),
  );
}

const topOf = (part: (typeof under)[number]) => boxes().find((each) => each.part === part)?.box.top ?? 0;

describe.each<[string, Messages]>(Object.entries({ en, de, fr, ja, ar }))('in %s', (tag, messages) => {
  const { fallback, label } = messages.securityCode;

  test.each([
    ['tick', 358],
    ['tick', 760],
    ['second-look', 358],
    ['second-look', 760],
  ] as const)('A1, C5: X with a %s at %i px lies over nothing, the question under the warning', async (rule, width) => {
    await render(
      <div dir={tag === 'ar' ? 'rtl' : 'ltr'} style={{ inlineSize: width }}>
        <MessagesProvider messages={messages}>
          <CardForm
            onPay={async () => {}}
            inputs={{ code: { fallbacks: { absent: { otherwise: rule } }, help: <SecurityCodeHelp as="dialog" /> } }}
          />
        </MessagesProvider>
      </div>,
    );
    await page.getByRole('button', { name: fallback.open }).click();
    await page.getByRole('radio', { name: fallback.absent }).click();
    expect(overlapping()).toEqual([]);
    expect(topOf(`fallback-${rule}`)).toBeGreaterThan(topOf('fallback-warning'));

    // Its error beside that of the date is the most that there can be to say.
    await page.getByRole('button', { name: messages.form.pay({}) }).click();
    await expect.element(page.getByLabelText(label)).toHaveAttribute('aria-invalid', 'true');
    expect(overlapping()).toEqual([]);
  });
});
