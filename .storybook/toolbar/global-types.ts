import type { Preview } from '@storybook/react-vite';

interface Menu {
  readonly icon: string;
  /** What it is called in the toolbar. Without it, the choice itself stands there. */
  readonly title?: string;
}

const menu = (
  description: string,
  { icon, title }: Menu,
  items: readonly (readonly [value: string, title: string])[],
) => ({
  description,
  toolbar: {
    icon,
    items: items.map(([value, item]) => ({ value, title: item })),
    ...(title === undefined ? { dynamicTitle: true } : { title, dynamicTitle: false }),
  },
});

/** As each story is without the toolbar. */
export const initialGlobals = {
  language: 'en',
  theme: 'light',
  contrast: 'system',
  density: 'roomy',
  direction: 'ltr',
  brand: 'none',
  motion: 'system',
  clock: 'story',
};

/** The switches above every story. */
export const globalTypes = {
  language: menu('Language', { icon: 'globe' }, [
    ['en', 'English'],
    ['ar', 'العربية'],
    ['de', 'Deutsch'],
    ['es', 'Español'],
    ['fr', 'Français'],
    ['ja', '日本語'],
    ['nl', 'Nederlands'],
  ]),
  theme: menu('Colours', { icon: 'mirror' }, [
    ['light', 'Light'],
    ['dark', 'Dark'],
  ]),
  contrast: menu('Contrast', { icon: 'contrast', title: 'Contrast' }, [
    ['system', 'Contrast as the system has it'],
    ['standard', 'Standard contrast'],
    ['more', 'High contrast'],
  ]),
  density: menu('Density', { icon: 'component', title: 'Density' }, [
    ['roomy', 'Roomy'],
    ['compact', 'Compact'],
  ]),
  direction: menu('Writing direction', { icon: 'transfer', title: 'Direction' }, [
    ['ltr', 'Left to right'],
    ['rtl', 'Right to left'],
  ]),
  brand: menu('Brand: a number of it is typed in, and its code asked for', { icon: 'credit', title: 'Brand' }, [
    ['none', 'No brand'],
    ['visa', 'Visa'],
    ['mastercard', 'Mastercard'],
    ['amex', 'American Express'],
    ['maestro', 'Maestro'],
    ['switch', 'Switch'],
  ]),
  motion: menu('Motion', { icon: 'play', title: 'Motion' }, [
    ['system', 'Motion as the system has it'],
    ['reduced', 'Reduced motion'],
  ]),
  clock: menu('Today, for fields that ask', { icon: 'time', title: 'Today' }, [
    ['story', "The story's own day"],
    ['2030-01-15', '15 January 2030'],
    ['2034-12-31', '31 December 2034'],
    ['2035-01-02', '2 January 2035'],
  ]),
} satisfies Preview['globalTypes'];
