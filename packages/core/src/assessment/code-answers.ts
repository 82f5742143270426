import type { SecurityCodeResultKind } from '../security-code-result/security-code-result.ts';
import type { Answer } from './answer.ts';

/** The code check as the rules see it. */
export type CodeFinding = 'match' | 'no-match' | 'not-on-card' | 'invalid' | 'not-processed' | 'unchecked';

// A code that was not sent, because the brand has none or the merchant asks none, is read like one that the bank can't check:
// never as a failure. A suspicion (CyberSource's D) is read as a code that doesn't match, with a remark of its own.
// prettier-ignore
export const codeAnswers = {
  match:           { finding: 'match',         remark: null },
  'no-match':      { finding: 'no-match',      remark: 'code-does-not-match' },
  suspicious:      { finding: 'no-match',      remark: 'code-suspicious' },
  'not-on-card':   { finding: 'not-on-card',   remark: 'code-said-not-on-card' },
  invalid:         { finding: 'invalid',       remark: 'code-not-accepted' },
  'not-processed': { finding: 'not-processed', remark: 'code-not-processed' },
  unsupported:     { finding: 'unchecked',     remark: 'code-not-checked' },
  'not-provided':  { finding: 'unchecked',     remark: 'code-not-checked' },
  'not-checked':   { finding: 'unchecked',     remark: 'code-not-checked' },
  unknown:         { finding: 'unchecked',     remark: 'code-not-checked' },
  'not-sent':      { finding: 'unchecked',     remark: null },
} as const satisfies Record<SecurityCodeResultKind | 'not-sent', Answer<CodeFinding>>;
