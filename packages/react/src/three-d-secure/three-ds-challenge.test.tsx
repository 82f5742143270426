import { decodeBase64Url, en, encodeBase64Url } from '@flipside/core';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { StrictMode, Suspense, useState } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ThreeDSChallenge, type ChallengeEnd, type ThreeDSChallengeProps } from '../index.ts';
import type { ShownEnd } from './challenge-end.ts';

const { challenge: words } = en;
const threeDSServerTransID = '8a880dc0-d2d2-4067-bcb1-b08d1690b26e';
const acsTransID = 'd7c1ee99-9478-44a6-b1f2-391e29c6b340';
const elsewhere = '0b3d7a3e-6f0f-4b0b-9d0e-6a4f4a8b7c11';
const shop = 'https://shop.example';

const response = { messageType: 'CRes', messageVersion: '2.2.0', threeDSServerTransID, acsTransID, transStatus: 'Y' };
const encoded = (message: object) => encodeBase64Url(JSON.stringify(message));
const said = (message: object) => ({ source: 'flipside', cres: encoded(message) });

const posts: { action: string; target: string; fields: Record<string, unknown> }[] = [];
const onEnd = vi.fn<ThreeDSChallengeProps['onEnd']>();

beforeEach(() => {
  vi.useFakeTimers();
  posts.length = 0;
  onEnd.mockReset();
  // jsdom posts nothing.
  vi.spyOn(HTMLFormElement.prototype, 'submit').mockImplementation(function submit(this: HTMLFormElement) {
    posts.push({ action: this.action, target: this.target, fields: Object.fromEntries(new FormData(this)) });
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function Challenge(props: Partial<ThreeDSChallengeProps>) {
  return (
    <ThreeDSChallenge
      acsURL="https://bank.example/challenge"
      threeDSServerTransID={threeDSServerTransID}
      acsTransID={acsTransID}
      messageVersion="2.2.0"
      notificationURL={`${shop}/3ds/challenge`}
      onEnd={onEnd}
      {...props}
    />
  );
}

/** As a merchant has it: taken away when it has ended. */
function Shop(props: Partial<ThreeDSChallengeProps>) {
  const [end, setEnd] = useState<ChallengeEnd | null>(null);
  const tell = (how: ChallengeEnd) => {
    onEnd(how);
    setEnd(how);
  };
  return end === null ? <Challenge {...props} onEnd={tell} /> : <p>{end.kind}</p>;
}

const frames = () => [...document.querySelectorAll<HTMLIFrameElement>('iframe')];
const say = (data: unknown, { origin = shop, source = frames()[0]?.contentWindow ?? null } = {}) =>
  act(() => void window.dispatchEvent(new MessageEvent('message', { data, origin, source })));
const wait = (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000));
const button = (name: string) => screen.getByRole('button', { name });

describe('T1: the challenge', () => {
  test.each([
    ['as it is', false],
    ['when its effects run twice', true],
  ])('T1: is posted to the bank once, with the size of the window and the merchant’s own data: %s', (_, strict) => {
    render(<Challenge sessionData="order-17" />, { reactStrictMode: strict });
    const [post, ...more] = posts;

    expect(more).toEqual([]);
    expect(post).toMatchObject({ action: 'https://bank.example/challenge', target: frames()[0]?.name });
    expect(decodeBase64Url(String(post?.fields['threeDSSessionData']))).toBe('order-17');
    // jsdom has no layout, and so no room.
    expect(JSON.parse(decodeBase64Url(String(post?.fields['creq'])) ?? '')).toEqual({
      messageType: 'CReq',
      messageVersion: '2.2.0',
      threeDSServerTransID,
      acsTransID,
      challengeWindowSize: '05',
    });
  });

  test('T1: hands over what the bank has answered, once', () => {
    render(
      <StrictMode>
        <Challenge />
      </StrictMode>,
    );
    say(said(response));
    say(said({ ...response, transStatus: 'N' }));
    wait(700);

    expect(onEnd.mock.calls).toEqual([
      [{ kind: 'answered', cres: encoded(response), reading: expect.objectContaining({ transStatus: 'Y' }) }],
    ]);
  });

  test.each<[string, unknown, object]>([
    [
      'it is about another transaction',
      said({ ...response, threeDSServerTransID: elsewhere }),
      { kind: 'other-transaction', field: 'threeDSServerTransID' },
    ],
    [
      'it is about another challenge of the bank’s',
      said({ ...response, acsTransID: elsewhere }),
      { kind: 'other-transaction', field: 'acsTransID' },
    ],
    ['it is an error message', said({ messageType: 'Erro', errorCode: '402' }), { kind: 'error', errorCode: '402' }],
    ['nothing came', { source: 'flipside', cres: '' }, { kind: 'unreadable' }],
    ['nobody can read it', { source: 'flipside', cres: '%' }, { kind: 'unreadable', why: 'not-base64url' }],
  ])('T1: an answer fails, and says why, where %s', (_, data, reading) => {
    render(<Challenge />);
    say(data);

    expect(onEnd.mock.calls).toEqual([
      [{ kind: 'failed', cres: expect.any(String), reading: expect.objectContaining(reading) }],
    ]);
  });

  test('T1: hears the merchant’s page in its own frame, and nobody else', () => {
    render(<Challenge />);
    const stranger = document.body.appendChild(document.createElement('iframe'));

    say(said(response), { origin: 'https://shop.example.evil.example' });
    say(said(response), { origin: 'http://shop.example' });
    say(said(response), { origin: 'https://bank.example' });
    say(said(response), { origin: 'null' });
    say(said(response), { source: window });
    say(said(response), { source: stranger.contentWindow });
    act(() => void window.dispatchEvent(new MessageEvent('message', { data: said(response), origin: shop })));
    for (const data of [null, 'x', 7, [], {}, { source: 'flipside' }, { source: 'flipside', cres: 7 }, response])
      say(data);
    expect(onEnd).not.toHaveBeenCalled();

    say(said(response));
    expect(onEnd).toHaveBeenCalledTimes(1);
    stranger.remove();
  });

  test('T1: two at a time have frames of their own, and each hears its own', () => {
    const second = vi.fn<ThreeDSChallengeProps['onEnd']>();
    render(<Challenge />);
    render(<Challenge acsTransID={elsewhere} onEnd={second} />);
    const [one, two] = frames();

    expect(posts.map(({ target }) => target)).toEqual([one?.name, two?.name]);
    expect(one?.name).not.toBe(two?.name);

    say(said({ ...response, acsTransID: elsewhere }), { source: two?.contentWindow ?? null });
    expect(second).toHaveBeenCalledWith(expect.objectContaining({ kind: 'answered' }));
    expect(onEnd).not.toHaveBeenCalled();
  });

  test('T1: ends after ten minutes, and not sooner, however often it is rendered', () => {
    const { rerender } = render(
      <StrictMode>
        <Challenge />
      </StrictMode>,
    );
    wait(300);
    rerender(
      <StrictMode>
        <Challenge sessionData="later" />
      </StrictMode>,
    );
    wait(299);
    expect(onEnd).not.toHaveBeenCalled();

    wait(2);
    say(said(response));
    expect(onEnd.mock.calls).toEqual([[{ kind: 'timed-out' }]]);
    expect(posts).toHaveLength(1);
  });

  test('T1: another challenge in its place is posted and told anew', () => {
    const { rerender } = render(<Challenge />);
    say(said(response));
    rerender(<Challenge acsTransID={elsewhere} />);
    expect(screen.getByRole('status')).toHaveTextContent(words.status.loading);

    say(said({ ...response, acsTransID: elsewhere }));
    expect(posts).toHaveLength(2);
    expect(onEnd.mock.calls.map(([{ kind }]) => kind)).toEqual(['answered', 'answered']);
  });

  test('T1: is posted once though what is beside it has the page wait, and is still heard', () => {
    const never = new Promise<never>(() => {});
    function Beside({ waits }: { readonly waits: boolean }) {
      // oxlint-disable-next-line typescript/only-throw-error -- that is how React 18 is told to wait.
      if (waits) throw never;
      return null;
    }
    const shown = (waits: boolean) => (
      <Suspense fallback="Wait.">
        <Challenge />
        <Beside waits={waits} />
      </Suspense>
    );
    const { rerender } = render(shown(false), { reactStrictMode: true });
    rerender(shown(true));
    expect(screen.getByText('Wait.')).toBeInTheDocument();
    rerender(shown(false));

    expect(posts).toHaveLength(1);
    expect(screen.getByRole('dialog')).toBeVisible();
    say(said(response));
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  test('T1: leaves no timer and no listener behind when it is taken away', () => {
    const { unmount } = render(<Challenge />);
    const source = frames()[0]?.contentWindow ?? null;
    unmount();
    say(said(response), { source });
    wait(700);

    expect(vi.getTimerCount()).toBe(0);
    expect(onEnd).not.toHaveBeenCalled();
  });

  test.each<[string, Partial<ThreeDSChallengeProps>, RegExp]>([
    ['an address that runs a script', { acsURL: 'javascript:alert(1)' }, /^acsURL is not a whole address/],
    ['a path for an address', { acsURL: '/challenge' }, /^acsURL is not a whole address/],
    ['an address that is broken', { acsURL: 'https://[' }, /^acsURL is not a whole address/],
    ['a blank before the address', { acsURL: ' https://bank.example' }, /^acsURL is not a whole address/],
    ['no address', { acsURL: '' }, /^acsURL is not a whole address/],
    ['an id that is none', { threeDSServerTransID: '17' }, /^threeDSServerTransID is not a UUID/],
    ['the bank’s id that is none', { acsTransID: '' }, /^acsTransID is not a UUID/],
    ['an old version', { messageVersion: '1.0.2' }, /^messageVersion is not a version/],
  ])('T1: with %s from the bank’s side, tells what is wrong, once, and the shop’s page stays', (_, props, sentence) => {
    const { container } = render(
      <StrictMode>
        <Challenge {...props} />
      </StrictMode>,
    );

    expect(onEnd).toHaveBeenCalledExactlyOnceWith({ kind: 'unusable', error: expect.any(TypeError) });
    expect(onEnd.mock.lastCall?.[0]).toMatchObject({ error: { message: expect.stringMatching(sentence) } });
    expect(container).toBeEmptyDOMElement();
    expect(renderToString(<Challenge {...props} />)).toBe('');
    expect(posts).toEqual([]);
  });

  test.each<[string, Partial<ThreeDSChallengeProps>, RegExp]>([
    ['too much of the merchant’s own data', { sessionData: 'x'.repeat(769) }, /^sessionData is longer/],
    ['a path for the page to notify', { notificationURL: '/3ds' }, /^notificationURL is not a whole address/],
  ])('T1: says at once what is wrong with %s', (_, props, sentence) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});

    expect(() => render(<Challenge {...props} />)).toThrow(sentence);
    expect(() => renderToString(<Challenge {...props} />)).toThrow(sentence);
    expect(posts).toEqual([]);
  });

  test('T1: a server renders a closed window and an empty frame, and posts nothing', () => {
    const html = renderToString(<Challenge />);

    expect(html).toMatch(/^<dialog /);
    expect(html).not.toMatch(/<dialog[^>]* open|<iframe[^>]* src|<form|style=/);
    expect(posts).toEqual([]);
  });
});

describe('T2: the bank’s page in the shop’s', () => {
  test('T2: has a title, which the frame has too, and says whose page it is', () => {
    render(<Challenge />);

    expect(screen.getByRole('dialog', { name: words.title })).toHaveAccessibleDescription(words.explanation);
    expect(screen.getByTitle(words.title)).toBe(frames()[0]);
    expect(screen.getByRole('heading', { name: words.title })).toHaveFocus();
  });

  test('T2: says what is happening, from loading to the end', () => {
    render(<Challenge />);
    const status = screen.getByRole('status');
    const [frame] = frames();
    expect(status).toHaveTextContent(words.status.loading);

    if (frame) fireEvent.load(frame);
    expect(status).toHaveTextContent(words.status.waiting);

    say(said(response));
    expect(status).toHaveTextContent(words.status.answered);
    if (frame) fireEvent.load(frame);
    expect(status).toHaveTextContent(words.status.answered);
  });

  test('T2: says when the bank’s page takes longer than usual, so that nobody waits for one that never comes', () => {
    render(<Challenge />);
    const status = screen.getByRole('status');
    wait(9.9);
    expect(status).toHaveTextContent(words.status.loading);

    wait(0.1);
    expect(status).toHaveTextContent(words.status.slow);
    expect(button(words.stop.button)).not.toHaveAttribute('aria-disabled');

    const [frame] = frames();
    if (frame) fireEvent.load(frame);
    wait(20);
    expect(status).toHaveTextContent(words.status.waiting);
  });

  test.each<[ShownEnd['kind'], () => void]>([
    ['failed', () => say({ source: 'flipside', cres: '' })],
    ['timed-out', () => wait(601)],
  ])('T2: says so when it has %s', (kind, happen) => {
    render(<Challenge />);
    happen();

    expect(screen.getByRole('status')).toHaveTextContent(words.status[kind]);
    expect(button(words.stop.button)).toHaveAttribute('aria-disabled', 'true');
    fireEvent.click(button(words.stop.button));
    expect(screen.queryByRole('group')).not.toBeInTheDocument();
  });

  test('T2: can be stopped, once the shopper means it', () => {
    render(<Shop />);
    fireEvent.click(button(words.stop.button));
    expect(screen.getByRole('group', { name: words.stop.question })).toBeInTheDocument();
    expect(onEnd).not.toHaveBeenCalled();

    fireEvent.click(button(words.stop.confirm));
    say(said(response));
    expect(onEnd.mock.calls).toEqual([[{ kind: 'cancelled' }]]);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  test('T2: Escape asks, and takes the question back; the bank’s page stays as it is', () => {
    render(<Challenge />);
    const [frame] = frames();
    const dialog = screen.getByRole('dialog');

    fireEvent.keyDown(screen.getByRole('heading'), { key: 'Escape' });
    expect(button(words.stop.cancel)).toHaveFocus();
    fireEvent.keyDown(button(words.stop.cancel), { key: 'Escape', repeat: true });
    expect(button(words.stop.cancel)).toBeInTheDocument();

    expect(fireEvent.keyDown(button(words.stop.cancel), { key: 'Escape' })).toBe(false);
    expect(screen.queryByRole('group')).not.toBeInTheDocument();
    expect(button(words.stop.button)).toHaveFocus();

    fireEvent(dialog, new Event('cancel', { cancelable: true }));
    expect(screen.getByRole('group', { name: words.stop.question })).toBeInTheDocument();
    expect(frames()).toEqual([frame]);
    expect(posts).toHaveLength(1);
    expect(onEnd).not.toHaveBeenCalled();
  });

  test('T2: an answer that comes while it asks counts', () => {
    render(<Challenge />);
    fireEvent.click(button(words.stop.button));
    say(said(response));

    expect(onEnd.mock.calls.map(([{ kind }]) => kind)).toEqual(['answered']);
    expect(screen.queryByRole('group')).not.toBeInTheDocument();
  });

  test.each([false, true])('T2: gives the focus back to where it was (effects run twice: %s)', (strict) => {
    const shown = (open: boolean) => (
      <>
        <button type="button">Pay</button>
        {open ? <Shop /> : null}
      </>
    );
    const { rerender } = render(shown(false), { reactStrictMode: strict });
    act(() => button('Pay').focus());
    rerender(shown(true));
    expect(screen.getByRole('heading')).toHaveFocus();

    say(said(response));
    expect(button('Pay')).toHaveFocus();
  });

  test('T2: a shopper reads nothing of the trade’s own words', () => {
    const text = JSON.stringify(words);

    expect(text).not.toMatch(/3-?D|ACS|CReq|challenge|authenticat/i);
  });
});
