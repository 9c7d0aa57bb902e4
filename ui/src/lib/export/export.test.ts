import { expect, test } from 'vitest';
import type { Exports } from '../backend/backend';
import type { Report } from '../backend/types';
import { Exporter } from './export.svelte';

test('what stands in place of something is marked, and nothing else', () => {
  const exporter = new Exporter({} as Exports, {} as Report);
  exporter.preview = {
    content: 'a (removed) …@b.test in ~/x, "~", x~y ~5 ~~ (address)',
    removed: [],
    marks: ['(removed)', '(address)', '…@', '~'],
  };
  const marked = exporter.pieces.filter(({ mark }) => mark).map(({ text }) => text);
  expect(marked).toEqual(['(removed)', '…@', '~', '~', '(address)']);
  expect(exporter.pieces.map(({ text }) => text).join('')).toBe(exporter.preview.content);
  exporter.preview = { content: 'a', removed: [], marks: [] };
  expect(exporter.pieces).toEqual([{ text: 'a', mark: false }]);
});
