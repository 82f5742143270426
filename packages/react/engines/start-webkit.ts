import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { WebKit } from '../../../.ci/ensure-webkit.mjs';
import { startScreen, type Screen } from './screen.ts';
import { startWebDriver, type WebDriver } from './webdriver.ts';

export interface StartedWebKit {
  readonly browser: WebDriver;
  readonly screen: Screen;
  readonly stop: () => Promise<void>;
}

/** Starts WebKitGTK on a virtual screen of its own, whose clipboard and mouse nobody else uses. */
export async function startWebKit(installed: WebKit): Promise<StartedWebKit> {
  const screen = await startScreen(installed.screen, installed.mouse);
  const port = await freePort();
  const driver = spawn(installed.driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: screen.name },
  });
  const end = () => {
    process.off('exit', end);
    driver.kill();
    screen.end();
  };
  process.once('exit', end);

  const address = `http://127.0.0.1:${port}`;
  await listening(address);
  const browser = await startWebDriver(address, {
    'webkitgtk:browserOptions': { binary: installed.browser, args: ['--automation'] },
  });
  return { browser, screen, stop: () => browser.quit().finally(end) };
}

async function listening(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    // oxlint-disable-next-line no-await-in-loop
    const answered = await fetch(`${address}/status`).then(
      () => true,
      () => false,
    );
    if (answered) return;
    // oxlint-disable-next-line no-await-in-loop
    await wait(100);
  }
  throw new Error('WebKitGTK’s driver does not answer.');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
