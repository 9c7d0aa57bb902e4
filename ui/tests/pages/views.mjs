// Every view of the window: what is played, and how one gets there. For page tests and screenshots.

async function ask(page, answer = 'h2') {
  await page.fill('#who', 'me@proton.me');
  await page.keyboard.press('Enter');
  await page.locator(answer).first().waitFor();
}

const openFold = (page, at) => page.locator('summary').nth(at).click();

/** A check that has come as far as `events` of its events. */
async function runTo(page, events) {
  await page.fill('#who', 'me@proton.me');
  await page.keyboard.press('Enter');
  for (let done = 0; done < events; done += 1) {
    await page.evaluate(async () => {
      window.waypost.backend.step();
      await new Promise((next) => setTimeout(next));
    });
  }
  await page.locator('[aria-busy]').waitFor();
}

/** A check whose verdict stands, and whose ways around are still being tried. */
async function runToVerdict(page) {
  await page.fill('#who', 'me@proton.me');
  await page.keyboard.press('Enter');
  await page.evaluate(async () => {
    while (!document.querySelector('.verdict')) {
      window.waypost.backend.step();
      await new Promise((next) => setTimeout(next));
    }
  });
  await page.getByText('still being tried').waitFor();
}

export const VIEWS = {
  question: { script: {}, go: async () => undefined },
  consent: {
    script: { settings: { contact_consent: false } },
    go: (page) => ask(page, 'h1[tabindex]'),
  },
  tor: {
    script: { settings: { tor: 'ask' } },
    go: (page) => ask(page, 'h1[tabindex]'),
  },
  running: { script: { report: 'russia_2019', pace: 'wait' }, go: (page) => runTo(page, 52) },
  failed: {
    script: { fails: { check: { id: 'window-error-inside', args: {} } } },
    go: (page) => ask(page, '[role=alert] h1'),
  },
  blocked: { script: { report: 'russia_2019' }, go: (page) => ask(page) },
  ways: { script: { report: 'dns_lie_sni_reset_mx_blackhole' }, go: (page) => ask(page) },
  trying: {
    script: { report: 'tor_dropped_and_sni_reset', pace: 'wait' },
    go: (page) => runToVerdict(page),
  },
  fine: { script: { report: 'clean_proton' }, go: (page) => ask(page) },
  login: { script: { report: 'captive_portal_redirect' }, go: (page) => ask(page) },
  slow: { script: { report: 'throttled_by_name' }, go: (page) => ask(page) },
  unsure: { script: { report: 'provider_dead' }, go: (page) => ask(page) },
  why: {
    script: { report: 'russia_2019' },
    go: async (page) => {
      await ask(page);
      await openFold(page, 2);
      await page.locator('figure').first().waitFor();
      await page.locator('summary').nth(3).click();
      await page.locator('table').waitFor();
    },
  },
  bounce: { script: {}, go: (page) => openOther(page, 0) },
  'bounce-result': {
    script: {},
    go: async (page) => {
      await openOther(page, 0);
      await page.fill('textarea', 'x');
      await page.locator('main .first').click();
      await page.locator('article').waitFor();
      await openFold(page, 0);
    },
  },
  maillog: { script: {}, go: (page) => openOther(page, 1) },
  'maillog-result': {
    script: {},
    go: async (page) => {
      await openOther(page, 1);
      await page.locator('main .first').click();
      await page.locator('article').waitFor();
    },
  },
  history: { script: {}, go: (page) => openMenu(page, 1, 'main .card') },
  'history-passphrase': {
    script: { kept: { history: [], keeps: 'no_key' } },
    go: (page) => openMenu(page, 1, 'main form'),
  },
  compared: {
    script: {},
    go: async (page) => {
      await openMenu(page, 1, 'main .card');
      await page.locator('input[type=checkbox]').nth(0).check();
      await page.locator('input[type=checkbox]').nth(2).check();
      await page.locator('main .second').click();
      await page.locator('main ol').waitFor();
    },
  },
  export: {
    script: { report: 'russia_2019' },
    go: async (page) => {
      await ask(page);
      await page.locator('main .second').nth(0).click();
      await page.locator('pre').waitFor();
    },
  },
  route: { script: {}, go: (page) => openMenu(page, 0, 'main form') },
  'route-risk': {
    script: {
      risk: {
        words: ['seen', 'law', 'left'].map((word) => ({ id: `route-risk-${word}`, args: {} })),
      },
    },
    go: async (page) => {
      await openMenu(page, 0, 'main form');
      await page.locator('main form .first').click();
      await page.locator('[role=alert] p').first().waitFor();
    },
  },
  'route-open': {
    script: {},
    go: async (page) => {
      await openMenu(page, 0, 'main form');
      await page.fill('main form input[type=text]', 'me@proton.me');
      await page.locator('main form .first').click();
      await page.locator('main dl').waitFor();
    },
  },
  settings: {
    script: {},
    go: (page) => openMenu(page, 2, 'main select'),
  },
};

async function openOther(page, at) {
  await page.locator('.other button').nth(at).click();
  await page.locator('h1[tabindex]').waitFor();
}

async function openMenu(page, at, there) {
  await page.locator('header nav button').nth(at).click();
  await page.locator(there).first().waitFor();
}
