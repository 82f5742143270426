export { cardRules, createCardRules } from './card-rules.ts';
export type { CardRule, CardRulesOptions } from './card-rules.ts';
export { HookFormCardFields } from './hook-form-card-fields.tsx';
export type { HookFormCardFieldsProps, HookFormCardInputs } from './hook-form-card-fields.tsx';
