/// <reference types="vite/client" />
import type { Preview } from '@storybook/react-vite';
import { themes } from 'storybook/theming';
import '@fontsource-variable/inter';
import '@flipside/react/styles.css';
import './preview.css';
import { argTypesOf } from './arg-types.ts';
import { globalTypes, initialGlobals } from './toolbar/global-types.ts';
import { InLanguage } from './toolbar/in-language.tsx';
import { InSurroundings } from './toolbar/in-surroundings.tsx';
import { OnADay } from './toolbar/on-a-day.tsx';
import { WithACard } from './toolbar/with-a-card.tsx';

const preview: Preview = {
  tags: ['autodocs'],
  // The first is the innermost.
  decorators: [OnADay, WithACard, InLanguage, InSurroundings],
  initialGlobals,
  globalTypes,
  parameters: {
    layout: 'padded',
    a11y: {
      test: 'error',
      config: {
        rules: [
          // Off in axe unless asked for: text at 7:1, and targets of 24 px.
          { id: 'color-contrast-enhanced', enabled: true },
          { id: 'target-size', enabled: true },
        ],
      },
    },
    controls: { expanded: true },
    // Light or dark as the reader's system is; what the stories are is the toolbar's to say.
    docs: { theme: themes.normal, extractArgTypes: argTypesOf },
    options: {
      storySort: {
        order: [
          'Handbook',
          [
            'Start',
            'What can be seen',
            'Beside others',
            'How a field is built',
            'How we write',
            'What mutants survive',
            'Decisions',
          ],
          'Guides',
          [
            'Styling',
            'Autofill',
            'Snapshot-test your checkout',
            'What your styles and snapshots may rely on',
            'Security and PCI',
            "A provider's hosted inputs",
            'Core on your server',
            'Gateways',
          ],
          'Form',
          ['Card form', 'Card fields', '3-D Secure', 'React Hook Form', 'TanStack Form', 'Languages'],
          'Fields',
          [
            'Card number',
            'Expiry date',
            'Security code',
            'Security code help',
            'Cardholder name',
            'Billing address',
            'Start date and issue number',
          ],
          'Card',
          ['Saved cards', 'Card picture', 'Brand mark'],
          'Design systems',
          'Staff',
        ],
      },
    },
  },
};

export default preview;
