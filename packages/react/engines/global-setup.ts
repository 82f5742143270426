import { servePage } from './serve-page.ts';

/** Serves the page of the cases for the whole run. The workers find it by its address in the environment. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const page = await servePage();
  process.env['ENGINES_PAGE'] = page.url;
  return page.stop;
}
