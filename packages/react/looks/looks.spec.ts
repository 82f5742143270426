import { expect, test as base, type Page } from '@playwright/test';
import { looks, stories, type Look } from './looks.ts';

// One page for all: a new one would load and compile the whole Storybook again for each picture.
const test = base.extend<object, { viewer: Page }>({
  viewer: [
    async ({ browser }, use) => {
      const viewer = await browser.newPage();
      await use(viewer);
      await viewer.close();
    },
    { scope: 'worker' },
  ],
});

// Each system draws letters in its own way: the pictures were taken on Linux, and are compared there.
test.skip(process.platform !== 'linux', 'The pictures were taken on Linux.');

for (const story of stories) {
  for (const [name, look] of Object.entries(looks)) {
    test(`A1: ${story} looks as it was last looked at: ${name}`, async ({ viewer }) => {
      await open(viewer, story, look);

      await expect(viewer).toHaveScreenshot(`${story}-${name}.png`, { fullPage: true });
    });
  }
}

async function open(page: Page, story: string, { theme, direction, forcedColors, width }: Look) {
  // As small as can be, since the whole page is taken; a dialog is as tall as the window lets it be.
  await page.setViewportSize({ width: windowWidth(story, width), height: windowHeight(story) });
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: forcedColors ?? 'none' });
  const globals = [`theme:${theme ?? 'light'}`, `direction:${direction ?? 'ltr'}`].join(';');
  await page.goto(`${process.env['STORYBOOK']}iframe.html?id=${story}&viewMode=story&globals=${globals}`);
  await page.waitForFunction(isOver, undefined, { polling: 50 });
  await page.evaluate(() => document.fonts.ready);
}

function windowWidth(story: string, width: number): number {
  // A phone has the bank's page on the whole screen, which the narrow look shows.
  return story.includes('3-d-secure') && width > 320 ? 560 : width;
}

function windowHeight(story: string): number {
  // No window of the bank's has room in it.
  if (story.includes('full-screen')) return 360;
  return /dialog|3-d-secure/.test(story) ? 900 : 120;
}

/** Whether the story stands there and has been played. */
function isOver(): boolean {
  const storybook: { currentRender?: { phase?: string } } | undefined = Reflect.get(window, '__STORYBOOK_PREVIEW__');
  const phase = storybook?.currentRender?.phase;
  // A story whose play has failed goes on to its end.
  const channel: { last?: (event: string) => unknown } | undefined = Reflect.get(
    window,
    '__STORYBOOK_ADDONS_CHANNEL__',
  );
  const failed = channel?.last?.('playFunctionThrewException') !== undefined;
  if (failed || phase === 'errored') throw new Error('The story could not be played.');
  return phase === 'finished' || phase === 'completed';
}
