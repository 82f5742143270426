import type { ArgTypesEnhancer } from 'storybook/internal/types';
import { formName, typeInFull, type DocumentedType } from './type-in-full.ts';

/** What react-docgen found out about a prop. */
interface DocumentedProp {
  readonly tsType?: DocumentedType;
  readonly description?: string;
}

/**
 * Props with their types as they are written, where Storybook says "union"; with the defaults that their comments name; and with
 * controls that fit: a list for a handful of texts, none for a function.
 */
export const withTypesInFull: ArgTypesEnhancer = ({ argTypes, component }) => {
  const props = documentedProps(component);

  return Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const { tsType, description = '' } = props[name] ?? {};
      if (tsType === undefined) {
        const { type, description: words } = formName;
        return name === 'name'
          ? [
              name,
              { ...argType, control: 'text', description: words, table: { ...argType.table, type: { summary: type } } },
            ]
          : [name, argType];
      }

      const [, byComment] = /@default (.+)/.exec(description) ?? [];
      const defaultValue = byComment === undefined ? argType.table?.defaultValue : { summary: byComment };
      return [
        name,
        {
          ...argType,
          ...controlFor(tsType),
          table: { ...argType.table, type: { summary: typeInFull(tsType) }, ...(defaultValue && { defaultValue }) },
        },
      ];
    }),
  );
};

function controlFor(type: DocumentedType): object {
  const kinds = (type.elements ?? [type]).filter(({ name }) => name !== 'undefined');
  if (kinds.some(({ name, raw = '' }) => name === 'signature' || raw.includes('=>') || name === 'Ref')) {
    return { control: false };
  }
  if (kinds.length === 1 && kinds[0]?.name === 'boolean') return { control: 'boolean' };
  if (kinds.length === 1 && kinds[0]?.name === 'number') return { control: 'number' };
  if (kinds.length === 1 && (kinds[0]?.name === 'string' || kinds[0]?.name === 'ReactNode')) return { control: 'text' };

  const options = kinds.map(({ name, value }) => (name === 'literal' && value ? literal(value) : undefined));
  return options.every((option) => option !== undefined) ? { control: 'select', options } : {};
}

const literal = (source: string): unknown => JSON.parse(source.replaceAll("'", '"'));

function documentedProps(component: unknown): Readonly<Record<string, DocumentedProp>> {
  if (component === null || component === undefined) return {};
  return Reflect.get(Object(component), '__docgenInfo')?.props ?? {};
}
