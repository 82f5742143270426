/// <reference types="vite/client" />
import type { Decorator, Preview } from '@storybook/react-vite';
import { useLayoutEffect } from 'react';
import '@fontsource-variable/inter';
import '@flipside/react/styles.css';
import './preview.css';

/** On the document, not around the story: tokens, scroll bars and the page's own colour follow there, as they do at a merchant's. */
const InThemeAndDirection: Decorator = (Story, { globals }) => {
  const { theme, direction } = globals as { theme: 'light' | 'dark'; direction: 'ltr' | 'rtl' };

  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.dir = direction;
  }, [theme, direction]);

  return <Story />;
};

const preview: Preview = {
  decorators: [InThemeAndDirection],
  initialGlobals: { theme: 'light', direction: 'ltr' },
  globalTypes: {
    theme: {
      description: 'Colours',
      toolbar: {
        icon: 'contrast',
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
        dynamicTitle: true,
      },
    },
    direction: {
      description: 'Writing direction',
      toolbar: {
        icon: 'transfer',
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
        dynamicTitle: true,
      },
    },
  },
  parameters: {
    layout: 'padded',
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: { storySort: { order: ['Handbook', ['Start', 'How a field is built', 'Decisions'], '*'] } },
  },
};

export default preview;
