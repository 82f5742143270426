import type { Browser } from 'playwright';
import { App, type Merchant } from './merchant.ts';
import { readmeSection } from './readme.ts';
import { payAsShopper, payFile } from './shopper.ts';

/** The template is the newest that we have seen; what it asks for in its turn is as new as on the day of the test. */
const createVite = 'npx --yes create-vite@9.3.0 . --template react-ts --no-interactive';

const appFile = `import { Checkout } from './checkout.tsx';

export default function App() {
  return <Checkout />;
}
`;

/** A new Vite app with the README's five lines. */
export async function viteApp(merchant: Merchant, browser: Browser): Promise<App> {
  const app = new App(merchant, 'vite-app');
  const { commands, files } = readmeSection('Five lines with React Hook Form');
  app.run(createVite);
  app.follow(['npm install', ...commands]);
  app.write({ ...files, 'src/pay.ts': payFile, 'src/App.tsx': appFile });

  app.run('npm run build', 'built');
  await app.serve('npx vite preview --strictPort --port $PORT', (url) => payAsShopper(browser, url));
  return app;
}

/** The same template with React 18.3, and the README's whole form. */
export async function react18App(merchant: Merchant, browser: Browser): Promise<App> {
  const app = new App(merchant, 'react-18-app');
  const { commands, files } = readmeSection('Without a form library');
  app.run(createVite);
  app.run('npm pkg set dependencies.react=18.3.1 dependencies.react-dom=18.3.1');
  app.run('npm pkg set devDependencies.@types/react=^18.3 devDependencies.@types/react-dom=^18.3');
  app.follow(['npm install', ...commands]);
  app.write({ ...files, 'src/pay.ts': payFile, 'src/App.tsx': appFile });
  const version = app.run('node -p "require(\'react\').version"').trim();
  if (version !== '18.3.1') throw new Error(`This is React ${version}.`);

  app.run('npm run build', 'built');
  await app.serve('npx vite preview --strictPort --port $PORT', (url) => payAsShopper(browser, url));
  return app;
}
