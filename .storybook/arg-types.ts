import type { StrictArgTypes } from 'storybook/internal/types';
import { formName, typeInFull, type DocumentedType } from './type-in-full.ts';

/** What react-docgen found out about a prop. */
interface DocumentedProp {
  readonly tsType?: DocumentedType;
  readonly required?: boolean;
  readonly description?: string;
  readonly defaultValue?: { readonly value: string };
}

/**
 * A component's props, as its source and its comments have them: with types as they are written, where Storybook's own reading says
 * "union"; with the defaults that comments name; and with controls that fit, such as a list for a handful of texts.
 */
export function argTypesOf(component: unknown): StrictArgTypes {
  return Object.fromEntries(
    Object.entries(documentedProps(component)).map(([name, prop]) => [name, { name, ...argTypeOf(prop) }]),
  );
}

function argTypeOf({ tsType, required = false, description = '', defaultValue }: DocumentedProp) {
  const [, byComment] = /@default (.+)/.exec(description) ?? [];
  const shown = byComment ?? defaultValue?.value;

  return {
    description: description.replaceAll(/\s*@default .+/g, '') || (tsType ? '' : formName.description),
    type: { name: 'other' as const, value: tsType?.name ?? 'string', required },
    table: {
      type: { summary: tsType === undefined ? formName.type : typeInFull(tsType) },
      ...(shown !== undefined && { defaultValue: { summary: shown } }),
    },
    ...controlFor(tsType),
  };
}

function controlFor(type: DocumentedType | undefined): object {
  if (type === undefined) return { control: 'text' };

  const kinds = (type.elements ?? [type]).filter(({ name }) => name !== 'undefined' && name !== 'null');
  const [only, ...others] = kinds;
  if (others.length === 0 && only && only.name in simple) return { control: simple[only.name] };

  const options = kinds.map(({ name, value }) => (name === 'literal' && value ? literal(value) : undefined));
  if (options.every((option) => option !== undefined)) return { control: 'select', options };
  return { control: kinds.every(({ name, raw = '' }) => isData(name, raw)) ? 'object' : false };
}

const simple: Readonly<Record<string, string>> = {
  boolean: 'boolean',
  number: 'number',
  string: 'text',
  ReactNode: 'text',
};

/** What can be written down as JSON: no function, no ref. */
const isData = (name: string, raw: string) =>
  !raw.includes('=>') && !['signature', 'Ref', 'Promise', 'CardReader'].includes(name);

const literal = (source: string): unknown => JSON.parse(source.replaceAll("'", '"'));

function documentedProps(component: unknown): Readonly<Record<string, DocumentedProp>> {
  if (component === null || component === undefined) return {};
  return Reflect.get(Object(component), '__docgenInfo')?.props ?? {};
}
