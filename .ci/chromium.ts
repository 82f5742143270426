import { findChromium } from './ensure-browser.mjs';

/** How every runner launches Chromium: quiet on the network and with pictures that come out alike everywhere. */
export const chromiumArgs = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

const executablePath = findChromium();

export const chromiumLaunch = {
  ...(executablePath ? { executablePath } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox', ...chromiumArgs] : chromiumArgs,
};
