/// <reference types="vite/client" />
import { en, type Messages } from '@flipside/core';
import { ar } from '@flipside/core/messages/ar';
import { de } from '@flipside/core/messages/de';
import { es } from '@flipside/core/messages/es';
import { fr } from '@flipside/core/messages/fr';
import { ja } from '@flipside/core/messages/ja';
import { nl } from '@flipside/core/messages/nl';
import { MessagesProvider } from '@flipside/react';
import type { Decorator, Preview } from '@storybook/react-vite';
import { useLayoutEffect } from 'react';
import '@fontsource-variable/inter';
import '@flipside/react/styles.css';
import './preview.css';

const locales: Readonly<Record<string, Messages>> = { en, ar, de, es, fr, ja, nl };

/** The words, with the document's own language and, where that is Arabic, its direction. */
const InLanguage: Decorator = (Story, { globals, viewMode }) => {
  const language: string = globals['language'];

  useLayoutEffect(() => {
    if (viewMode !== 'docs') document.documentElement.lang = language;
  }, [language, viewMode]);

  const story = (
    <MessagesProvider messages={locales[language] ?? en}>
      <Story />
    </MessagesProvider>
  );
  return viewMode === 'docs' ? <div lang={language}>{story}</div> : story;
};

/**
 * On the document, not around the story: tokens, scroll bars and the page's own colour follow there, as they do at a merchant's.
 * A page of documentation shows many stories at once, so there each has its own around it.
 */
const InThemeAndDirection: Decorator = (Story, { globals, viewMode }) => {
  const theme: string = globals['theme'];
  const dir: string = globals['language'] === 'ar' ? 'rtl' : globals['direction'];
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
  decorators: [InLanguage, InThemeAndDirection],
  initialGlobals: { theme: 'light', direction: 'ltr', language: 'en' },
  globalTypes: {
    language: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        items: [
          { value: 'en', title: 'English' },
          { value: 'ar', title: 'العربية' },
          { value: 'de', title: 'Deutsch' },
          { value: 'es', title: 'Español' },
          { value: 'fr', title: 'Français' },
          { value: 'ja', title: '日本語' },
          { value: 'nl', title: 'Nederlands' },
        ],
        dynamicTitle: true,
      },
    },
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
