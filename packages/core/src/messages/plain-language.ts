import type { Messages } from './messages.ts';

/**
 * The same locale without "invalid" and "please", for sites that follow a plain-language guide. It replaces the Mod 10 sentence,
 * by the locale's plain one or by yours where one is handed in, and leaves the messages handed in as they are.
 *
 * @example
 * plainLanguage(en).cardNumber.errors.failsLuhn // 'Check the card number: one of the digits is wrong.'
 */
export function plainLanguage(messages: Messages, sentence = messages.cardNumber.plainFailsLuhn): Messages {
  return {
    ...messages,
    cardNumber: { ...messages.cardNumber, errors: { ...messages.cardNumber.errors, failsLuhn: sentence } },
  };
}
