// The window as page tests and screenshots see it: the same code over the scripted backend.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [svelte()],
  root: fileURLToPath(new URL('tests/pages/site', import.meta.url)),
  build: {
    target: ['es2022', 'safari16'],
    assetsInlineLimit: 0,
    modulePreload: false,
    outDir: fileURLToPath(new URL('../target/ui-pages', import.meta.url)),
    emptyOutDir: true,
  },
});
