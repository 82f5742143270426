import type { Preview } from '@storybook/react-vite';

const menu = (description: string, icon: string, items: readonly (readonly [value: string, title: string])[]) => ({
  description,
  toolbar: {
    icon,
    items: items.map(([value, title]) => ({ value, title })),
    dynamicTitle: true,
  },
});

/** As each story is without the toolbar. */
export const initialGlobals = {
  language: 'en',
  theme: 'light',
  contrast: 'standard',
  density: 'roomy',
  direction: 'ltr',
  brand: 'none',
  motion: 'system',
  clock: 'story',
};

/** The switches above every story. */
export const globalTypes = {
  language: menu('Language', 'globe', [
    ['en', 'English'],
    ['ar', 'العربية'],
    ['de', 'Deutsch'],
    ['es', 'Español'],
    ['fr', 'Français'],
    ['ja', '日本語'],
  ]),
  theme: menu('Colours', 'mirror', [
    ['light', 'Light'],
    ['dark', 'Dark'],
  ]),
  contrast: menu('Contrast', 'contrast', [
    ['standard', 'Standard contrast'],
    ['more', 'High contrast'],
  ]),
  density: menu('Density', 'component', [
    ['roomy', 'Roomy'],
    ['compact', 'Compact'],
  ]),
  direction: menu('Writing direction', 'transfer', [
    ['ltr', 'Left to right'],
    ['rtl', 'Right to left'],
  ]),
  brand: menu('Brand: a number of it is typed in, and its code asked for', 'credit', [
    ['none', 'No brand'],
    ['visa', 'Visa'],
    ['mastercard', 'Mastercard'],
    ['amex', 'American Express'],
    ['maestro', 'Maestro'],
    ['switch', 'Switch'],
  ]),
  motion: menu('Motion', 'play', [
    ['system', 'Motion as the system has it'],
    ['reduced', 'Reduced motion'],
  ]),
  clock: menu('Today, for fields that ask', 'time', [
    ['story', "The story's own day"],
    ['2030-01-15', '15 January 2030'],
    ['2034-12-31', '31 December 2034'],
    ['2035-01-02', '2 January 2035'],
  ]),
} satisfies Preview['globalTypes'];
