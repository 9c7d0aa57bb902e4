// Opens each page of a folder in Chromium as its reader would, light and dark, wide and narrow, and
// prints what is wrong with it: a fault of accessibility, a word to anybody, something that has to be
// scrolled sideways. `pages.mjs FOLDER [PICTURES]` also takes pictures, of what is printed as well.
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

// The window's tests have the browser's driver and axe already.
const require = createRequire(new URL('../../ui/package.json', import.meta.url));
const { chromium } = require('playwright-core');
const { AxeBuilder } = require('@axe-core/playwright');

const [folder, pictures] = process.argv.slice(2);
const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking', '--host-resolver-rules=MAP * ~NOTFOUND'],
});

async function look(name) {
  const faults = [];
  const tell = (what) => faults.push(`${name}: ${what}`);
  const url = pathToFileURL(join(folder, name)).href;
  const context = await browser.newContext({ viewport: { width: 900, height: 900 } });
  const page = await context.newPage();
  page.on('console', (message) => tell(`says ${message.text()}`));
  page.on('pageerror', (error) => tell(`throws ${error}`));
  page.on('request', (request) => {
    if (request.url() !== url) tell(`asks for ${request.url()}`);
  });
  await page.goto(url);
  // The style is one for all: what is folded, and the dark side, are looked at on every third page.
  const wholly = pictures || names.indexOf(name) % 3 === 0;
  if (wholly) await page.locator('details').evaluate((details) => (details.open = true));
  for (const colorScheme of wholly ? ['light', 'dark'] : ['light']) {
    await page.emulateMedia({ colorScheme });
    // Without a second page to sum up in: there is no frame within.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    for (const { id, nodes } of violations) {
      tell(`${colorScheme}, ${id}: ${nodes.map((node) => node.html).join('\n')}`);
    }
    if (pictures) await page.screenshot({ path: join(pictures, `${name}.${colorScheme}.png`), fullPage: true });
  }
  for (const width of [900, 360]) {
    await page.setViewportSize({ width, height: 900 });
    const beyond = await page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    if (beyond > 0) tell(`${width} wide, ${beyond} pixels stick out`);
  }
  if (pictures) {
    await page.screenshot({ path: join(pictures, `${name}.narrow.png`), fullPage: true });
    await page.locator('details').evaluate((details) => (details.open = false));
    await page.pdf({ path: join(pictures, `${name}.print.pdf`), format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } });
  }
  await context.close();
  return faults;
}

const faults = [];
const rest = [...names];
await Promise.all(
  [1, 2].map(async () => {
    for (let name = rest.pop(); name; name = rest.pop()) faults.push(...(await look(name)));
  }),
);
await browser.close();
for (const fault of faults) console.log(fault);
console.error(`${names.length} pages opened`);
process.exitCode = faults.length > 0 || names.length === 0 ? 1 : 0;
