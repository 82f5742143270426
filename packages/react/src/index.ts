export * as CardNumber from './card-number/card-number.parts.ts';
export * as Expiry from './expiry/expiry.parts.ts';
export * as SecurityCode from './security-code/security-code.parts.ts';
export * as StartDate from './card-issue/start-date.parts.ts';
export * as IssueNumber from './card-issue/issue-number.parts.ts';
export * as CardholderName from './cardholder-name/cardholder-name.parts.ts';

// The parts under flat names, for who imports them one by one (server components can't follow a namespace).
export { CardNumberRoot } from './card-number/card-number-root.tsx';
export { CardNumberBrand } from './card-number/card-number-brand.tsx';
export { ExpiryRoot } from './expiry/expiry-root.tsx';
export { SecurityCodeRoot } from './security-code/security-code-root.tsx';
export { SecurityCodePicture } from './security-code/security-code-picture.tsx';
export { SecurityCodeFallback } from './security-code/security-code-fallback.tsx';
export { SecurityCodeReveal } from './security-code/security-code-reveal.tsx';
export { SecurityCodeHelp } from './security-code/security-code-help.tsx';
export { StartDateRoot } from './card-issue/start-date-root.tsx';
export { IssueNumberRoot } from './card-issue/issue-number-root.tsx';
export { CardholderNameRoot } from './cardholder-name/cardholder-name-root.tsx';
export { FieldError } from './field/field-error.tsx';
export { FieldHint } from './field/field-hint.tsx';
export { FieldInput } from './field/field-input.tsx';
export { FieldLabel } from './field/field-label.tsx';
export { FieldStatus } from './field/field-status.tsx';

export { CardNumberField } from './card-number/card-number-field.tsx';
export { ExpiryField } from './expiry/expiry-field.tsx';
export { SecurityCodeField } from './security-code/security-code-field.tsx';
export { StartDateField } from './card-issue/start-date-field.tsx';
export { IssueNumberField } from './card-issue/issue-number-field.tsx';
export { CardIssueFields } from './card-issue/card-issue-fields.tsx';
export { CardholderNameField } from './cardholder-name/cardholder-name-field.tsx';
export { BillingAddressFields } from './billing-address/billing-address-fields.tsx';
export { CardFields } from './card-form/card-fields.tsx';
export { CardForm } from './card-form/card-form.tsx';
export { PayButton } from './card-form/pay-button.tsx';

export { useCardNumber } from './card-number/use-card-number.ts';
export { useExpiry } from './expiry/use-expiry.ts';
export { useSecurityCode } from './security-code/use-security-code.ts';
export { useStartDate } from './card-issue/use-start-date.ts';
export { useIssueNumber } from './card-issue/use-issue-number.ts';
export { useCardholderName } from './cardholder-name/use-cardholder-name.ts';

export { CardPicture } from './card-picture/card-picture.tsx';
export { BrandMark } from './brand-mark/brand-mark.tsx';
export { StatusRegion } from './field/status-region.tsx';
export { MessagesProvider, useMessages } from './messages/messages-context.tsx';

export type { CardNumberOptions, CardNumberState } from './card-number/use-card-number.ts';
export type { CardNumberMeaning } from './card-number/card-number-meaning.ts';
export type { CardNumberRootProps } from './card-number/card-number-root.tsx';
export type { CardNumberBrandProps } from './card-number/card-number-brand.tsx';
export type { CardNumberFieldProps } from './card-number/card-number-field.tsx';
export type { ExpiryOptions, ExpiryState } from './expiry/use-expiry.ts';
export type { ExpiryRootProps } from './expiry/expiry-root.tsx';
export type { ExpiryFieldProps } from './expiry/expiry-field.tsx';
export type { RevealState, SecurityCodeOptions, SecurityCodeState } from './security-code/security-code-options.ts';
export type { SecurityCodeStatement } from './security-code/security-code-statement.ts';
export type { SecurityCodeRevealProps } from './security-code/security-code-reveal.tsx';
export type { SecurityCodeMeaning } from './security-code/security-code-meaning.ts';
export type { FallbackKind, FallbackRules, FallbackState } from './security-code/use-fallback.ts';
export type { SecurityCodeRootProps } from './security-code/security-code-root.tsx';
export type { SecurityCodePictureProps } from './security-code/security-code-picture.tsx';
export type { SecurityCodeFallbackProps } from './security-code/security-code-fallback.tsx';
export type { SecurityCodeHelpProps } from './security-code/security-code-help.tsx';
export type { SecurityCodeFieldProps } from './security-code/security-code-field.tsx';
export type { StartDateOptions, StartDateState } from './card-issue/use-start-date.ts';
export type { StartDateRootProps } from './card-issue/start-date-root.tsx';
export type { StartDateFieldProps } from './card-issue/start-date-field.tsx';
export type { IssueNumberMeaning, IssueNumberOptions, IssueNumberState } from './card-issue/use-issue-number.ts';
export type { IssueNumberRootProps } from './card-issue/issue-number-root.tsx';
export type { IssueNumberFieldProps } from './card-issue/issue-number-field.tsx';
export type { CardIssueFieldsProps } from './card-issue/card-issue-fields.tsx';
export type {
  CardholderNameMeaning,
  CardholderNameOptions,
  CardholderNameState,
} from './cardholder-name/use-cardholder-name.ts';
export type { CardholderNameRootProps } from './cardholder-name/cardholder-name-root.tsx';
export type { CardholderNameFieldProps } from './cardholder-name/cardholder-name-field.tsx';
export type { BillingAddressFieldsProps, BillingAddressInputs } from './billing-address/billing-address-fields.tsx';
export type { BillingAddressHandle } from './billing-address/address-handle.ts';
export type { AddressMeaning } from './billing-address/address-problem.ts';
export type { AddressPartName, AddressPurpose } from './billing-address/address-part.ts';
export type { AddressInputProps } from './billing-address/address-text-field.tsx';
export type { CountryInputProps } from './billing-address/country-field.tsx';
export type { CardFieldsInputs, CardFieldsProps } from './card-form/card-fields.tsx';
export type { CardFieldsHandle } from './card-form/card-fields-handle.ts';
export type { CardValues } from './card-form/card-values.ts';
export type { CardFormProps, PaymentProblem } from './card-form/card-form.tsx';
export type { PayButtonProps } from './card-form/pay-button.tsx';
export type { CardPictureProps } from './card-picture/card-picture.tsx';
export type { BrandMarkProps } from './brand-mark/brand-mark.tsx';
export type { FieldErrorProps } from './field/field-error.tsx';
export type { FieldHintProps } from './field/field-hint.tsx';
export type { FieldInputProps } from './field/field-input.tsx';
export type { FieldLabelProps } from './field/field-label.tsx';
export type { FieldStatusProps } from './field/field-status.tsx';
export type { StatusRegionProps } from './field/status-region.tsx';
export type { Announcer } from './field/announcer.ts';
export type { FieldState } from './field/field-context.ts';
export type { FieldValue } from './field/field-value.ts';
export type { MessagesProviderProps } from './messages/messages-context.tsx';
