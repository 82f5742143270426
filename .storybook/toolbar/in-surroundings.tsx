import type { Decorator } from '@storybook/react-vite';
import { useLayoutEffect } from 'react';
import { useReducedMotion } from './use-reduced-motion.ts';

/**
 * Colours, contrast, density, direction and motion. On the document, not around the story: tokens, scroll bars and the page's own
 * colour follow there, as they do at a merchant's. A page of documentation shows many stories at once, so there each has its own
 * around it.
 */
export const InSurroundings: Decorator = (Story, { globals, viewMode }) => {
  const { theme, contrast, density, motion } = globals as Record<string, string>;
  const dir: string = globals['language'] === 'ar' ? 'rtl' : globals['direction'];
  const alone = viewMode !== 'docs';

  useReducedMotion(motion === 'reduced');

  useLayoutEffect(() => {
    if (!alone) return;
    const { documentElement: page } = document;
    page.dataset['theme'] = theme;
    page.dataset['contrast'] = contrast;
    page.dataset['density'] = density;
    page.dir = dir;
  }, [alone, theme, contrast, density, dir]);

  if (alone) return <Story />;

  return (
    <div className="documented-story" data-theme={theme} data-contrast={contrast} data-density={density} dir={dir}>
      <Story />
    </div>
  );
};
