// What jsdom can't do: a form that is posted into a frame, what is said from another origin, a modal dialog, and sizes.
import '../styles/index.css';
import { challengeWindowSizes, decodeBase64Url, en, encodeBase64Url } from '@flipside/core';
import { Activity, StrictMode, useState, type ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ThreeDSChallenge, ThreeDSMethod, type ChallengeEnd, type ThreeDSMethodEnd } from '../index.ts';

const { challenge: words } = en;
const threeDSServerTransID = '8a880dc0-d2d2-4067-bcb1-b08d1690b26e';
const acsTransID = 'd7c1ee99-9478-44a6-b1f2-391e29c6b340';
const elsewhere = '0b3d7a3e-6f0f-4b0b-9d0e-6a4f4a8b7c11';
const cresFor = (id: string) =>
  encodeBase64Url(
    JSON.stringify({
      messageType: 'CRes',
      messageVersion: '2.2.0',
      threeDSServerTransID,
      acsTransID: id,
      transStatus: 'Y',
    }),
  );

// The bank, and the merchant's notification page, on origins that are not the page's.
const at = (host: string) => `${location.protocol}//${host}.localhost:${location.port}`;
const notificationURL = `${at('shop')}/pretend-shop?origin=${encodeURIComponent(location.origin)}`;
let bank = '';

function bankThatPosts(fields: Record<string, string>) {
  const query = new URLSearchParams({ ...fields, to: notificationURL });
  return `${bank}?${query}`;
}

const postsAtTheBank = async () => Number(await (await fetch(bank)).text());
const onEnd = vi.fn<(end: ChallengeEnd | ThreeDSMethodEnd) => void>();

beforeEach(() => {
  bank = `${at('bank')}/pretend-bank/${crypto.randomUUID()}`;
  onEnd.mockReset();
});

afterEach(async () => {
  await page.viewport(800, 600);
});

interface ChallengeProps {
  readonly answers?: Record<string, string>;
  readonly id?: string;
}

const Challenge = ({ answers = { cres: cresFor(acsTransID), 'at-once': '' }, id = acsTransID }: ChallengeProps) => (
  <ThreeDSChallenge
    acsURL={bankThatPosts(answers)}
    threeDSServerTransID={threeDSServerTransID}
    acsTransID={id}
    messageVersion="2.2.0"
    notificationURL={notificationURL}
    onEnd={onEnd}
  />
);

/** The bank's page waits for its shopper. */
const waiting = { cres: cresFor(acsTransID) };
const stays = <Challenge answers={waiting} />;

/** As a merchant has it: opened by the shopper, taken away in the end. */
function Shop({ children }: { readonly children: ReactElement<ChallengeProps> }) {
  const [open, setOpen] = useState(false);
  onEnd.mockImplementation(() => setOpen(false));

  return (
    <form aria-label="Checkout" onSubmit={(event) => event.preventDefault()}>
      <button type="submit" onClick={() => setOpen(true)}>
        Pay
      </button>
      {open ? children : null}
    </form>
  );
}

const pay = page.getByRole('button', { name: 'Pay' });
const dialog = page.getByRole('dialog', { name: words.title });
const title = page.getByRole('heading', { name: words.title });
const stop = page.getByRole('button', { name: words.stop.button, exact: true });
const goOn = page.getByRole('button', { name: words.stop.cancel });
const confirm = page.getByRole('button', { name: words.stop.confirm });
const question = page.getByRole('group', { name: words.stop.question });
const frame = () => document.querySelector('iframe');
const kinds = () => onEnd.mock.calls.map(([end]) => ('kind' in end ? end.kind : end.ending));

describe('T1: a form that is posted into a frame', () => {
  test.each([false, true])(
    'T1: comes to the bank once, and its answer comes back (effects run twice: %s)',
    async (strict) => {
      await render(
        strict ? (
          <StrictMode>
            <Challenge />
          </StrictMode>
        ) : (
          <Challenge />
        ),
      );

      await expect.poll(kinds).toEqual(['answered']);
      expect(await postsAtTheBank()).toBe(1);
      expect(onEnd).toHaveBeenCalledWith(expect.objectContaining({ cres: cresFor(acsTransID) }));
      await expect.element(page.getByText(words.status.answered)).toBeVisible();
    },
  );

  test('T1: of the 3DS method as well, and nothing of it is seen', async () => {
    const threeDSMethodData = encodeBase64Url(JSON.stringify({ threeDSServerTransID }));
    await render(
      <StrictMode>
        <ThreeDSMethod
          url={bankThatPosts({ threeDSMethodData, 'at-once': '' })}
          threeDSServerTransID={threeDSServerTransID}
          notificationURL={notificationURL}
          onEnd={onEnd}
        />
      </StrictMode>,
    );

    expect(frame()?.getClientRects()).toHaveLength(0);
    await expect.poll(() => onEnd.mock.calls).toEqual([[{ ending: 'finished', threeDSCompInd: 'Y' }]]);
    expect(await postsAtTheBank()).toBe(1);
  });

  test('T1: is posted once though it is hidden and shown again, and the bank’s page is as it was', async () => {
    const shown = (mode: 'visible' | 'hidden') => <Activity mode={mode}>{stays}</Activity>;
    const { rerender } = await render(shown('visible'));
    await expect.element(page.getByText(words.status.waiting)).toBeVisible();
    const name = frame()?.name;

    await rerender(shown('hidden'));
    expect(document.querySelector('dialog')?.open).toBe(false);
    await rerender(shown('visible'));

    await expect.element(dialog).toBeVisible();
    await expect.element(page.getByText(words.status.waiting)).toBeVisible();
    expect(frame()?.name).toBe(name);
    expect(await postsAtTheBank()).toBe(1);
    expect(onEnd).not.toHaveBeenCalled();
  });

  test('T1: two at a time have a frame each, and an answer to the one is none to the other', async () => {
    await render(
      <>
        <Challenge />
        <Challenge id={elsewhere} answers={{ cres: cresFor(elsewhere), 'at-once': '' }} />
      </>,
    );

    await expect.poll(kinds).toEqual(['answered', 'answered']);
    expect(await postsAtTheBank()).toBe(2);
  });

  test('T1: an answer to another transaction has failed', async () => {
    await render(<Challenge answers={{ cres: cresFor(elsewhere), 'at-once': '' }} />);

    await expect.poll(kinds).toEqual(['failed']);
    await expect.element(page.getByText(words.status.failed)).toBeVisible();
  });

  test('T1: taken away on its way, it tells nobody', async () => {
    const { unmount } = await render(<Challenge />);
    await unmount();
    await new Promise((resolve) => setTimeout(resolve, 500));

    expect(onEnd).not.toHaveBeenCalled();
  });

  test('T1: the page itself and a frame of a stranger are not heard', async () => {
    await render(stays);
    await expect.element(page.getByText(words.status.waiting)).toBeVisible();
    const message = { source: 'flipside', cres: cresFor(acsTransID) };
    const stranger = document.createElement('iframe');
    stranger.srcdoc = `<script>parent.postMessage(${JSON.stringify(message)}, '*')</script>`;

    window.postMessage(message, '*');
    const heard = new Promise((resolve) =>
      window.addEventListener('message', ({ source }) => source === stranger.contentWindow && resolve(source)),
    );
    document.body.append(stranger);
    await heard;
    stranger.remove();

    expect(onEnd).not.toHaveBeenCalled();
  });
});

describe('T2: the window', () => {
  test.each([false, true])(
    'T2: takes the focus, and gives it back when it has ended (effects run twice: %s)',
    async (strict) => {
      const shop = <Shop>{stays}</Shop>;
      await render(strict ? <StrictMode>{shop}</StrictMode> : shop);
      await pay.click();

      await expect.element(title).toHaveFocus();
      expect(dialog.element().matches(':modal')).toBe(true);

      await stop.click();
      await confirm.click();
      expect(kinds()).toEqual(['cancelled']);
      await expect.element(dialog).not.toBeInTheDocument();
      await expect.element(pay).toHaveFocus();
    },
  );

  test('T2: Escape asks, Escape takes it back, as often as one likes; the bank’s page is not loaded again', async () => {
    await render(<Shop>{stays}</Shop>);
    await pay.click();
    await expect.element(page.getByText(words.status.waiting)).toBeVisible();

    for (const _ of [1, 2, 3]) {
      await userEvent.keyboard('{Escape}');
      await expect.element(question).toBeVisible();
      await expect.element(goOn).toHaveFocus();
      await userEvent.keyboard('{Escape}');
      await expect.element(question).not.toBeInTheDocument();
      await expect.element(stop).toHaveFocus();
    }

    await expect.element(dialog).toBeVisible();
    expect(await postsAtTheBank()).toBe(1);
    expect(onEnd).not.toHaveBeenCalled();
  });

  test('T2: by keyboard alone: stop, and mean it; keys that are held down open nothing and close nothing', async () => {
    await render(<Shop>{stays}</Shop>);
    pay.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(title).toHaveFocus();

    await userEvent.tab();
    await expect.element(stop).toHaveFocus();
    await userEvent.keyboard('{Enter>4/}');
    await expect.element(goOn).toHaveFocus();
    await userEvent.tab({ shift: true });
    await userEvent.keyboard('{Enter>4/}');

    expect(kinds()).toEqual(['cancelled']);
    await expect.element(pay).toHaveFocus();
    await expect.element(dialog).not.toBeInTheDocument();
  });

  test('T2: a press beside it does nothing, and the page behind takes none', async () => {
    await render(<Shop>{stays}</Shop>);
    await pay.click();
    await userEvent.click(document.body, { position: { x: 2, y: 2 }, force: true });

    await expect.element(dialog).toBeVisible();
    await expect.element(question).not.toBeInTheDocument();
    expect(onEnd).not.toHaveBeenCalled();
  });

  test('T2: a browser that closes it all the same has the shopper stop', async () => {
    await render(<Shop>{stays}</Shop>);
    await pay.click();
    (dialog.element() as HTMLDialogElement).close(); // by its role, which says no more than Element

    await expect.poll(kinds).toEqual(['cancelled']);
    await expect.element(pay).toHaveFocus();
  });

  test.each([
    [1280, 800, '03'],
    [1000, 560, '04'],
    [520, 844, '03'],
    [520, 640, '02'],
    [430, 932, '05'],
    [390, 844, '05'],
    [360, 740, '05'],
    [320, 568, '05'],
    [667, 375, '05'],
  ] as const)('T2: at %i × %i the bank is told %s, and has exactly that', async (width, height, size) => {
    const submit = vi.spyOn(HTMLFormElement.prototype, 'submit');
    let told: unknown;
    submit.mockImplementation(function submitHere(this: HTMLFormElement) {
      const creq = this.querySelector<HTMLInputElement>('[name=creq]')?.value;
      told = JSON.parse(decodeBase64Url(creq) ?? '{}').challengeWindowSize;
    });
    await page.viewport(width, height);
    await render(stays);
    submit.mockRestore();

    const { offsetWidth = 0, offsetHeight = 0 } = frame() ?? {};
    const wanted = challengeWindowSizes[size] ?? { width, height: offsetHeight };
    expect(told).toBe(size);
    expect({ width: offsetWidth, height: offsetHeight }).toEqual(wanted);

    const { top, bottom } = dialog.element().getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(height);
    expect(dialog.element().scrollWidth).toBeLessThanOrEqual(dialog.element().clientWidth);
    expect(offsetHeight).toBeGreaterThan(0.45 * height);
  });

  test('T2: a phone that is turned scrolls nothing sideways', async () => {
    await page.viewport(844, 640);
    await render(stays);
    await page.viewport(320, 640);

    expect(dialog.element().scrollWidth).toBeLessThanOrEqual(320);
    expect(frame()?.offsetWidth).toBe(320);
  });
});
