import type { Messages } from './messages.ts';

/**
 * What is said when these two appear. English.
 *
 * @example
 * enCardIssue.appeared({ brand: 'Switch' }) // 'Switch. There is more that you can enter below, if it is printed on your card.'
 */
export const enCardIssue: Messages['cardIssue'] = {
  appeared: ({ brand }) => `${brand}. There is more that you can enter below, if it is printed on your card.`,
};
