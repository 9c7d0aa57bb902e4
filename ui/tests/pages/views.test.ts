// Every view in Chromium, under the real window's policy: no fault of accessibility, nothing that
// has to be scrolled sideways, no word to anybody, in both themes, narrow, enlarged, right to left.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { open } from './browser.mjs';
import { VIEWS } from './views.mjs';

let browser: Awaited<ReturnType<typeof open>>;

beforeAll(async () => {
  browser = await open();
});

afterAll(() => browser.close());

/** What stands out at the side of the page. */
const sticksOut = (page: Page) =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

/** Faults of accessibility, each with the places where it is. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`);
}

interface Words {
  use: (tag: string, direction: 'ltr' | 'rtl') => Promise<void>;
}
declare global {
  interface Window {
    waypost: { words: Words };
  }
}

const speak = (page: Page, tag: string, direction: 'ltr' | 'rtl') =>
  page.evaluate(([t, d]) => window.waypost.words.use(t, d), [tag, direction] as const);

for (const [name, view] of Object.entries(VIEWS)) {
  test(`${name}: light, dark, right to left, narrow and enlarged`, async () => {
    const { page, problems, close } = await browser.page(view.script, { width: 760 });
    await view.go(page);
    expect(await faults(page), 'light').toEqual([]);
    expect(await sticksOut(page), 'light').toBe(0);

    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faults(page), 'dark').toEqual([]);

    await speak(page, 'en', 'rtl');
    await page.locator('html[dir=rtl]').waitFor();
    expect(await faults(page), 'right to left').toEqual([]);
    expect(await sticksOut(page), 'right to left').toBe(0);

    await speak(page, 'ru', 'ltr');
    await page.locator('html[lang=ru]').waitFor();
    // Also a window of 720 pixels with text of 200 %.
    await page.setViewportSize({ width: 360, height: 640 });
    expect(await sticksOut(page), 'narrow').toBe(0);
    expect(problems).toEqual([]);
    await close();
  });
}

test('the whole flow goes by keyboard alone', async () => {
  const { page, problems, close } = await browser.page({ report: 'russia_2019', pace: '0' });
  // The question has the focus already.
  await page.keyboard.type('me@proton.me');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Something on the way blocks' }).waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
  expect(await focused()).toContain('Something on the way blocks your mail');
  for (let tabs = 0; (await focused()) !== 'Check another address'; tabs += 1) {
    expect(tabs).toBeLessThan(20);
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(
      () => getComputedStyle(document.activeElement!).outlineStyle,
    );
    expect(outline).not.toBe('none');
  }
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('who');
  expect(problems).toEqual([]);
  await close();
});

test('the language changes everywhere at once', async () => {
  const { page, close } = await browser.page({});
  await VIEWS.settings.go(page);
  await page.getByLabel('Language').selectOption('ru');
  await page.getByRole('heading', { name: 'Настройки' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('ru');
  await close();
});
