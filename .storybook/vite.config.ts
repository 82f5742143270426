import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { allPages, llmsText } from './pages/all-pages.ts';

export default defineConfig({
  plugins: [
    react(),
    {
      // The handbook for machines, at the root of the built Storybook.
      name: 'plain-pages',
      apply: 'build',
      generateBundle() {
        const pages = allPages();
        this.emitFile({ type: 'asset', fileName: 'llms.txt', source: llmsText(pages) });
        for (const { file, text } of pages) this.emitFile({ type: 'asset', fileName: file, source: text });
      },
    },
  ],
  // Older targets have light-dark() lowered to variables that a dark story inside a docs page can't turn. Of `build`, Storybook takes
  // the target alone.
  build: { target: ['chrome123', 'firefox120', 'safari17.5'] },
});
