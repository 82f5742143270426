import { encodeBase64Url } from '@flipside/core';
import { act, render } from '@testing-library/react';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { collectBrowserData, ThreeDSMethod, type ThreeDSMethodProps } from '../index.ts';

const transaction = '8a880dc0-d2d2-4067-bcb1-b08d1690b26e';
const other = 'd7c1ee99-9478-44a6-b1f2-391e29c6b340';
const shop = 'https://shop.example';
const notified = (id: string) => ({
  source: 'flipside',
  threeDSMethodData: encodeBase64Url(JSON.stringify({ threeDSServerTransID: id })),
});

const posts: { action: string; target: string; fields: object; isInPage: boolean }[] = [];
const onEnd = vi.fn<ThreeDSMethodProps['onEnd']>();

beforeEach(() => {
  vi.useFakeTimers();
  posts.length = 0;
  onEnd.mockReset();
  // jsdom posts nothing.
  vi.spyOn(HTMLFormElement.prototype, 'submit').mockImplementation(function submit(this: HTMLFormElement) {
    const { action, target, isConnected: isInPage } = this;
    posts.push({ action, target, fields: Object.fromEntries(new FormData(this)), isInPage });
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function Method(props: Partial<ThreeDSMethodProps>) {
  return (
    <ThreeDSMethod
      url="https://bank.example/method"
      threeDSServerTransID={transaction}
      notificationURL={`${shop}/3ds/method`}
      onEnd={onEnd}
      {...props}
    />
  );
}

const frames = () => [...document.querySelectorAll<HTMLIFrameElement>('iframe')];
const say = (data: unknown, { origin = shop, source = frames()[0]?.contentWindow ?? null } = {}) =>
  act(() => void window.dispatchEvent(new MessageEvent('message', { data, origin, source })));
const wait = (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000));

describe('T1: the 3DS method', () => {
  test('T1: is posted to the bank once, into a frame that nobody sees, hears or comes to', () => {
    render(<Method />);
    const [frame] = frames();

    expect(posts).toEqual([
      {
        action: 'https://bank.example/method',
        target: frame?.name,
        fields: { threeDSMethodData: expect.stringMatching(/^[\w-]+$/) },
        isInPage: true,
      },
    ]);
    expect(frame).not.toBeVisible();
    expect(frame).toHaveAttribute('aria-hidden', 'true');
    expect(frame).toHaveAttribute('tabindex', '-1');
    expect(document.querySelector('form')).toBeNull();
  });

  test.each([
    ['as it is', 1],
    ['when its effects run twice', 2],
  ])('T1: is posted once and told once: %s', (_, times) => {
    render(<Method />, { reactStrictMode: times === 2 });
    say(notified(transaction));
    say(notified(transaction));
    wait(20);

    expect(posts).toHaveLength(1);
    expect(onEnd.mock.calls).toEqual([[{ ending: 'finished', threeDSCompInd: 'Y' }]]);
  });

  test('T1: ends after ten seconds without a word, and not sooner', () => {
    render(
      <StrictMode>
        <Method />
      </StrictMode>,
    );

    wait(9.9);
    expect(onEnd).not.toHaveBeenCalled();
    wait(0.2);
    expect(onEnd.mock.calls).toEqual([[{ ending: 'timed-out', threeDSCompInd: 'N' }]]);

    say(notified(transaction));
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  test.each([null, undefined, ''])('T1: ends at once, and once, where the card has no address for it: %o', (url) => {
    render(
      <StrictMode>
        <Method url={url} />
      </StrictMode>,
    );
    wait(20);

    expect(onEnd.mock.calls).toEqual([[{ ending: 'no-url', threeDSCompInd: 'U' }]]);
    expect(frames()).toEqual([]);
    expect(posts).toEqual([]);
  });

  test('T1: hears the merchant’s page in its own frame, and nobody else', () => {
    render(<Method />);
    const stranger = document.body.appendChild(document.createElement('iframe'));

    say(notified(transaction), { origin: 'https://shop.example.evil.example' });
    say(notified(transaction), { origin: 'https://bank.example' });
    say(notified(transaction), { origin: 'null' });
    say(notified(transaction), { source: window });
    say(notified(transaction), { source: stranger.contentWindow });
    act(() => void window.dispatchEvent(new MessageEvent('message', { data: notified(transaction), origin: shop })));
    say(notified(other));
    for (const data of [null, 'flipside', 7, [], {}, { source: 'flipside' }, { ...notified(transaction), source: 'x' }])
      say(data);
    say({ source: 'flipside', threeDSMethodData: { toString: () => notified(transaction).threeDSMethodData } });
    expect(onEnd).not.toHaveBeenCalled();

    say(notified(transaction.toUpperCase()));
    expect(onEnd).toHaveBeenCalledTimes(1);
    stranger.remove();
  });

  test('T1: two at a time have frames of their own, and each hears its own', () => {
    const second = vi.fn<ThreeDSMethodProps['onEnd']>();
    render(<Method />);
    render(<Method threeDSServerTransID={other} onEnd={second} />);
    const [one, two] = frames();

    expect(one?.name).not.toBe(two?.name);
    expect(posts.map(({ target }) => target)).toEqual([one?.name, two?.name]);

    say(notified(other), { source: two?.contentWindow ?? null });
    expect(second).toHaveBeenCalledTimes(1);
    expect(onEnd).not.toHaveBeenCalled();
  });

  test('T1: another transaction in its place is posted and told anew', () => {
    const { rerender } = render(<Method />);
    wait(5);
    rerender(<Method threeDSServerTransID={other} />);
    wait(9);
    expect(onEnd).not.toHaveBeenCalled();

    say(notified(other));
    expect(posts).toHaveLength(2);
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  test('T1: tells the handler of the latest render', () => {
    const latest = vi.fn<ThreeDSMethodProps['onEnd']>();
    const { rerender } = render(<Method />);
    rerender(<Method onEnd={latest} />);
    say(notified(transaction));

    expect(latest).toHaveBeenCalledTimes(1);
    expect(onEnd).not.toHaveBeenCalled();
    expect(posts).toHaveLength(1);
  });

  test('T1: leaves no timer and no listener behind when it is taken away', () => {
    const added = vi.spyOn(window, 'addEventListener');
    const { unmount } = render(<Method />);
    const source = frames()[0]?.contentWindow ?? null;
    const signals = added.mock.calls
      .filter(([type]) => type === 'message')
      .map(([, , options]) => typeof options === 'object' && options.signal?.aborted);
    expect(signals).toEqual([false]);

    unmount();
    say(notified(transaction), { source });
    wait(20);

    expect(vi.getTimerCount()).toBe(0);
    expect(onEnd).not.toHaveBeenCalled();
  });

  test.each<[string, Partial<ThreeDSMethodProps>, RegExp]>([
    ['a script for an address', { url: 'javascript:alert(1)' }, /^url is not a whole address/],
    ['a path for an address', { url: '/method' }, /^url is not a whole address/],
    ['half an address', { url: 'bank.example/method' }, /^url is not a whole address/],
    ['a blank before the address', { url: ' https://bank.example/method' }, /^url is not a whole address/],
    ['an id that is none', { threeDSServerTransID: 'nope' }, /^threeDSServerTransID is not a UUID/],
  ])('T1: with %s nobody has looked, the checkout goes on, and the page is told why', (_, props, sentence) => {
    render(
      <StrictMode>
        <Method {...props} />
      </StrictMode>,
    );

    expect(onEnd.mock.calls).toEqual([[{ ending: 'timed-out', threeDSCompInd: 'N', error: expect.any(TypeError) }]]);
    expect(onEnd.mock.calls[0]?.[0].error?.message).toMatch(sentence);
    expect(renderToString(<Method {...props} />)).toBe('');
    expect(posts).toEqual([]);
  });

  test.each([
    ['a path', '/3ds/method'],
    ['an address that no issuer takes', `${shop}/${'a'.repeat(256)}`],
  ])('T1: says at once what is wrong with %s for the page to notify, which is the merchant’s own', (_, address) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});

    expect(() => render(<Method notificationURL={address} />)).toThrow(/otificationURL is not a whole address/);
    expect(() => renderToString(<Method notificationURL={address} />)).toThrow(TypeError);
    expect(posts).toEqual([]);
  });

  test('T1: a server renders an empty frame, and posts nothing', () => {
    expect(renderToString(<Method />)).toMatch(/^<div hidden="" [^>]*><iframe (?!.* src)[^>]*><\/iframe><\/div>$/);
    expect(renderToString(<Method url={null} />)).toBe('');
    expect(posts).toEqual([]);
  });
});

describe('T1: the browser’s data', () => {
  test('T1: are complete but for what no script can know', () => {
    const { data, missing } = collectBrowserData();

    expect(missing).toEqual(expect.arrayContaining(['browserAcceptHeader']));
    expect(data).toMatchObject({
      browserJavascriptEnabled: true,
      browserJavaEnabled: false,
      browserUserAgent: navigator.userAgent,
      browserLanguage: 'en-US',
      browserTZ: String(new Date().getTimezoneOffset()),
    });
  });

  test('T1: are not to be had on a server, which is said', () => {
    vi.stubGlobal('window', undefined);

    expect(() => collectBrowserData()).toThrow(/finds no browser here/);
    vi.unstubAllGlobals();
  });
});
