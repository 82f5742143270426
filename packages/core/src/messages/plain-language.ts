import type { Messages } from './messages.ts';

/** The same locale without "invalid" and "please", for sites that follow a plain-language guide. Replaces the Mod 10 sentence. */
export function plainLanguage(
  messages: Messages,
  sentence = 'Check the card number: one of the digits is wrong.',
): Messages {
  return {
    ...messages,
    cardNumber: { ...messages.cardNumber, errors: { ...messages.cardNumber.errors, failsLuhn: sentence } },
  };
}
