/// <reference types="vite/client" />
import type { Decorator, Preview } from '@storybook/react-vite';
import { useLayoutEffect } from 'react';
import '@fontsource-variable/inter';
import '@flipside/react/styles.css';
import './preview.css';

/**
 * On the document, not around the story: tokens, scroll bars and the page's own colour follow there, as they do at a merchant's.
 * A page of documentation shows many stories at once, so there each has its own around it.
 */
const InThemeAndDirection: Decorator = (Story, { globals, viewMode }) => {
  const theme: string = globals['theme'];
  const dir: string = globals['direction'];
  const alone = viewMode !== 'docs';

  useLayoutEffect(() => {
    if (!alone) return;
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.dir = dir;
  }, [alone, theme, dir]);

  if (alone) return <Story />;

  return (
    <div className="documented-story" data-theme={theme} dir={dir}>
      <Story />
    </div>
  );
};

const preview: Preview = {
  tags: ['autodocs'],
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
    options: { storySort: { order: ['Handbook', ['Start', 'How a field is built', 'Decisions'], '*'] } },
  },
};

export default preview;
