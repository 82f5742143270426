import { builtinResolvers, parse, type Documentation } from 'react-docgen';
import { readFileSync } from 'node:fs';
import { formName, typeInFull } from '../type-in-full.ts';

/** One prop of a component, as Storybook's table of props has it. */
export interface Prop {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  /** As it stands in the source or in its comment; null where there is none. */
  readonly defaultValue: string | null;
  readonly description: string;
}

const resolver = new builtinResolvers.FindExportedDefinitionsResolver();

/** The props that a component of a file takes beside those of its element. Throws where the file has no such component. */
export function propsOf(path: string, component: string): readonly Prop[] {
  const found: readonly Documentation[] = parse(readFileSync(path, 'utf8'), {
    filename: path,
    resolver,
    babelOptions: { babelrc: false, configFile: false },
  });
  const documentation = found.find(({ displayName }) => displayName === component);
  if (documentation === undefined) throw new Error(`${path} has no component ${component} whose props could be read.`);

  return Object.entries(documentation.props ?? {}).map(
    ([name, { tsType, required = false, defaultValue, description = '' }]) => ({
      name,
      type: tsType === undefined ? formName.type : typeInFull(tsType),
      required,
      defaultValue: /@default (.+)/.exec(description)?.[1] ?? defaultValue?.value ?? null,
      description:
        description
          .replaceAll(/\s*@default .+/g, '')
          .replaceAll(/\s+/g, ' ')
          .trim() || (tsType ? '' : formName.description),
    }),
  );
}
