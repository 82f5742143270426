export { cardRules, createCardRules } from './card-rules.ts';
export { createSavedCardRule } from './saved-card-rule.ts';
export type { SavedCardRule } from './saved-card-rule.ts';
export type { CardRule, CardRulesOptions } from './card-rules.ts';
export { HookFormCardFields } from './hook-form-card-fields.tsx';
export type { HookFormCardFieldsProps, HookFormCardInputs } from './hook-form-card-fields.tsx';
