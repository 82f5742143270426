import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  // Older targets have light-dark() lowered to variables that a dark story inside a light docs page can't turn.
  build: { cssTarget: ['chrome123', 'firefox120', 'safari17.5'] },
});
