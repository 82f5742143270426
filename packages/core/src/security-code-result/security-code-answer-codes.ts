import type { SecurityCodeMeaning } from './security-code-meaning.ts';

/** What a code is read as. `disputed` where published lists contradict each other about it. */
export type SecurityCodeAnswerReading = SecurityCodeMeaning | { readonly disputed: SecurityCodeMeaning };

/** The codes of one scheme or gateway, in capitals, each with its reading; `''` where it documents what no code means. */
export type SecurityCodeAnswerCodes = Readonly<Record<string, SecurityCodeAnswerReading>>;
