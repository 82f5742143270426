import type { Messages } from '../messages.ts';

/**
 * What the field for the cardholder's name says. Dutch.
 *
 * @example
 * nlCardholderName.label // 'Naam op de kaart'
 */
export const nlCardholderName: Messages['cardholderName'] = {
  label: 'Naam op de kaart',
  hint: 'Zoals die op de kaart staat.',
  errors: {
    empty: 'Voer de naam in die op uw kaart staat.',
    digits: 'Voer de naam op uw kaart in, geen nummer.',
    cardNumber: 'Dit lijkt op een kaartnummer. Voer hier de naam in en het nummer in zijn eigen veld.',
  },
};
