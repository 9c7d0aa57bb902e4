// The window over the scripted backend. What it plays is named in the address:
// ?report=russia_2019&pace=0&settings={…}&about={…}
import '../../../src/lib/shared/design/tokens.css';
import '../../../src/lib/shared/design/base.css';
import { mount } from 'svelte';
import { App } from '../../../src/app.svelte';
import { Scripted } from '../../../src/lib/backend/scripted';
import type { Bounce, Comparison, MailLog, Report } from '../../../src/lib/backend/types';
import { words } from '../../../src/lib/shared/words/words.svelte';
import Window from '../../../src/Window.svelte';

const golden = import.meta.glob<{ default: Report }>('../../../../tests/golden/*.json');
const fixtures = import.meta.glob<{ default: unknown }>('../../fixtures/*.json');

const given = new URLSearchParams(location.search);
const json = (name: string) => JSON.parse(given.get(name) ?? '{}');

async function report(name: string): Promise<Report> {
  return (await golden[`../../../../tests/golden/${name}.json`]!()).default;
}

async function fixture<T>(name: string): Promise<T> {
  return (await fixtures[`../../fixtures/${name}.json`]!()).default as T;
}

const wanted = (given.get('report') ?? 'clean_proton').split(',');
const reports = await Promise.all(wanted.map(report));
const pace = given.get('pace');
let played = 0;

const backend = new Scripted({
  about: json('about'),
  settings: json('settings'),
  fails: json('fails'),
  report: () => reports[played++ % reports.length]!,
  pace: pace === 'wait' ? null : Number(pace ?? 0),
  bounce: await fixture<Bounce>('bounce'),
  maillog: await fixture<MailLog>('maillog'),
  comparison: await fixture<Comparison>('comparison'),
  history: await Promise.all(['russia_2019', 'resolver_bogon', 'clean_proton'].map(report)),
});

const app = new App(backend);
Object.assign(window, { waypost: { app, backend, words } });
mount(Window, { target: document.getElementById('app')!, props: { app } });
