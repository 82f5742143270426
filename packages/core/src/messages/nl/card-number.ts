import type { Messages } from '../messages.ts';
import { oneOf } from './one-of.ts';

/**
 * What the field for the card number says. Dutch.
 *
 * @example
 * nlCardNumber.errors.failsLuhn // 'Het ingevoerde kaartnummer is ongeldig. Probeer het nog een keer.'
 */
export const nlCardNumber: Messages['cardNumber'] = {
  label: 'Kaartnummer',
  errors: {
    empty: 'Voer het lange nummer op uw kaart in.',
    incomplete: 'Het kaartnummer is te kort. Controleer of u alle cijfers hebt ingevoerd.',
    failsLuhn: 'Het ingevoerde kaartnummer is ongeldig. Probeer het nog een keer.',
    tooLong: 'Het kaartnummer heeft te veel cijfers. Vergelijk het met uw kaart.',
    notAccepted: ({ brand, accepted }) =>
      accepted.length === 0
        ? `Wij accepteren geen ${brand}. Gebruik een andere kaart.`
        : `Wij accepteren geen ${brand}. Gebruik ${oneOf(accepted)}.`,
    unreadable: 'Dit lijkt niet op een kaartnummer. Voer de cijfers op uw kaart in.',
  },
  plainFailsLuhn: 'Controleer het kaartnummer: een van de cijfers klopt niet.',
  luhnAdvice: 'Controleer het kaartnummer nog een keer. Komt het overeen met uw kaart, ga dan verder.',
  accepted: ({ brands }) => `U kunt betalen met ${oneOf(brands)}.`,
  detected: ({ brand }) => brand,
  brandChoice: {
    label: 'Betalen met',
    offered: ({ brands }) => `U kunt deze kaart gebruiken als ${oneOf(brands)}. De keuze volgt na het kaartnummer.`,
  },
};
