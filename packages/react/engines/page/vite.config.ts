import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: { dedupe: ['react', 'react-dom', 'react-hook-form'] },
  build: {
    outDir: fileURLToPath(new URL('../../../../.artifacts/engines/page', import.meta.url)),
    emptyOutDir: true,
    rolldownOptions: {
      input: ['index.html', 'autofill.html', 'brought-back.html', 'forgotten.html'].map((page) =>
        fileURLToPath(new URL(page, import.meta.url)),
      ),
    },
  },
  // Opened anew for each case: nothing but the page itself is asked for again.
  preview: { headers: { 'Cache-Control': 'max-age=600' } },
  logLevel: 'warn',
});
