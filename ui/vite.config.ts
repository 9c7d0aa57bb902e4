import { readFileSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** Puts the waymark into the page itself, where it is painted before any script has run. */
const waymark = {
  name: 'waymark',
  transformIndexHtml: (html: string) =>
    html.replace(
      '<!-- waymark -->',
      readFileSync(new URL('src/lib/shared/parts/waymark.svg', import.meta.url), 'utf8'),
    ),
};

export default defineConfig({
  plugins: [svelte(), waymark],
  // The catalogues lie beside this folder.
  server: { fs: { allow: ['..'] } },
  // WebKitGTK 2.40 and Edge's WebView2 of its time; a picture inside a style sheet would need `data:`.
  build: {
    target: ['es2022', 'safari16'],
    assetsInlineLimit: 0,
    modulePreload: false,
    // A language in one piece: the first words wait for it, and each piece is a question to the shell.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: (id) => /\/locales\/([^/]+)\/[^/]+\.ftl/.exec(id)?.[1] ?? null,
              debugName: 'languages',
            },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        // Without it Vitest takes Svelte's build for servers.
        resolve: { conditions: ['browser'] },
        test: {
          name: 'parts',
          environment: 'jsdom',
          include: ['src/**/*.test.ts'],
          setupFiles: ['tests/setup.ts'],
          // Beside a compiler the machine is slow.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'pages',
          environment: 'node',
          include: ['tests/pages/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
