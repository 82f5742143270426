import { en, type Messages } from '@flipside/core';
import { ar } from '@flipside/core/messages/ar';
import { de } from '@flipside/core/messages/de';
import { es } from '@flipside/core/messages/es';
import { fr } from '@flipside/core/messages/fr';
import { ja } from '@flipside/core/messages/ja';
import { nl } from '@flipside/core/messages/nl';
import { MessagesProvider } from '@flipside/react';
import type { Decorator } from '@storybook/react-vite';
import { useLayoutEffect } from 'react';

const locales: Readonly<Record<string, Messages>> = { en, ar, de, es, fr, ja, nl };

/** The words, with the document's own language. */
export const InLanguage: Decorator = (Story, { globals, viewMode }) => {
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
