export { CardNumberRoot as Root } from './card-number-root.tsx';
export { CardNumberBrand as Brand } from './card-number-brand.tsx';
export { CardNumberBrandChoice as BrandChoice } from './card-number-brand-choice.tsx';
export { FieldLabel as Label } from '../field/field-label.tsx';
export { FieldInput as Input } from '../field/field-input.tsx';
export { FieldError as Error } from '../field/field-error.tsx';
export { FieldHint as Hint } from '../field/field-hint.tsx';
export { FieldStatus as Status } from '../field/field-status.tsx';
