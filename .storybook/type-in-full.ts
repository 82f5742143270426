/** What react-docgen found out about a type. */
export interface DocumentedType {
  readonly name: string;
  readonly raw?: string;
  readonly elements?: readonly DocumentedType[];
  readonly value?: string;
}

/** `readonly string[]`: as in the source, without the `undefined` that optional props may be handed. */
export function typeInFull(type: DocumentedType | undefined): string {
  if (type === undefined) return '';

  return (type.raw ?? type.name)
    .replaceAll(/\s+/g, ' ')
    .replace(/ \| undefined$/, '')
    .replace(/^\((\(.*\) => .*)\)$/, '$1')
    .replace(/^\| /, '');
}

/** What has a default and no type of its own is the input's `name`. */
export const formName = { type: 'string', description: 'What it is called in form data.' };
