// The same on every React that a merchant may have: Suspense hides what is shown already, and then it is taken away.
import { act, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ThreeDSMethod, type ThreeDSMethodProps } from '../index.ts';

const onEnd = vi.fn<ThreeDSMethodProps['onEnd']>();
const never = new Promise<never>(() => {});

function Beside({ waits }: { readonly waits: boolean }) {
  // oxlint-disable-next-line typescript/only-throw-error -- that is how React 18 is told to wait.
  if (waits) throw never;
  return null;
}

const shown = (waits: boolean) => (
  <Suspense fallback="Wait.">
    <ThreeDSMethod
      url="https://bank.example/method"
      threeDSServerTransID="8a880dc0-d2d2-4067-bcb1-b08d1690b26e"
      notificationURL="https://shop.example/3ds"
      onEnd={onEnd}
    />
    <Beside waits={waits} />
  </Suspense>
);

beforeEach(() => {
  vi.useFakeTimers();
  onEnd.mockReset();
  vi.spyOn(HTMLFormElement.prototype, 'submit').mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const wait = (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000));

test('T1: a look at the browser that Suspense hides has its time, and no more', () => {
  const { rerender } = render(shown(false), { reactStrictMode: true });
  rerender(shown(true));
  expect(screen.getByText('Wait.')).toBeInTheDocument();
  wait(11);

  expect(onEnd.mock.calls).toEqual([[{ ending: 'timed-out', threeDSCompInd: 'N' }]]);
});

test('T1: taken away while Suspense hides it, it tells nobody', () => {
  const { rerender, unmount } = render(shown(false), { reactStrictMode: true });
  rerender(shown(true));
  unmount();
  wait(11);

  expect(onEnd).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
