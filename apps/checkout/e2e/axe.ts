import type axe from 'axe-core';
import { createRequire } from 'node:module';
import { test, type Frame, type Page } from '@playwright/test';
import { expect } from './shop-test.ts';

const axeSource = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Has axe on every page that is loaded from here on. */
export async function loadAxe(page: Page): Promise<void> {
  // Not through a script element: the shop's content policy takes none but its own, and a test leaves it in force.
  await page.addInitScript({ path: axeSource });
}

type Scheme = 'light' | 'dark';

/** Expects that axe finds nothing on the page as it is. At a desk in light and dark, on a phone in light: the colours are the same. */
export async function expectNothingFound(shown: Page | Frame, where: string, schemes = usual()): Promise<void> {
  const page = 'emulateMedia' in shown ? shown : shown.page();
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const violations = await shown.evaluate(async () => {
      const { axe: onPage } = globalThis as typeof globalThis & { axe: typeof axe }; // put there by the init script
      // The bank's page, in a frame of another origin, can't be asked from here: it is handed in by itself.
      const { violations: found } = await onPage.run({ iframes: false });
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect(violations, `${where}, ${colorScheme}`).toEqual([]);
  }
}

function usual(): readonly Scheme[] {
  return test.info().project.name === 'desktop' ? ['light', 'dark'] : ['light'];
}
