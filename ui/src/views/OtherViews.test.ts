import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import bounce from '../../tests/fixtures/bounce.json';
import comparison from '../../tests/fixtures/comparison.json';
import maillog from '../../tests/fixtures/maillog.json';
import { golden } from '../../tests/golden';
import { App } from '../app.svelte';
import type { ExportRequest } from '../lib/backend/types';
import { Scripted, type Script } from '../lib/backend/scripted';
import type { Bounce, Comparison, MailLog } from '../lib/backend/types';
import Window from '../Window.svelte';

const FULL: Partial<Script> = {
  bounce: bounce as Bounce,
  maillog: maillog as MailLog,
  comparison: comparison as Comparison,
  history: [golden.russia_2019!, golden.resolver_bogon!, golden.clean_proton!],
  route: [
    { event: 'told', says: { id: 'route-lost', args: {} }, fraction: 0.5 },
    { event: 'ready', socks: '127.0.0.1:24150', pac: 'http://127.0.0.1:24151/x', forwards: [] },
  ],
  bridges: [{ label: '3f2a9c', transport: 'obfs4' }],
  thunderbirds: [{ name: 'work', folder: '/home/me/x2.work', set: false }],
};

async function open(script: Partial<Script> = FULL) {
  const backend = new Scripted({ report: () => golden.russia_2019!, pace: 0, ...script });
  const app = new App(backend);
  render(Window, { app });
  await screen.findByLabelText('Which mail address stopped working?');
  return { app, backend, user: userEvent.setup() };
}

const press = (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.click(screen.getByRole('button', { name }));

test('what no engine answers is not offered', async () => {
  await open({});
  for (const name of [
    'A mail came back to me',
    'I run a mail server',
    'Earlier checks',
    'Over Tor',
  ]) {
    expect(screen.queryByRole('button', { name })).toBeNull();
  }
});

test('a mail that came back is explained', async () => {
  const { user } = await open();
  await press(user, 'A mail came back to me');
  const read = screen.getByRole('button', { name: 'Explain it' }) as HTMLButtonElement;
  expect(read.disabled).toBe(true);
  await user.type(screen.getByRole('textbox'), 'Status: 4.4.1');
  await user.click(read);
  await screen.findByText(bounce.summary);
  const [said] = bounce.reports;
  await user.click(screen.getByText('Details'));
  await screen.findByText(said!.reporting_mta);
  // Nothing was tested here: how sure it is, the report's own words say.
  expect(screen.queryByText(/tested what else/)).toBeNull();
  const domain = said!.recipient.split('@')[1]!;
  screen.getByRole('button', { name: `Check the road to ${domain}` });
  await press(user, 'Read another mail');
  expect((screen.getByRole('textbox') as HTMLTextAreaElement).value).toBe('');
});

test('a mail that can not be read is said to be so, and another can be', async () => {
  const { user, backend } = await open();
  await press(user, 'A mail came back to me');
  backend.script.fails = { bounce: { id: 'window-bounce-too-large', args: {} } };
  await user.type(screen.getByRole('textbox'), 'x');
  await press(user, 'Explain it');
  await screen.findByText(/too large for a mail/);
  backend.script.fails = {};
  await press(user, 'Explain it');
  await screen.findByText(bounce.summary);
});

test('a log is drawn', async () => {
  const { user } = await open();
  await press(user, 'I run a mail server');
  await press(user, 'Choose logs');
  await screen.findByText(maillog.summary);
  const [cut] = maillog.destinations;
  const chart = screen.getByRole('img', { name: new RegExp(`${cut!.addresses[0]!.timeout} got`) });
  const high = [...chart.querySelectorAll('rect.bad')].map((bar) =>
    Number(bar.getAttribute('height')),
  );
  // Nothing failed at first, nothing went through at the end.
  expect(high[0]).toBe(0);
  expect(high.at(-1)).toBeGreaterThan(0);
  await user.click(screen.getAllByText('Details')[0]!);
  const { address, timeout } = cut!.addresses[0]!;
  const line = (await screen.findByText(new RegExp(`^${address}`))).closest('li');
  expect(line?.textContent).toContain(`${timeout} without an answer`);
});

test('two earlier checks are compared, one is deleted', async () => {
  const { user, backend } = await open();
  await press(user, 'Earlier checks');
  const ticks = await screen.findAllByRole('checkbox');
  expect(ticks).toHaveLength(3);
  const button = () => screen.getByRole('button', { name: 'Compare' }) as HTMLButtonElement;
  expect(button().disabled).toBe(true);
  await user.click(ticks[0]!);
  await user.click(ticks[2]!);
  await user.click(button());
  await screen.findByRole('heading', { name: 'What has changed' });
  screen.getByText(/works before, blocked now/);
  await press(user, 'All earlier checks');
  await user.click(screen.getAllByRole('button', { name: /^Delete the check/ })[0]!);
  expect(backend.script.history).toHaveLength(3);
  await press(user, 'Delete');
  await vi.waitFor(() => expect(screen.getAllByRole('checkbox')).toHaveLength(2));
});

test('the question waits for no keyring, and what the keyring says is told', async () => {
  let answer: (keeps: 'on' | 'off' | 'no_key') => void = () => undefined;
  const backend = new Scripted({ report: () => golden.russia_2019!, pace: 0, ...FULL });
  const history = {
    ...backend.history!,
    keeps: () => new Promise<never>((done) => (answer = done as never)),
  };
  Object.defineProperty(backend, 'history', { value: history });
  const app = new App(backend);
  render(Window, { app });
  await screen.findByLabelText('Which mail address stopped working?');
  const user = userEvent.setup();
  await press(user, 'Earlier checks');
  const told = /There is no keyring here/;
  expect(screen.queryByText(told)).toBeNull();
  answer('no_key');
  await screen.findByText(told);
  // Who wants no more reports kept can still delete those that are.
  await app.change({ history: false });
  expect(app.settings?.history).toBe(false);
  screen.getByRole('button', { name: 'Earlier checks' });
});

test('where no keyring is, a passphrase that was typed twice keeps the checks', async () => {
  const { user, backend, app } = await open({ ...FULL, history: [], keeps: 'no_key' });
  await press(user, 'Earlier checks');
  await screen.findByText(/There is no keyring here/);
  const keep = () => screen.getByRole('button', { name: /with this passphrase/ });
  expect((keep() as HTMLButtonElement).disabled).toBe(true);
  await user.type(screen.getByLabelText('Passphrase'), 'open');
  await user.type(screen.getByLabelText('The passphrase once more'), 'opem{Enter}');
  await screen.findByText(/The two passphrases differ/);
  expect(backend.script.passphrase).toBeUndefined();
  const again = screen.getByLabelText('The passphrase once more') as HTMLInputElement;
  expect(again.type).toBe('password');
  await user.clear(again);
  await user.type(again, 'open');
  await user.click(keep());
  await screen.findByText(/no earlier reports/);
  expect(backend.script.passphrase).toBe('open');
  expect(app.keeps).toBe('on');
  expect(screen.queryByText(/There is no keyring here/)).toBeNull();
  expect(document.activeElement?.textContent).toBe('Earlier checks');
});

test('where no keyring is, nothing need be kept', async () => {
  const { user, backend } = await open({ ...FULL, history: [], keeps: 'no_key' });
  await press(user, 'Earlier checks');
  await user.click(await screen.findByRole('button', { name: 'Keep no checks' }));
  await screen.findByText(/No more reports are kept/);
  expect(screen.queryByLabelText('Passphrase')).toBeNull();
  expect(await backend.settings()).toMatchObject({ history: false });
});

test('earlier checks are opened with their passphrase, and with no other', async () => {
  const sealed: Partial<Script> = { keeps: 'needs_passphrase', passphrase: 'open' };
  const { user } = await open({ ...FULL, ...sealed });
  await press(user, 'Earlier checks');
  await user.type(await screen.findByLabelText('Passphrase'), 'shut{Enter}');
  await screen.findByText(/this is not the passphrase/i);
  // Nothing of it stays in the page, and there is nothing to type twice.
  const field = screen.getByLabelText('Passphrase') as HTMLInputElement;
  expect(field.value).toBe('');
  expect(document.activeElement).toBe(field);
  expect(screen.queryByLabelText('The passphrase once more')).toBeNull();
  await user.type(field, 'open{Enter}');
  await vi.waitFor(() => expect(screen.getAllByRole('checkbox')).toHaveLength(3));
  expect(screen.queryByText(/this is not the passphrase/i)).toBeNull();
});

test('earlier checks whose passphrase is forgotten can be deleted', async () => {
  const sealed: Partial<Script> = { keeps: 'needs_passphrase', passphrase: 'open' };
  const { user, backend } = await open({ ...FULL, ...sealed });
  await press(user, 'Earlier checks');
  await user.click(await screen.findByRole('button', { name: 'Delete all' }));
  await press(user, 'Delete');
  await vi.waitFor(() => expect(backend.script.history).toEqual([]));
});

test('damaged checks are told, the others are there, and all can be deleted', async () => {
  const { user } = await open({ ...FULL, damaged: 2 });
  await press(user, 'Earlier checks');
  await screen.findByText(/can't be read any more: 2/);
  expect(screen.getAllByRole('checkbox')).toHaveLength(3);
  await press(user, 'Delete all');
  await press(user, 'Delete');
  await screen.findByText(/no earlier reports/);
  expect(screen.queryByText(/can't be read any more/)).toBeNull();
});

test('what leaves is shown first, and more can be taken out', async () => {
  const { user, backend, app } = await open();
  const saved: ExportRequest[] = [];
  const save = backend.exports.save;
  Object.assign(backend.exports, {
    save: (request: ExportRequest) => {
      saved.push(request);
      return save();
    },
  });
  app.export(golden.russia_2019!);
  const preview = await screen.findByRole('group', { name: 'This is what leaves' });
  expect(preview.textContent).toContain('MTS PJSC');
  await user.type(screen.getByLabelText(/Take out more/), 'MTS PJSC');
  await press(user, 'Take out');
  await vi.waitFor(() =>
    expect(screen.getByRole('group', { name: 'This is what leaves' }).textContent).not.toContain(
      'MTS PJSC',
    ),
  );
  await press(user, 'Save the file');
  await screen.findByText(/Saved as waypost-report\.html/);
  expect(saved).toMatchObject([{ drop: ['MTS PJSC'], redact: 'standard', format: 'html' }]);
});

test('what came back goes into the check of its road', async () => {
  const { user, backend } = await open();
  await press(user, 'A mail came back to me');
  await user.type(screen.getByRole('textbox'), 'Status: 4.4.1');
  await press(user, 'Explain it');
  await screen.findByText(bounce.summary);
  await user.click(screen.getAllByRole('button', { name: /^Check the road to/ })[0]!);
  await screen.findByText('Something on the way blocks your mail');
  expect(backend.asked).toMatchObject([{ evidence: [0] }]);
});

/** Opens an export where it can be sealed; gives back what will have been saved. */
async function toBeSealed({
  user,
  backend,
  app,
}: Awaited<ReturnType<typeof open>>): Promise<ExportRequest[]> {
  const saved: ExportRequest[] = [];
  Object.assign(backend.exports, {
    save: async (request: ExportRequest) => {
      saved.push(request);
      return null;
    },
  });
  app.export(golden.russia_2019!);
  await screen.findByRole('group', { name: 'This is what leaves' });
  await user.click(screen.getByText('Seal it for one person'));
  return saved;
}

test('a file can be sealed for one person', async () => {
  const opened = await open();
  const { user } = opened;
  const saved = await toBeSealed(opened);
  await user.type(await screen.findByLabelText(/Paste the public key of age/), ' age1abc ');
  await press(user, 'Save the file');
  expect(saved).toMatchObject([{ seal: 'age1abc' }]);
  // The profile names no support desk.
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('a file can be sealed for the support desk that the profile names', async () => {
  const opened = await open({ ...FULL, about: { support: true } });
  const { user } = opened;
  const saved = await toBeSealed(opened);
  await user.click(await screen.findByLabelText(/Seal it for the support desk/));
  expect(screen.queryByLabelText(/Paste the public key of age/)).toBeNull();
  await press(user, 'Save the file');
  await user.click(screen.getByLabelText(/Seal it for the support desk/));
  await press(user, 'Save the file');
  expect(saved).toMatchObject([{ seal: 'support' }, { seal: null }]);
});

test('the road over Tor is opened once its risk was read, and closed again', async () => {
  const { user, backend } = await open({
    ...FULL,
    risk: [{ id: 'route-risk-seen', args: {} }],
  });
  await press(user, 'Over Tor');
  screen.getByText('The road is closed.');
  await user.type(screen.getByLabelText('Your mail address'), 'me@proton.me');
  await press(user, 'Open the road');
  await screen.findByText(/Before you use Tor/);
  expect(backend.routed).toEqual([]);
  await press(user, 'Use Tor');
  await screen.findByText('The road is open.');
  screen.getByText('127.0.0.1:24150');
  expect(backend.routed).toMatchObject([{ who: 'me@proton.me', everything: false }]);
  await press(user, 'Close the road');
  await screen.findByText('The road is closed.');
});

test('a road that can not be opened says why, and can be tried again', async () => {
  const { user } = await open({
    ...FULL,
    fails: { route: { id: 'error-route-twice', args: {} } },
  });
  await press(user, 'Over Tor');
  await press(user, 'Open the road');
  await screen.findByText(/is open already/);
  screen.getByRole('button', { name: 'Open the road' });
});

test('bridges are added by pasting, and Thunderbird is set up by one click and taken back', async () => {
  const { user, backend } = await open();
  await press(user, 'Over Tor');
  await screen.findByText('3f2a9c');
  await user.type(screen.getByLabelText(/Paste bridge lines/), 'obfs4 192.0.2.1:443 x');
  await press(user, 'Add');
  await screen.findByText(/One bridge is added/);
  await press(user, 'Try the bridge 3f2a9c');
  await screen.findByText('Bridge 3f2a9c: It does not answer. Ask for another.');
  const says = { id: 'cli-tried-works', args: { seconds: 3 } };
  backend.script.bridgeTrials = { '3f2a9c': { works: true, says } };
  await press(user, 'Try the bridge 3f2a9c');
  await screen.findByText('Bridge 3f2a9c: Just tried, and it works: in 3 seconds.');
  backend.script.fails = { bridges: { id: 'bridges-keyring-missing', args: {} } };
  await press(user, 'Try the bridge 3f2a9c');
  await screen.findByText(/there is none here that answers/);
  expect(screen.queryByText(/Trying the bridge/)).toBeNull();
  backend.script.fails = {};
  await press(user, 'Remove the bridge 3f2a9c');
  await vi.waitFor(() => expect(screen.queryByText('3f2a9c')).toBeNull());
  backend.script.fails = { bridges: { id: 'bridges-keyring-missing', args: {} } };
  await user.type(screen.getByLabelText(/Paste bridge lines/), 'x');
  await press(user, 'Add');
  await screen.findByText(/there is none here that answers/);
  await user.type(screen.getByLabelText('Your mail address'), 'me@proton.me');
  await press(user, 'Set up the profile work');
  await press(user, 'Take back what was set up in the profile work');
  await screen.findByText(/is as it was before/);
});

test('bridges are asked for, and whom that contacts is told before', async () => {
  const { user, backend } = await open();
  await press(user, 'Over Tor');
  await screen.findByText(/bridges\.example.*a\.example and b\.example/);
  await user.type(screen.getByLabelText(/Country/), 'tm');
  await press(user, 'Ask the Tor Project for bridges');
  await screen.findByText(/The Tor Project gave bridges: obfs4 .*One bridge is added/);
  await screen.findByText('fromtm');
  backend.script.fails = { bridges: { id: 'bridges-ask-none-here', args: {} } };
  await press(user, 'Ask the Tor Project for bridges');
  await screen.findByText(/no bridges that this computer can use/);
  expect(screen.queryByText(/Asking by way of/)).toBeNull();
});

test('asking for bridges can be stopped, and begun again', async () => {
  const { user, backend } = await open();
  await press(user, 'Over Tor');
  let comes = () => {};
  backend.script.bridgesCome = new Promise((come) => (comes = come));
  await user.type(await screen.findByLabelText(/Country/), 'tm');
  await press(user, 'Ask the Tor Project for bridges');
  await screen.findByText(/Asking by way of/);
  await press(user, 'Cancel');
  expect(backend.cancelled).toHaveLength(1);
  comes();
  await vi.waitFor(() => expect(screen.queryByText(/Asking by way of/)).toBeNull());
  expect(screen.queryByText('fromtm')).toBeNull();
  expect(screen.queryByRole('alert')).toBeNull();
  await press(user, 'Ask the Tor Project for bridges');
  await screen.findByText('fromtm');
});

test('the settings are kept, and the look follows them', async () => {
  const { user, backend } = await open();
  await press(user, 'Settings');
  await user.selectOptions(screen.getByLabelText('Look'), 'dark');
  await vi.waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'));
  await user.selectOptions(screen.getByLabelText('Language'), 'ru');
  await screen.findByRole('heading', { name: 'Настройки' });
  expect(document.documentElement.lang).toBe('ru');
  expect(await backend.settings()).toMatchObject({ theme: 'dark', lang: 'ru' });
});

test('a window whose engine does not answer can try again', async () => {
  const backend = new Scripted({
    report: () => golden.clean!,
    pace: 0,
    fails: { about: { id: 'window-error-inside', args: {} } },
  });
  render(Window, { app: new App(backend) });
  await screen.findByRole('heading', { name: 'Waypost could not start' });
  backend.script.fails = {};
  await userEvent.setup().click(screen.getByRole('button', { name: 'Check again' }));
  await screen.findByLabelText('Which mail address stopped working?');
});
