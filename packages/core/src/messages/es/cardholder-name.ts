import type { Messages } from '../messages.ts';

/**
 * What the field for the cardholder's name says. Spanish.
 *
 * @example
 * esCardholderName.label // 'Nombre en la tarjeta'
 */
export const esCardholderName: Messages['cardholderName'] = {
  label: 'Nombre en la tarjeta',
  hint: 'Como está impreso en la tarjeta.',
  errors: {
    empty: 'Escriba el nombre que aparece en su tarjeta.',
    digits: 'Escriba el nombre que aparece en su tarjeta, no un número.',
    cardNumber: 'Esto parece un número de tarjeta. Escriba aquí el nombre, y el número en su propio campo.',
  },
};
