import { colorDepth, languageTag, pixels, timeZoneOffset } from './browser-values.ts';
import { isIpAddress } from './ip-address.ts';
import { isFields } from './message-text.ts';

/**
 * What a page can find out about its browser. Each is handed in as the browser has it.
 *
 * @example
 * const collected: CollectedBrowserData = { language: 'en-GB', colorDepth: 30, timeZoneOffset: -60 };
 * browserData(collected).data.browserTZ // '-60'
 */
export interface CollectedBrowserData {
  /** `navigator.userAgent`. */
  readonly userAgent?: string | undefined;
  /** `navigator.language`. */
  readonly language?: string | undefined;
  /** `screen.colorDepth`, in bits. */
  readonly colorDepth?: number | undefined;
  /** `screen.height`, in CSS pixels. */
  readonly screenHeight?: number | undefined;
  /** `screen.width`, in CSS pixels. */
  readonly screenWidth?: number | undefined;
  /** `new Date().getTimezoneOffset()`, in minutes: negative east of Greenwich. */
  readonly timeZoneOffset?: number | undefined;
  /** `navigator.javaEnabled()`. */
  readonly javaEnabled?: boolean | undefined;
  /** Left out, it is true: a script asks. A server that has seen no script hands in false. */
  readonly javascriptEnabled?: boolean | undefined;
  /** The `Accept` header of the shopper's request. No script can read it: the server adds it. */
  readonly acceptHeader?: string | undefined;
  /** The shopper's address, version 4 or 6. The server adds it, where the law of the place lets it. */
  readonly ip?: string | undefined;
}

/**
 * The browser's data as EMV 3-D Secure has them in an authentication request (AReq), numbers as text.
 *
 * @example
 * const data: BrowserData = { browserJavascriptEnabled: true, browserLanguage: 'en-GB', browserTZ: '-60' };
 */
export interface BrowserData {
  readonly browserAcceptHeader?: string;
  readonly browserIP?: string;
  readonly browserJavaEnabled?: boolean;
  /** Sent from version 2.2 on; 2.1 does not know it. */
  readonly browserJavascriptEnabled: boolean;
  readonly browserLanguage?: string;
  readonly browserColorDepth?: string;
  readonly browserScreenHeight?: string;
  readonly browserScreenWidth?: string;
  readonly browserTZ?: string;
  readonly browserUserAgent?: string;
}

/**
 * The browser's data, and what an authentication request still lacks.
 *
 * @example
 * const { data, missing }: BrowserDataReading = readBrowserData({ browserJavascriptEnabled: false });
 * missing // ['browserAcceptHeader', 'browserUserAgent']
 */
export interface BrowserDataReading {
  readonly data: BrowserData;
  /** The names of required data that are not there, or that were there in a form that could not be mended. Empty: complete. */
  readonly missing: readonly (keyof BrowserData)[];
}

const always = ['browserAcceptHeader', 'browserUserAgent'] as const;

// Version 2.1 requires these of every browser; from 2.2 on a browser without scripts leaves them out.
const withScripts = [
  'browserColorDepth',
  'browserJavaEnabled',
  'browserLanguage',
  'browserScreenHeight',
  'browserScreenWidth',
  'browserTZ',
] as const;

/**
 * The browser's data for an authentication request, each within the limits of EMV 3-D Secure 2.1 to 2.3.1: what is too long is
 * cut, a depth of colour that the specification lacks becomes the next lower one, what makes no sense is left out and named.
 *
 * A page that collects lacks `browserAcceptHeader`, which its server adds.
 *
 * @example
 * browserData({ userAgent: 'Mozilla/5.0', language: 'en-GB', colorDepth: 30, screenWidth: 1536, screenHeight: 864, timeZoneOffset: -60, javaEnabled: false })
 * // { data: { browserColorDepth: '24', browserTZ: '-60', … }, missing: ['browserAcceptHeader'] }
 */
export function browserData({ javascriptEnabled = true, ...collected }: CollectedBrowserData): BrowserDataReading {
  return readBrowserData({
    browserAcceptHeader: collected.acceptHeader,
    browserIP: collected.ip,
    browserJavaEnabled: collected.javaEnabled,
    browserJavascriptEnabled: javascriptEnabled,
    browserLanguage: collected.language,
    browserColorDepth: collected.colorDepth,
    browserScreenHeight: collected.screenHeight,
    browserScreenWidth: collected.screenWidth,
    browserTZ: collected.timeZoneOffset,
    browserUserAgent: collected.userAgent,
  });
}

/**
 * Reads browser data that a page has posted, under the names of the specification. For the server, which believes nothing: what
 * has the wrong type or form is left out and named; what nobody asked for is left out. Never throws.
 *
 * Numbers may be text or numbers. Without `browserJavascriptEnabled: false` the browser counts as one with scripts.
 *
 * @param received whatever was posted, once parsed.
 *
 * @example
 * readBrowserData({ browserJavascriptEnabled: false, browserAcceptHeader: 'text/html', browserUserAgent: 'Mozilla/5.0' }).missing // []
 * readBrowserData({ browserTZ: 'late' }).data // { browserJavascriptEnabled: true }
 */
export function readBrowserData(received: unknown): BrowserDataReading {
  const fields = isFields(received) ? received : {};
  const browserJavascriptEnabled = fields['browserJavascriptEnabled'] !== false;

  const read = {
    browserAcceptHeader: cutText(fields['browserAcceptHeader']),
    browserIP: address(fields['browserIP']),
    browserJavaEnabled: typeof fields['browserJavaEnabled'] === 'boolean' ? fields['browserJavaEnabled'] : null,
    browserLanguage: languageTag(fields['browserLanguage']),
    browserColorDepth: colorDepth(fields['browserColorDepth']),
    browserScreenHeight: pixels(fields['browserScreenHeight']),
    browserScreenWidth: pixels(fields['browserScreenWidth']),
    browserTZ: timeZoneOffset(fields['browserTZ']),
    browserUserAgent: cutText(fields['browserUserAgent']),
  } satisfies BrowserValues;

  const required = browserJavascriptEnabled ? [...always, ...withScripts] : always;
  const present = Object.fromEntries(Object.entries(read).filter(([, value]) => value !== null));

  return {
    data: { browserJavascriptEnabled, ...present },
    missing: required.filter((name) => read[name] === null),
  };
}

type BrowserValues = {
  readonly [Name in Exclude<keyof BrowserData, 'browserJavascriptEnabled'>]: Required<BrowserData>[Name] | null;
};

// The specification has the sender cut both headers to 2048 characters.
function cutText(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value.slice(0, 2048) : null;
}

// Which address it is, is the server's business.
function address(value: unknown): string | null {
  return typeof value === 'string' && isIpAddress(value) ? value : null;
}
