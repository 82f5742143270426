import type { Page } from '@playwright/test';

export const address = (path: string) => new URL(path, process.env['STORYBOOK']).href;

/** Opens a story by itself, as the toolbar has it, once it has been played. */
export async function openStory(page: Page, id: string, globals: Readonly<Record<string, string>> = {}): Promise<void> {
  const set = Object.entries(globals).map(([name, value]) => `${name}:${value}`);
  await page.goto(address(`iframe.html?id=${id}&viewMode=story&globals=${set.join(';')}`));
  await page.waitForFunction(isOver, undefined, { polling: 50 });
}

function isOver(): boolean {
  const storybook: { currentRender?: { phase?: string } } | undefined = Reflect.get(window, '__STORYBOOK_PREVIEW__');
  const phase = storybook?.currentRender?.phase;
  if (phase === 'errored') throw new Error('The story could not be played.');
  return phase === 'finished' || phase === 'completed';
}
