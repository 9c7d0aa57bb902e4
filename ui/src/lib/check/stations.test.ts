import { expect, test } from 'vitest';
import { golden } from '../../../tests/golden';
import { STATIONS, marks, marksSoFar, passed } from './stations';

const line = (scenario: string) =>
  marks(golden[scenario]!)
    .map((mark) => mark[0]!)
    .join('');

test('the broken station is the one that the scenario breaks', () => {
  // g good, b bad, s slow, u unknown: computer, network, names, road, encryption, mail.
  expect(line('clean_proton')).toBe('gggggg');
  expect(line('russia_2019')).toBe('gggbgg');
  expect(line('resolver_nxdomain').slice(0, 3)).toBe('ggb');
  expect(line('captive_portal_redirect')).toBe('gbuuuu');
  expect(line('link_down')).toBe('gbuuuu');
  expect(line('clock_200_days_fast')).toBe('buuuuu');
  expect(line('sni_drop')[4]).toBe('b');
  expect(line('starttls_stripped_587')[4]).toBe('b');
  expect(line('throttled_by_name')[3]).toBe('s');
  expect(line('provider_stopped')[5]).toBe('b');
});

test('every report of the lab has a mark for every station, and blames one only where it is sure', () => {
  expect(Object.keys(golden).length).toBeGreaterThan(70);
  for (const [scenario, report] of Object.entries(golden)) {
    const found = marks(report);
    expect(found, scenario).toHaveLength(STATIONS.length);
    const blamed = found.some((mark) => mark === 'bad' || mark === 'slow');
    const sure = report.findings.some((finding) => finding.confidence !== 'possible');
    expect(blamed, scenario).toBe(sure);
  }
});

test('what went through while others failed lights its station up', () => {
  const report = golden.russia_2019!;
  expect(Math.max(...report.measurements.map(passed))).toBe(5);
  const silent = report.measurements.filter(
    (seen) => 'outcome' in seen && 'failure' in seen.outcome,
  );
  expect(Math.max(...silent.map(passed))).toBe(-1);
});

test('a running check shows where one is looking', () => {
  expect(marksSoFar(-1, null)).toEqual(STATIONS.map(() => 'ahead'));
  expect(marksSoFar(2, 'road')).toEqual(['good', 'good', 'good', 'now', 'ahead', 'ahead']);
});
