// The reports that the engine made in the lab, by scenario.
import type { Report } from '../src/lib/backend/types';

const files = import.meta.glob<Report>('../../tests/golden/*.json', {
  import: 'default',
  eager: true,
});

export const golden = Object.fromEntries(
  Object.entries(files).map(([path, report]) => [path.split('/').pop()!.slice(0, -5), report]),
) as Record<string, Report>;
