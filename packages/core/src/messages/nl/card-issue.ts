import type { Messages } from '../messages.ts';

/**
 * What is said when these two appear. Dutch.
 *
 * @example
 * nlCardIssue.appeared({ brand: 'Switch' }) // 'Switch. Hieronder kunt u meer invoeren, als het op uw kaart staat.'
 */
export const nlCardIssue: Messages['cardIssue'] = {
  appeared: ({ brand }) => `${brand}. Hieronder kunt u meer invoeren, als het op uw kaart staat.`,
};
