import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: { dedupe: ['react', 'react-dom', 'react-hook-form'] },
  build: {
    outDir: fileURLToPath(new URL('../../../../.artifacts/bench/page', import.meta.url)),
    emptyOutDir: true,
  },
  logLevel: 'warn',
});
