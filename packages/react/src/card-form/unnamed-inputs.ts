import type { CardFieldsInputs } from './card-fields.tsx';

interface Named {
  name?: string | undefined;
}

/**
 * The fields' props without the names that they have by themselves: what has no name is in no form data, whoever sends the form.
 * A name that the merchant gives stays.
 */
export function unnamedInputs(inputs: CardFieldsInputs = {}): CardFieldsInputs {
  const { number = {}, expiry = {}, code = {}, name = {}, startDate = {}, issueNumber = {} } = inputs;

  return {
    number: unnamed(number),
    expiry: unnamed(expiry),
    code: unnamed(code),
    name: name === null ? null : unnamed(name),
    startDate: unnamedLater(startDate),
    issueNumber: unnamedLater(issueNumber),
  };
}

function unnamed<Props extends Named>(props: Props): Props {
  return { ...props, name: props.name ?? '' };
}

function unnamedLater<Props extends Named>(given: Props | (() => Props) | null): (() => Props) | null {
  return given === null ? null : () => unnamed(typeof given === 'function' ? given() : given);
}
