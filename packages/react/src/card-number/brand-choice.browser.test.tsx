// N10: the choice of brand by keyboard and by touch, and what moves on the page when it comes.
import { testCards } from '@flipside/core';
import { beforeEach, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../styles/index.css';
import { CardNumberField } from '../index.ts';

const number = () => page.getByLabelText('Card number');
const button = (name: string) => page.getByRole('button', { name });
const pressed = () => document.querySelector('[aria-pressed=true]')?.lastChild?.textContent;
const focused = () => document.activeElement?.lastChild?.textContent;
const topOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().top ?? NaN;

let submits = 0;

beforeEach(async () => {
  submits = 0;
  await render(
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submits += 1;
      }}
    >
      <CardNumberField accepted={['maestro', 'bancontact']} />
      <p id="below">Below</p>
    </form>,
  );
  await userEvent.click(number());
});

test('N10: Tab reaches the buttons, Enter and Space press one, and the focus stays there', async () => {
  await userEvent.keyboard(testCards.bancontact.number);
  await expect.element(button('Maestro')).toBeVisible();
  await expect.element(number()).toHaveFocus();

  await userEvent.keyboard('{Tab}{Tab}{Enter}');
  await expect.poll(pressed).toBe('Bancontact');
  expect(focused()).toBe('Bancontact');
  expect(getComputedStyle(document.activeElement ?? document.body).outlineStyle).toBe('solid');

  await userEvent.keyboard('{Shift>}{Tab}{/Shift}[Space]');
  await expect.poll(pressed).toBe('Maestro');
  expect(focused()).toBe('Maestro');
  expect(submits).toBe(0);
});

test('N10: a finger finds 44 px, and presses one', async () => {
  const touch = (enabled: boolean) => cdp().send('Emulation.setTouchEmulationEnabled', { enabled, maxTouchPoints: 1 });
  await touch(true);
  try {
    await expect.poll(() => matchMedia('(pointer: coarse)').matches).toBe(true);
    await userEvent.keyboard(testCards.bancontact.number);
    const target = button('Bancontact');
    await expect.element(target).toBeVisible();
    const { left, top, width, height } = target.element().getBoundingClientRect();
    expect(height).toBeGreaterThanOrEqual(44);

    // The test's page stands in a frame, and a touch is told where it is in the window.
    const frame = window.frameElement?.getBoundingClientRect() ?? new DOMRect();
    const scale = frame.width === 0 ? 1 : frame.width / innerWidth;
    const touchPoints = [{ x: frame.left + (left + width / 2) * scale, y: frame.top + (top + height / 2) * scale }];
    await cdp().send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
    await cdp().send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });

    await expect.poll(pressed).toBe('Bancontact');
  } finally {
    await touch(false);
  }
});

test('N10: what stands below moves down by the height of the choice alone, and back; an error moves nothing', async () => {
  const before = topOf('#below');

  await userEvent.keyboard('6703');
  await expect.element(button('Maestro')).toBeVisible();
  const group = document.querySelector('[data-part=brand-choice]')?.getBoundingClientRect();
  expect(topOf('#below') - before).toBeCloseTo((group?.height ?? NaN) + 8, 0);

  const [withChoice, ofButtons] = [topOf('#below'), topOf('[data-part=brand-choice]')];
  await userEvent.keyboard('{Tab}');
  document.querySelector<HTMLElement>('[aria-pressed=true]')?.blur();
  await expect.poll(() => document.querySelector('[data-part=error]')).not.toBeNull();
  expect([topOf('#below'), topOf('[data-part=brand-choice]')]).toEqual([withChoice, ofButtons]);

  await userEvent.click(number());
  await userEvent.keyboard('{Backspace}{Backspace}{Backspace}{Backspace}');
  await expect.poll(() => topOf('#below')).toBe(before);
});
