import type { Messages } from '../messages.ts';

/**
 * What the field for the expiry date says. Spanish.
 *
 * @example
 * esExpiry.errors.impossible // 'El mes debe estar entre 01 y 12.'
 */
export const esExpiry: Messages['expiry'] = {
  label: 'Fecha de caducidad (MM / YY)',
  hint: 'El mes y el año, por ejemplo 09\u00A0/\u00A030.',
  errors: {
    empty: 'Escriba la fecha de caducidad de su tarjeta.',
    incomplete: 'La fecha de caducidad está incompleta. Escriba el mes y el año, por ejemplo 09 / 30.',
    expired: 'Esta tarjeta está caducada. Compruebe la fecha o use otra tarjeta.',
    tooFar: 'El año de caducidad es demasiado lejano. Compruebe la fecha de su tarjeta.',
    impossible: 'El mes debe estar entre 01 y 12.',
    unreadable: 'Esto no parece una fecha. Escriba el mes y el año, por ejemplo 09 / 30.',
  },
  lastMonth: 'Esta tarjeta es válida hasta el final de este mes.',
};
