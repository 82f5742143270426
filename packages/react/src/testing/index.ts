export { testCards } from '@flipside/core';
export { fillCard } from './fill-card.ts';
export { pasteCard } from './paste-card.ts';
export { autofillCard } from './autofill-card.ts';
export { chooseFallback } from './choose-fallback.ts';
export { fixedClock } from './fixed-clock.ts';
export { cardSnapshotSerializer } from './card-snapshot-serializer.ts';
export { expectNoCardData } from './expect-no-card-data.ts';

export type { TestCard, TestCardId } from '@flipside/core';
export type { CardToEnter, SavedByBrowser } from './card-to-enter.ts';
export type { EnteringOptions } from './fill-card.ts';
export type { AutofillOptions } from './autofill-card.ts';
export type { FallbackOptions } from './choose-fallback.ts';
export type { SnapshotSerializer } from './card-snapshot-serializer.ts';
