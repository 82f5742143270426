/**
 * The outcome of 3-D Secure (EMV 3-D Secure 2, `transStatus`).
 *
 * Y authenticated; A attempted; N not authenticated; U could not be performed; C a challenge is needed; R rejected, don't ask
 * for authorization; D a challenge is needed, decoupled from the browser; I informational only.
 *
 * @example
 * const status: TransStatus = 'C';
 * describeTransStatus(status).action // 'challenge'
 */
export type TransStatus = 'Y' | 'A' | 'N' | 'U' | 'C' | 'R' | 'D' | 'I';
