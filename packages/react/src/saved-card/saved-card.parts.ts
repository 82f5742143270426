export { SavedCardListRoot as Root } from './saved-card-list-root.tsx';
export { SavedCardLegend as Legend } from './saved-card-legend.tsx';
export { SavedCardItem as Card } from './saved-card-item.tsx';
export { SavedCardChoice as Choice } from './saved-card-choice.tsx';
export { SavedCardRemove as Remove } from './saved-card-remove.tsx';
export { SavedCardCode as Code } from './saved-card-code.tsx';
export { AnotherCardChoice as Another } from './another-card-choice.tsx';
export { SavedCardStatus as Status } from './saved-card-status.tsx';
