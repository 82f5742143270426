import { isExpectedOrigin } from './origin.ts';

/**
 * What the issuer posted to the notification URL, as the server has it once the form is parsed. Nothing in it is believed.
 *
 * @example
 * const posted: PostedNotification = { cres: form.cres };
 * notificationPage(posted, { origin: 'https://shop.example' }) // '<!doctype html>…'
 */
export interface PostedNotification {
  /** At the end of a challenge. */
  readonly cres?: unknown;
  /** At the end of the 3DS method. */
  readonly threeDSMethodData?: unknown;
}

// A change here needs another hash below: the test says which.
const script =
  'const{origin,...posted}=document.currentScript.dataset;' +
  'parent.postMessage("method"in posted?{source:"flipside",threeDSMethodData:posted.method}:{source:"flipside",cres:posted.cres},origin)';

/**
 * What the notification page's Content-Security-Policy has as its `script-src`: the page's script is always the same.
 *
 * @example
 * `default-src 'none'; script-src ${notificationScriptHash}` // "default-src 'none'; script-src 'sha256-…'"
 */
export const notificationScriptHash = "'sha256-KdIhORoVSGhe50nQMTyN0puCRfLhTxb7hVPHeQdFUK8='";

/**
 * The page that your server answers with when the issuer has posted to the notification URL. It stands in the frame of
 * `@flipside/react`'s `ThreeDSMethod` or `ThreeDSChallenge`, shows nothing, and hands what was posted to the page around it, if
 * that has the origin named here, and to no other.
 *
 * The post comes from the issuer's page, so the browser leaves out cookies that are `SameSite`, and there is no CSRF token in it:
 * the route asks for neither. Neither may it forbid to be framed by your shop (`X-Frame-Options`, `frame-ancestors`).
 *
 * @param posted where the form lacked the field, an empty text is handed on, so that the shopper isn't left waiting.
 * @param to the shop's page, as `location.origin` has it there.
 * @returns HTML, to be sent as `text/html; charset=utf-8`.
 * @throws {TypeError} when the origin is no whole one: what was posted would go to anybody.
 *
 * @example
 * notificationPage({ cres: 'eyJ…' }, { origin: 'https://shop.example' }) // '<!doctype html>…'
 */
export function notificationPage(posted: PostedNotification, to: { readonly origin: string }): string {
  if (!isExpectedOrigin(to.origin, to.origin)) {
    throw new TypeError(
      'origin is not a whole origin, so what the issuer posted could go to any page. ' +
        'Hand in the shop’s, without a slash at its end: https://shop.example.',
    );
  }

  const { cres, threeDSMethodData } = posted;
  const [name, value] = typeof threeDSMethodData === 'string' ? ['method', threeDSMethodData] : ['cres', textOf(cres)];
  return (
    '<!doctype html><meta charset="utf-8"><title></title>' +
    `<script data-origin="${escaped(to.origin)}" data-${name}="${escaped(value)}">${script}</script>\n`
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

// prettier-ignore
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');
}
