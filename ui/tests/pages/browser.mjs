// Serves the window of the page tests under the real window's policy, and opens it in Chromium.
// Nothing but this server can be reached: every other request is refused, and told.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const SITE = here('../../../target/ui-pages');
const { security } = JSON.parse(
  readFileSync(here('../../../src-tauri/tauri.conf.json'), 'utf8'),
).app;
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

function serve() {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url, 'http://site').pathname);
    const file = join(SITE, path === '/' ? 'index.html' : path);
    readFile(file).then(
      (body) => {
        response.setHeader(
          'Content-Type',
          `${TYPES[extname(file)] ?? 'image/svg+xml'}; charset=utf-8`,
        );
        response.setHeader('Content-Security-Policy', security.csp);
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  return new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(server)));
}

/** A browser with the site; `problems` collects what a page should never say. */
export async function open() {
  const server = await serve();
  const base = `http://127.0.0.1:${server.address().port}/`;
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });

  /** Opens the window playing `script` (see site/main.ts). */
  async function page(script = {}, { width = 760, height = 820, theme = 'light', ...more } = {}) {
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme: theme,
      reducedMotion: 'reduce',
      locale: 'en-GB',
      timezoneId: 'UTC',
      ...more,
    });
    const page = await context.newPage();
    const problems = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    await context.route(
      (url) => !url.href.startsWith(base),
      (route) => {
        problems.push(`asked for ${route.request().url()}`);
        return route.abort();
      },
    );
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(script)) {
      query.set(name, typeof value === 'string' ? value : JSON.stringify(value));
    }
    await page.goto(`${base}?${query}`);
    await page.locator('main').waitFor();
    return { page, problems, close: () => context.close() };
  }

  return {
    page,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
