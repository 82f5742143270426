import { expect, test as demoTest } from '../../../.ci/demo-test.ts';

/**
 * The demo's `test`, where each test also fails on anything the console complains about: an error that nobody caught, a
 * warning of React's, or something that the content policy refused (P5).
 */
export const test = demoTest.extend<{ quietConsole: void }>({
  quietConsole: [
    async ({ page }, provide) => {
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        // The browser notes each answer that is no success. A declined card is one.
        const isAnswer =
          message.text().startsWith('Failed to load resource') && message.location().url.includes('/api/');
        if (['error', 'warning'].includes(message.type()) && !isAnswer) complaints.push(message.text());
      });

      await provide();

      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
