export type { CardToSeal } from './card-to-seal.ts';
export { sealCard, type SealOptions } from './seal-card.ts';
