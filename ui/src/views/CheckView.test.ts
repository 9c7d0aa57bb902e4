import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { flushSync } from 'svelte';
import { expect, test, vi } from 'vitest';
import { golden } from '../../tests/golden';
import { App } from '../app.svelte';
import type { Checked } from '../lib/backend/backend';
import { Scripted, eventsOf, verdictOf, type Script } from '../lib/backend/scripted';
import type { Event, Report } from '../lib/backend/types';
import Window from '../Window.svelte';

async function open(script: Partial<Script> = {}) {
  const backend = new Scripted({ report: () => golden.russia_2019!, pace: 0, ...script });
  const app = new App(backend);
  render(Window, { app });
  await screen.findByLabelText('Which mail address stopped working?');
  return { app, backend, user: userEvent.setup() };
}

async function ask(user: ReturnType<typeof userEvent.setup>, who = 'me@proton.me') {
  await user.type(screen.getByLabelText('Which mail address stopped working?'), `${who}{Enter}`);
}

test('one question, one answer', async () => {
  const { user, backend } = await open();
  await ask(user);
  await screen.findByRole('heading', { level: 1, name: 'Something on the way blocks your mail' });
  expect(backend.asked).toMatchObject([{ who: 'me@proton.me', tor: false, lang: 'en' }]);
  const road = within(screen.getByRole('list', { name: 'The way to your mail' }));
  expect(road.getByText('broken').closest('li')?.textContent).toContain('Road');
  expect(screen.getByText('Why Waypost thinks so').closest('details')?.open).toBe(false);
});

test('what stands in the page from the start makes room for the window itself', async () => {
  const opening = document.body.appendChild(document.createElement('div'));
  opening.id = 'opening';
  document.documentElement.dir = 'rtl';
  let answer: () => void = () => undefined;
  const backend = new Scripted({ report: () => golden.russia_2019!, pace: 0 });
  const about = backend.about.bind(backend);
  backend.about = async () => {
    await new Promise<void>((resolve) => (answer = resolve));
    return about();
  };
  render(Window, { app: new App(backend) });
  flushSync();
  expect(document.getElementById('opening')).not.toBeNull();
  expect(document.documentElement.dir).toBe('rtl');
  answer();
  await screen.findByLabelText('Which mail address stopped working?');
  expect(document.getElementById('opening')).toBeNull();
  expect(document.documentElement.dir).toBe('ltr');
});

test('an empty question is not asked', async () => {
  const { user, backend } = await open();
  await user.click(screen.getByRole('button', { name: 'Check' }));
  expect(screen.getByRole('alert').textContent).toMatch(/Type in your mail address/);
  expect(backend.asked).toEqual([]);
});

test('nothing is contacted before it was allowed, and it is asked once', async () => {
  const { user, backend, app } = await open({ settings: { contact_consent: false } });
  await ask(user);
  expect(backend.asked).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Not now' }));
  expect(backend.asked).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Check' }));
  await user.click(screen.getByRole('button', { name: 'Go ahead' }));
  await vi.waitFor(() => expect(backend.asked).toHaveLength(1));
  expect(app.settings?.contact_consent).toBe(true);
});

test('Tor is used only as it was allowed', async () => {
  const { user, backend } = await open({ settings: { tor: 'ask' } });
  await ask(user);
  expect(backend.asked).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Check without Tor' }));
  await vi.waitFor(() => expect(backend.asked).toMatchObject([{ tor: false }]));
});

test('a second check does not lose the first', async () => {
  const { user } = await open({
    report: (who) => (who.includes('proton') ? golden.russia_2019! : golden.clean!),
  });
  await ask(user);
  await screen.findByText('Something on the way blocks your mail');
  await user.click(screen.getByRole('button', { name: 'Check another address' }));
  await user.clear(screen.getByLabelText('Which mail address stopped working?'));
  await ask(user, 'example.test');
  await screen.findByText('All is well');
  await user.click(screen.getByRole('button', { name: 'Proton Mail' }));
  await screen.findByText('Something on the way blocks your mail');
});

test('a check that fails says so and can be made again', async () => {
  const { user, backend } = await open({
    fails: { check: { id: 'window-error-inside', args: {} } },
  });
  await ask(user);
  await screen.findByRole('heading', { name: 'The check could not be made' });
  backend.script.fails = {};
  await user.click(screen.getByRole('button', { name: 'Check again' }));
  await screen.findByText('Something on the way blocks your mail');
});

test('every report of the lab can be shown', async () => {
  let report: Report = golden.clean!;
  const { app } = await open({ report: () => report });
  for (const [scenario, one] of Object.entries(golden)) {
    report = one;
    app.check('example.test');
    await vi.waitFor(() => expect(app.checks.shown?.phase, scenario).toBe('done'));
    flushSync();
    expect(document.querySelector('main')?.textContent, scenario).toContain(one.summary);
    app.checks.close(app.checks.shown!);
  }
}, 60_000);

/** A backend whose checks tell what a test has them tell. */
function told(backend: Scripted) {
  interface Line {
    tell: (event: Event) => void;
    answer: (checked: Checked) => void;
    fail: (why: unknown) => void;
  }
  const nobody = () => undefined;
  const line: Line = { tell: nobody, answer: nobody, fail: nobody };
  backend.check = (_, on) => {
    line.tell = on;
    return new Promise((yes, no) => ([line.answer, line.fail] = [yes, no]));
  };
  return line;
}

test('ways around that come behind the verdict are told, and nothing moves under the reader', async () => {
  const { user, backend } = await open({ settings: { tor: 'on' } });
  const line = told(backend);
  await ask(user);
  const report = golden.tor_webmail_address_dropped!;
  const verdict = verdictOf(report);
  const [webmail, onion] = report.alternatives;
  line.tell({ event: 'verdict', report: verdict });
  flushSync();
  const heading = screen.getByRole('heading', { level: 1, name: /blocks your mail/ });
  expect(document.activeElement).toBe(heading);
  const says = screen.getByRole('status');
  expect(says.textContent).toMatch(/still being tried/);
  const card = screen.getByRole('heading', { name: webmail!.title }).closest('li')!;
  expect(card.textContent).toContain('Being tried now.');
  const order = () => screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
  const before = order();

  const steps = within(card).getByText('Show how');
  steps.focus();
  line.tell({
    event: 'verdict',
    report: { ...verdict, alternatives: [webmail!, ...verdict.alternatives.slice(1)] },
  });
  flushSync();
  expect(card.textContent).toContain('Just tried, and it works');
  expect(says.textContent).toContain(`${webmail!.title}: Just tried, and it works`);
  expect(document.activeElement).toBe(steps);

  line.tell({ event: 'report', report });
  flushSync();
  expect(says.textContent).toContain(onion!.title);
  expect(says.textContent).toMatch(/No way around is being tried any more/);
  expect(document.activeElement).toBe(steps);
  expect(order()).toEqual(before);
  expect(screen.queryByRole('button', { name: 'Stop trying' })).toBe(null);
});

test('who stops the trying keeps a place on the page, and a new check stops it as well', async () => {
  const { user, backend, app } = await open({ settings: { tor: 'on' } });
  const line = told(backend);
  await ask(user);
  const report = golden.tor_webmail_address_dropped!;
  line.tell({ event: 'verdict', report: verdictOf(report) });
  await user.click(await screen.findByRole('button', { name: 'Stop trying' }));
  expect(backend.cancelled).toEqual([app.checks.shown!.id]);
  line.tell({ event: 'report', report });
  flushSync();
  expect(document.activeElement).toBe(screen.getByRole('status'));

  app.check('example.test');
  line.tell({ event: 'verdict', report: verdictOf(report) });
  const { id } = app.checks.shown!;
  app.check('other.test');
  expect(backend.cancelled.at(-1)).toBe(id);
});

/** What may happen to a check, in any order. */
type Happening = { event: Event } | 'cancel' | 'answer' | 'fail' | 'home' | 'return';

test('whatever happens in whatever order, there is a way on', async () => {
  const { app, backend } = await open();
  const events = [golden.russia_2019!, golden.link_down!, golden.clean!]
    .flatMap(eventsOf)
    .map(({ event }): Happening => ({ event }));
  const ways = golden.tor_webmail_address_dropped!;
  const verdict = verdictOf(ways);
  const late = [verdict, { ...verdict, alternatives: ways.alternatives }, verdictOf(golden.clean!)]
    .map((report): Happening => ({ event: { event: 'verdict', report } }))
    .concat({ event: { event: 'report', report: ways } });
  const happening = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...events) },
    { weight: 3, arbitrary: fc.constantFrom(...late) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Happening>('cancel', 'answer', 'fail', 'home', 'return'),
    },
  );
  const settled = () => new Promise((done) => setTimeout(done));
  const wayOn = () => {
    flushSync();
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('main button')];
    return buttons.some((button) => !button.disabled && button.textContent.trim() !== '');
  };
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { maxLength: 30 }), async (happenings) => {
      let answer: (checked: Checked) => void = () => undefined;
      let fail: (why: unknown) => void = () => undefined;
      let tell: (event: Event) => void = () => undefined;
      backend.check = (_, told) => {
        tell = told;
        return new Promise((yes, no) => {
          [answer, fail] = [yes, no];
        });
      };
      app.check('example.test');
      const run = app.checks.shown!;
      expect(wayOn()).toBe(true);
      for (const what of happenings) {
        if (what === 'cancel') await run.cancel();
        else if (what === 'answer') answer({ report: golden.sni_drop! });
        else if (what === 'fail') fail(new Error('gone'));
        else if (what === 'home') app.home();
        else if (what === 'return') app.checks.show(run);
        else tell(what.event);
        await settled();
        expect(wayOn()).toBe(true);
        // Behind a verdict something is tried, and nothing is when the check is over.
        if (run.trying) expect(run.phase).toBe('done');
        if (run.phase !== 'done') expect(run.late).toBe(null);
      }
      app.checks.close(run);
      expect(wayOn()).toBe(true);
    }),
    { numRuns: 200 },
  );
}, 120_000);
