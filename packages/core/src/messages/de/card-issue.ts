import type { Messages } from '../messages.ts';

/**
 * What is said when these two appear. German.
 *
 * @example
 * deCardIssue.appeared({ brand: 'Switch' }) // 'Switch. Darunter können Sie mehr eingeben, wenn es auf Ihrer Karte steht.'
 */
export const deCardIssue: Messages['cardIssue'] = {
  appeared: ({ brand }) => `${brand}. Darunter können Sie mehr eingeben, wenn es auf Ihrer Karte steht.`,
};
