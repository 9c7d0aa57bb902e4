import { expect, test, vi } from 'vitest';
import { golden } from '../../../tests/golden';
import { Scripted, verdictOf } from '../backend/scripted';
import type { Checked } from '../backend/backend';
import type { Event, Report } from '../backend/types';
import { CheckRun } from './run.svelte';

const report = golden.russia_2019!;

function begin(script: Partial<ConstructorParameters<typeof Scripted>[0]> = {}) {
  const backend = new Scripted({ report: () => report, pace: null, ...script });
  const run = new CheckRun(backend, 'one', 'proton.me');
  const ended = run.start(false, 'en');
  return { backend, run, ended };
}

test('a check goes through the stations to its report', async () => {
  const { run, ended } = begin({ pace: 0 });
  await ended;
  expect(run.phase).toBe('done');
  expect(run.report).toBe(report);
  expect(run.provider).toBe('Proton Mail');
  expect(run.measured).toBe(report.measurements.length);
});

test('a cancelled check ends with what was seen so far, and says that it was stopped', async () => {
  const { backend, run, ended } = begin();
  await vi.waitFor(() => backend.step());
  await run.cancel();
  expect(backend.cancelled).toEqual(['one']);
  await ended;
  expect(run.phase).toBe('done');
  expect(run.stopped).toBe(true);
});

test('a check whose engine is gone fails, also while it is being cancelled', async () => {
  const gone = { id: 'window-error-inside', args: {} };
  const { run, ended } = begin({ fails: { check: gone } });
  await ended;
  expect(run.phase).toBe('failed');
  expect(run.trouble).toEqual(gone);
  const other = begin({ fails: { cancel: gone } });
  await other.run.cancel();
  expect(other.run.phase).toBe('failed');
});

test('what comes after the end changes nothing', async () => {
  const { run, ended } = begin({ pace: 0 });
  await ended;
  run.take({ event: 'working', station: 'dns', at_ms: 1 });
  run.take({ event: 'report', report: golden.clean_proton! });
  await run.cancel();
  expect(run.report).toBe(report);
  expect(run.phase).toBe('done');
  expect(run.stopped).toBe(false);
});

/** A check of which nothing is heard but what a test tells. */
function told(script: Partial<ConstructorParameters<typeof Scripted>[0]> = {}) {
  const backend = new Scripted({ report: () => late, pace: null, ...script });
  let tell: (event: Event) => void = () => undefined;
  let answer: (checked: Checked) => void = () => undefined;
  let fail: (why: unknown) => void = () => undefined;
  backend.check = (_, on) => {
    tell = on;
    return new Promise((yes, no) => ([answer, fail] = [yes, no]));
  };
  const run = new CheckRun(backend, 'one', 'proton.me');
  const ended = run.start(true, 'en');
  return {
    backend,
    run,
    ended,
    verdict: (report: Report) => tell({ event: 'verdict', report }),
    last: (report: Report) => (tell({ event: 'report', report }), answer({ report })),
    fail: (why: unknown) => fail(why),
  };
}

const late = golden.tor_webmail_address_dropped!;
const first = verdictOf(late);
const states = (run: CheckRun) => run.report!.alternatives.map((way) => way.trying ?? way.works);

test('a verdict stands at once, and the ways around come as they come', async () => {
  const { run, ended, verdict, last } = told();
  verdict(first);
  expect(run.phase).toBe('done');
  expect(run.late).toBe('trying');
  expect(states(run)).toContain(true);
  expect(run.news).toEqual([]);
  const half = { ...first, alternatives: [late.alternatives[0]!, ...first.alternatives.slice(1)] };
  verdict(half);
  expect(run.news).toEqual([late.alternatives[0]]);
  expect(run.late).toBe('trying');
  last(late);
  await ended;
  expect(run.late).toBe('done');
  expect(run.report).toBe(late);
  expect(run.news.map((way) => way.kind)).toEqual(['tor_onion']);
  verdict(first);
  expect(run.report).toBe(late);
});

test('what is tried behind a verdict can be stopped, and the check was not cut short by that', async () => {
  const { backend, run, ended, verdict, last } = told();
  verdict(first);
  await run.cancel();
  expect(backend.cancelled).toEqual(['one']);
  last({ ...late, alternatives: first.alternatives.map((way) => ({ ...way, trying: false })) });
  await ended;
  expect(run.late).toBe('done');
  expect(run.stopped).toBe(false);
});

test('a verdict outlives the engine that tried ways around', async () => {
  const gone = { id: 'window-error-inside', args: {} };
  for (const how of ['cancel', 'check']) {
    const { run, verdict, fail } = told(how === 'cancel' ? { fails: { cancel: gone } } : {});
    verdict(first);
    if (how === 'cancel') await run.cancel();
    else fail(gone);
    await vi.waitFor(() => expect(run.late).toBe('done'));
    expect(run.phase).toBe('done');
    expect(run.trouble).toBe(null);
    expect(run.report!.alternatives.some((way) => way.trying)).toBe(false);
  }
});

test('a verdict in another language stays in it while the ways around come', async () => {
  const { backend, run, verdict, last } = told();
  backend.say = async (report, lang) => ({ ...report, summary: `${lang}: ${report.summary}` });
  verdict(first);
  await run.say('ru');
  expect(run.report!.summary).toMatch(/^ru: /);
  last(late);
  expect(run.report!.summary).toMatch(/^ru: /);
  await vi.waitFor(() => expect(states(run)).toEqual(late.alternatives.map((way) => way.works)));
  expect(run.report!.summary).toMatch(/^ru: /);
  await run.say('en');
  expect(run.report).toBe(late);
});
