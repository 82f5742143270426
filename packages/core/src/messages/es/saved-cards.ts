import type { Messages } from '../messages.ts';

/**
 * What the cards of a returning shopper say. Spanish.
 *
 * @example
 * esSavedCards.card({ brand: 'Visa', lastFour: '4242' }) // 'Visa terminada en 4242'
 */
export const esSavedCards: Messages['savedCards'] = {
  legend: 'Elija una tarjeta',
  card: ({ brand, lastFour }) => `${brand ?? 'Tarjeta'} terminada en ${lastFour}`,
  expiry: {
    good: ({ date }) => `Caduca en ${date}`,
    lastMonth: ({ date }) => `Caduca al final de este mes, ${date}`,
    expired: ({ date }) => `Caducada en ${date}. Ya no puede pagar con ella.`,
  },
  choice: ({ card, date, state }) =>
    `${card}, ${{ good: 'caduca en', lastMonth: 'caduca al final de este mes,', expired: 'caducada en' }[state]} ${date}`,
  another: 'Usar otra tarjeta',
  remove: {
    button: 'Eliminar',
    card: ({ card }) => `Eliminar ${card}`,
    question: '¿Eliminar esta tarjeta para siempre?',
    confirm: 'Sí, eliminarla',
    confirmCard: ({ card }) => `Sí, eliminarla: ${card}`,
    cancel: 'Conservarla',
    removing: 'Eliminando esta tarjeta.',
    removed: ({ card }) => `Se ha eliminado ${card}.`,
    failed: 'No hemos podido eliminar esta tarjeta, así que sigue guardada. Inténtelo de nuevo dentro de un minuto.',
  },
};
