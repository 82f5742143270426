import type { Messages } from '../messages.ts';

/**
 * What is said when these two appear. Arabic.
 *
 * @example
 * arCardIssue.appeared({ brand: 'Switch' }) // 'Switch. يمكنك إدخال المزيد أدناه إذا كان مطبوعًا على بطاقتك.'
 */
export const arCardIssue: Messages['cardIssue'] = {
  appeared: ({ brand }) => `${brand}. يمكنك إدخال المزيد أدناه إذا كان مطبوعًا على بطاقتك.`,
};
