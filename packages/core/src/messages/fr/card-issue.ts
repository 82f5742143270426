import type { Messages } from '../messages.ts';

/**
 * What is said when these two appear. French.
 *
 * @example
 * frCardIssue.appeared({ brand: 'Switch' }) // 'Switch. Vous pouvez saisir plus d’informations ci-dessous, si elles figurent sur votre carte.'
 */
export const frCardIssue: Messages['cardIssue'] = {
  appeared: ({ brand }) =>
    `${brand}. Vous pouvez saisir plus d’informations ci-dessous, si elles figurent sur votre carte.`,
};
