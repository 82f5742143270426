import type { Messages } from '../messages.ts';

/**
 * What is said when these two appear. Spanish.
 *
 * @example
 * esCardIssue.appeared({ brand: 'Switch' }) // 'Switch. Abajo puede escribir más datos, si están impresos en su tarjeta.'
 */
export const esCardIssue: Messages['cardIssue'] = {
  appeared: ({ brand }) => `${brand}. Abajo puede escribir más datos, si están impresos en su tarjeta.`,
};
