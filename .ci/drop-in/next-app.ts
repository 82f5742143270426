import { expect } from '@playwright/test';
import type { Browser } from 'playwright';
import { App, type Merchant } from './merchant.ts';
import { readmeSection } from './readme.ts';
import { open, payAsShopper, payFile } from './shopper.ts';

const createNext =
  'npx --yes create-next-app@16.4.3 . --ts --app --empty --no-eslint --no-tailwind --no-src-dir --skip-install --use-npm --disable-git --yes';

/** Pages beside those of the README: the form in German, and a field that a server component renders by itself. */
const morePages = {
  'app/de/page.tsx': `import { Checkout } from '../checkout';

export default function Page() {
  return <Checkout language="de" />;
}
`,
  'app/field/page.tsx': `import { brands } from '@flipside/core';
import { CardNumberField } from '@flipside/react';

export default function Page() {
  return <CardNumberField id="alone" accepted={[brands.visa.id]} />;
}
`,
};

/** A new Next app with App Router and the README's server component. */
export async function nextApp(merchant: Merchant, browser: Browser): Promise<App> {
  const app = new App(merchant, 'next-app');
  const { commands, files } = readmeSection('With Next and server components');
  app.run(createNext);
  app.follow(['npm install', ...commands]);
  app.write({ ...files, ...morePages, 'app/pay.ts': payFile });

  app.run('npm run build', 'built');
  await app.serve('npm start', async (url) => {
    await readAsServed(url);
    await payAsShopper(browser, url);
    await readInGerman(browser, url);
    await typeIntoFieldAlone(browser, url);
  });
  return app;
}

/** What a page says before any script has run. */
async function readAsServed(url: string): Promise<void> {
  const html = await (await fetch(url)).text();

  expect(html).toContain('<h1>Card details</h1>');
  expect(html).toMatch(/<input[^>]*id="pay-number"/);
  expect(html).toMatch(/<label[^>]*for="pay-number"/);
}

async function readInGerman(browser: Browser, url: string): Promise<void> {
  const { page, complaints } = await open(browser, `${url}/de`);

  await expect(page.getByLabel('Kartennummer')).toBeVisible();
  expect(complaints).toEqual([]);
  await page.close();
}

async function typeIntoFieldAlone(browser: Browser, url: string): Promise<void> {
  const { page, complaints } = await open(browser, `${url}/field`);
  const number = page.getByLabel('Card number');

  await number.pressSequentially('4242424242424242');
  await expect(number).toHaveValue('4242 4242 4242 4242');
  expect(complaints).toEqual([]);
  await page.close();
}
