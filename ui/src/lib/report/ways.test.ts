import { expect, test } from 'vitest';
import type { AlternativeEntry } from '../backend/types';
import { outcome, places, settled } from './ways';

const way = (kind: AlternativeEntry['kind'], works?: boolean | 'trying'): AlternativeEntry => ({
  kind,
  services: ['webmail'],
  tried: typeof works === 'boolean',
  ...(works === 'trying' ? { trying: true } : {}),
  ...(typeof works === 'boolean' ? { works } : {}),
  title: kind,
  steps: [],
});

const kinds = (placed: [string, AlternativeEntry][]) => placed.map(([, { kind }]) => kind);

test('what works stands first, and nothing that was shown moves when more is known of it', () => {
  const place = places();
  const before = [way('tor_webmail', 'trying'), way('other_network'), way('split_hello', true)];
  expect(kinds(place(before))).toEqual(['split_hello', 'tor_webmail', 'other_network']);
  const after = [
    way('tor_webmail', false),
    way('tor_bridge', true),
    way('other_network'),
    way('split_hello', true),
  ];
  expect(kinds(place(after))).toEqual([
    'split_hello',
    'tor_webmail',
    'other_network',
    'tor_bridge',
  ]);
});

test('news is what is known now and was not before', () => {
  const before = [way('split_hello', true), way('tor_webmail', 'trying')];
  expect(settled(before, before)).toEqual([]);
  const works = way('tor_webmail', true);
  const bridge = way('tor_bridge', false);
  expect(settled(before, [works, bridge, way('split_hello', true)])).toEqual([works, bridge]);
});

test('the same way for two services stays two', () => {
  const both = [way('tor_mail_program', true), way('tor_mail_program', 'trying')];
  expect(places()(both).map(([name]) => name)).toEqual([
    'tor_mail_program-0',
    'tor_mail_program-1',
  ]);
  expect(settled([way('tor_mail_program', 'trying')], both)).toEqual([both[0]]);
});

test('what came of a try is told of what we can try alone', () => {
  expect(outcome(way('tor_webmail', 'trying'))).toBe('trying');
  expect(outcome(way('tor_webmail'))).toBe('not_tried');
  expect(outcome(way('wait'))).toBe(null);
});
