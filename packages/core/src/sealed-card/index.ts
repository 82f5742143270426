export type { CardToSeal } from './card-to-seal.ts';
export { sealCard } from './seal-card.ts';
export { sealSecurityCode } from './seal-security-code.ts';
export type { SealOptions } from './seal.ts';
