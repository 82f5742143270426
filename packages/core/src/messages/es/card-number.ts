import type { Messages } from '../messages.ts';
import { oneOf } from './one-of.ts';

/**
 * What the field for the card number says. Spanish.
 *
 * @example
 * esCardNumber.errors.failsLuhn // 'El número de tarjeta que ha escrito no es válido. Inténtelo de nuevo, por favor.'
 */
export const esCardNumber: Messages['cardNumber'] = {
  label: 'Número de tarjeta',
  errors: {
    empty: 'Escriba el número largo de su tarjeta.',
    incomplete: 'El número de tarjeta es demasiado corto. Compruebe que ha escrito todas las cifras.',
    failsLuhn: 'El número de tarjeta que ha escrito no es válido. Inténtelo de nuevo, por favor.',
    tooLong: 'El número de tarjeta tiene demasiadas cifras. Compárelo con su tarjeta.',
    notAccepted: ({ brand, accepted }) =>
      accepted.length === 0
        ? `No aceptamos ${brand}. Use otra tarjeta, por favor.`
        : `No aceptamos ${brand}. Use ${oneOf(accepted)}, por favor.`,
    unreadable: 'Esto no parece un número de tarjeta. Escriba las cifras de su tarjeta.',
  },
  plainFailsLuhn: 'Compruebe el número de tarjeta: una de las cifras está mal.',
  luhnAdvice: 'Compruebe otra vez el número de tarjeta, por favor. Si coincide con su tarjeta, continúe.',
  accepted: ({ brands }) => `Aceptamos ${oneOf(brands)}.`,
  detected: ({ brand }) => brand,
  brandChoice: {
    label: 'Pagar con',
    offered: ({ brands }) =>
      `Puede usar esta tarjeta como ${oneOf(brands)}. Puede elegir la marca después del número de tarjeta.`,
  },
};
