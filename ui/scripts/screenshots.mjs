// Draws every view into target/screenshots: light, dark, narrow and right to left. With --keep, those
// that the documents show go into docs/screenshots.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { open } from '../tests/pages/browser.mjs';
import { VIEWS } from '../tests/pages/views.mjs';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));
const ALL = folder('../../target/screenshots/');
const KEPT = folder('../../docs/screenshots/');
/** What the documents show beside the real window's own (`make test-window`), few and small. */
const KEEP = {
  'blocked-dark': 'blocked-dark.png',
  'maillog-result-light': 'maillog.png',
  'blocked-narrow': 'narrow.png',
};
const LOOKS = {
  light: {},
  dark: { theme: 'dark' },
  narrow: { width: 360, height: 720 },
  rtl: { theme: 'dark' },
};

mkdirSync(ALL, { recursive: true });
const keep = process.argv.includes('--keep');
if (keep) mkdirSync(KEPT, { recursive: true });

const browser = await open();
for (const [name, view] of Object.entries(VIEWS)) {
  for (const [look, how] of Object.entries(LOOKS)) {
    const { page, close } = await browser.page(view.script, how);
    await view.go(page);
    if (look === 'rtl') await page.evaluate(() => window.waypost.words.use('en', 'rtl'));
    await page.waitForTimeout(50);
    await page.screenshot({ path: `${ALL}${name}-${look}.png`, fullPage: true });
    const kept = KEEP[`${name}-${look}`];
    if (keep && kept) {
      // What one sees without scrolling.
      await page.evaluate(() => window.scrollTo(0, 0));
      await page.screenshot({ path: `${KEPT}${kept}` });
    }
    await close();
  }
}
await browser.close();
