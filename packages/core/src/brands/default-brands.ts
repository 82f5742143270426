import { onByDefault } from './brand-texts.generated.ts';
import { readBrandText } from './read-brand-text.ts';

/** The brands that the default reader knows. */
export const defaultBrands = readBrandText(onByDefault, true);
