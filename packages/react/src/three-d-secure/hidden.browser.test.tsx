// What a frame does while React hides it (`<Activity>`): the bank's page in it goes on, and what that says is heard.
import '../styles/index.css';
import { encodeBase64Url } from '@flipside/core';
import { Activity, StrictMode, type ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { ThreeDSChallenge, ThreeDSMethod, type ChallengeEnd, type ThreeDSMethodEnd } from '../index.ts';

const threeDSServerTransID = '8a880dc0-d2d2-4067-bcb1-b08d1690b26e';
const acsTransID = 'd7c1ee99-9478-44a6-b1f2-391e29c6b340';
const ids = { threeDSServerTransID, acsTransID };
const cres = encodeBase64Url(
  JSON.stringify({ messageType: 'CRes', messageVersion: '2.2.0', transStatus: 'Y', ...ids }),
);
const threeDSMethodData = encodeBase64Url(JSON.stringify({ threeDSServerTransID }));

const at = (host: string) => `${location.protocol}//${host}.localhost:${location.port}`;
const notificationURL = `${at('shop')}/pretend-shop?origin=${encodeURIComponent(location.origin)}`;
let bank = '';
const bankThatPosts = (fields: Record<string, string>) =>
  `${bank}?${new URLSearchParams({ ...fields, to: notificationURL })}`;
const postsAtTheBank = async () => Number(await (await fetch(bank)).text());

const onEnd = vi.fn<(end: ChallengeEnd | ThreeDSMethodEnd) => void>();
const ends = () => onEnd.mock.calls.map(([end]) => ('kind' in end ? end.kind : end.ending));

/** The bank answers after as many milliseconds as it is told, or never. */
const challenge = (after: Record<string, string>) => (
  <ThreeDSChallenge
    {...ids}
    acsURL={bankThatPosts({ cres, ...after })}
    messageVersion="2.2.0"
    notificationURL={notificationURL}
    onEnd={onEnd}
  />
);
const method = (after: Record<string, string>) => (
  <ThreeDSMethod
    url={bankThatPosts({ threeDSMethodData, ...after })}
    threeDSServerTransID={threeDSServerTransID}
    notificationURL={notificationURL}
    onEnd={onEnd}
  />
);

const kinds = [
  ['the bank’s page', challenge, 'answered', 601],
  ['the look at the browser', method, 'finished', 10],
] as const;

const shown = (mode: 'visible' | 'hidden', child: ReactElement) => <Activity mode={mode}>{child}</Activity>;
const frame = () => document.querySelector('iframe');

beforeEach(() => {
  bank = `${at('bank')}/pretend-bank/${crypto.randomUUID()}`;
  onEnd.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('T1: a frame that an <Activity> hides', () => {
  test.each(kinds)('T1: %s is heard all the same, once, and posted once', async (_, child, ending) => {
    const answersLater = child({ 'at-once': '700' });
    const { rerender } = await render(shown('visible', answersLater), { wrapper: StrictMode });
    await expect.poll(postsAtTheBank).toBe(1);

    await rerender(shown('hidden', answersLater));
    expect(ends()).toEqual([]);
    await expect.poll(ends, { timeout: 5000 }).toEqual([ending]);

    await rerender(shown('visible', answersLater));
    expect(ends()).toEqual([ending]);
    expect(await postsAtTheBank()).toBe(1);
  });

  test.each(kinds)('T1: %s has its time, and no more', async (_, child, _ending, seconds) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const never = child({});
    const { rerender } = await render(shown('visible', never));
    await rerender(shown('hidden', never));

    vi.advanceTimersByTime((seconds - 2) * 1000);
    expect(ends()).toEqual([]);
    vi.advanceTimersByTime(3000);

    expect(ends()).toEqual(['timed-out']);
  });

  test.each(kinds)('T1: %s that is taken away then tells nobody, and leaves nothing behind', async (_, child) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const added = vi.spyOn(window, 'addEventListener');
    const never = child({});
    const { rerender, unmount } = await render(shown('visible', never));
    const signals = added.mock.calls.flatMap(([type, , options]) =>
      type === 'message' && typeof options === 'object' && options.signal ? [options.signal] : [],
    );
    await rerender(shown('hidden', never));
    expect(signals.filter(({ aborted }) => !aborted)).toHaveLength(1);

    await unmount();

    expect(signals.filter(({ aborted }) => !aborted)).toEqual([]);
    expect(frame()).toBeNull();
    vi.advanceTimersByTime(700_000);
    expect(ends()).toEqual([]);
  });
});
