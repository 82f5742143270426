import type { Messages } from '../messages.ts';

/**
 * What is said when these two appear. Japanese.
 *
 * @example
 * jaCardIssue.appeared({ brand: 'Switch' }) // 'Switch。カードに記載されている場合は、下の欄も入力できます。'
 */
export const jaCardIssue: Messages['cardIssue'] = {
  appeared: ({ brand }) => `${brand}。カードに記載されている場合は、下の欄も入力できます。`,
};
