import { decodeBase64Url } from './base64url.ts';

/**
 * Why a text from the issuer's side is no message: which of its layers did not open. base64url is that of RFC 4648, section 5.
 *
 * @example
 * const reading = readChallengeResponse('%', {});
 * if (reading.kind === 'unreadable' && reading.why === 'not-base64url') {
 *   const why: UnreadableMessage = reading.why;
 * }
 */
export type UnreadableMessage = 'not-base64url' | 'not-json';

/** The fields of a message. What they hold is whatever was sent: nothing in them is checked yet. */
export type MessageFields = Readonly<Record<string, unknown>>;

/**
 * Opens a message: base64url, then JSON, then an object. Never throws.
 *
 * @example
 * openMessage('eyJhIjoxfQ') // { kind: 'opened', fields: { a: 1 } }
 * openMessage('%')          // { kind: 'unreadable', why: 'not-base64url' }
 */
export function openMessage(
  text: string | null | undefined,
):
  | { readonly kind: 'opened'; readonly fields: MessageFields }
  | { readonly kind: 'unreadable'; readonly why: UnreadableMessage } {
  const json = decodeBase64Url(text);
  if (json === null) return { kind: 'unreadable', why: 'not-base64url' };

  const fields = parsed(json);
  return isFields(fields) ? { kind: 'opened', fields } : { kind: 'unreadable', why: 'not-json' };
}

/** Whether a value is an object with fields, and so neither null nor a list. */
export function isFields(value: unknown): value is MessageFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
