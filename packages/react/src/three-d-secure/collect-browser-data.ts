import { browserData, type BrowserDataReading } from '@flipside/core';

/**
 * What this page can find out about its browser, as an authentication request has it. Call it when the shopper pays, in an event:
 * there is no browser while a server renders. `missing` names `browserAcceptHeader`, which your server adds, as it adds the address.
 *
 * @throws {Error} on a server.
 */
export function collectBrowserData(): BrowserDataReading {
  if (typeof window === 'undefined') {
    throw new Error(
      'collectBrowserData() finds no browser here, so it has nothing to collect. ' +
        'Call it in the page when the shopper pays, and send its `data` to your server.',
    );
  }

  const { navigator, screen } = window;
  return browserData({
    userAgent: navigator.userAgent,
    language: navigator.language,
    colorDepth: screen.colorDepth,
    screenHeight: screen.height,
    screenWidth: screen.width,
    timeZoneOffset: new Date().getTimezoneOffset(),
    // No browser has run Java for years, and one that has lost the question as well has none.
    javaEnabled: 'javaEnabled' in navigator && navigator.javaEnabled(),
  });
}
