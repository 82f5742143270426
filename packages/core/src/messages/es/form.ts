import type { Messages } from '../messages.ts';

/**
 * What the fields say together, and the pay button. Spanish.
 *
 * @example
 * esForm.summaryTitle({ count: 2 }) // 'Hay 2 problemas con los datos de su tarjeta'
 */
export const esForm: Messages['form'] = {
  legend: 'Datos de la tarjeta',
  summaryTitle: ({ count }) =>
    count === 1 ? 'Hay un problema con los datos de su tarjeta' : `Hay ${count} problemas con los datos de su tarjeta`,
  pay: ({ amount }) => (amount === undefined ? 'Pagar ahora' : `Pagar ${amount}`),
  paying: 'Pagando. Espere, por favor, puede tardar unos segundos.',
  failed:
    'No hemos podido completar el pago. De lo que ha escrito solo se ha borrado el código de seguridad: escríbalo e inténtelo de nuevo.',
};
