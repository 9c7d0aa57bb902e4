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
const WAY = { way: { id: 'route-way-direct', args: {} }, percent: 10 };
const OVER = { way: { id: 'route-way-transport', args: { name: 'obfs4' } } };
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
  risk: json('risk').words,
  route: [
    { event: 'told', says: { id: 'route-stage-connecting', args: WAY }, fraction: 0.1 },
    { event: 'obstacle', way: 'direct', says: { id: 'route-blocked-dropped', args: WAY } },
    { event: 'works', way: 'obfs4', says: { id: 'route-ready', args: OVER } },
    {
      event: 'ready',
      socks: '127.0.0.1:24150',
      pac: 'http://127.0.0.1:24151/5f1d8a0c4f7e2b9d/proxy.pac',
      forwards: [
        {
          service: 'imap',
          address: '127.0.0.1:24152',
          host: 'imap.proton.me',
          steps: [
            { id: 'forward-step-1', args: {} },
            { id: 'forward-step-2', args: { host: 'imap.proton.me', port: '24152' } },
          ],
        },
      ],
    },
  ],
  bridges: [
    { label: '3f2a9c', transport: 'obfs4' },
    { label: 'b81d04', transport: 'direct' },
  ],
  thunderbirds: [
    { name: 'default-release', folder: '/home/me/.thunderbird/x1.default-release', set: false },
    { name: 'work', folder: '/home/me/.thunderbird/x2.work', set: true },
  ],
  history: await Promise.all(['russia_2019', 'resolver_bogon', 'clean_proton'].map(report)),
  ...json('kept'),
});

const app = new App(backend);
Object.assign(window, { waypost: { app, backend, words } });
mount(Window, { target: document.getElementById('app')!, props: { app } });
