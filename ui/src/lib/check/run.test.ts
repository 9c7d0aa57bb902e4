import { expect, test, vi } from 'vitest';
import { golden } from '../../../tests/golden';
import { Scripted } from '../backend/scripted';
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
