import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RouteNews } from '../backend/types';
import { Risk } from './risk.svelte';
import { RouteControl } from './route.svelte';

const NEWS: RouteNews[] = [
  { event: 'told', says: { id: 'route-restarting', args: { seconds: 3 } }, fraction: null },
  { event: 'told', says: { id: 'route-ready', args: {} }, fraction: 0.7 },
  { event: 'ready', socks: '127.0.0.1:1', pac: 'http://127.0.0.1:2/x', forwards: [] },
  { event: 'lost', says: { id: 'route-lost', args: {} } },
];

const REACHED: RouteNews = {
  event: 'works',
  way: 'obfs4',
  says: { id: 'route-ready', args: { way: 'transport', name: 'obfs4' } },
};
const CUT: RouteNews = {
  event: 'obstacle',
  way: 'direct',
  says: { id: 'route-blocked-dropped', args: { way: 'direct' } },
};

const settled = () => new Promise((done) => setTimeout(done));

test('whatever a road tells in whatever order, it can be closed and opened again', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.constantFrom(...NEWS, REACHED, CUT), fc.constant('end' as const)), {
        maxLength: 12,
      }),
      async (happenings) => {
        let end: () => void = () => undefined;
        let tell: (news: RouteNews) => void = () => undefined;
        const routes = {
          risk: async () => [],
          open: (_: unknown, told: (news: RouteNews) => void) => {
            tell = told;
            return new Promise<void>((closed) => (end = closed));
          },
          close: async () => end(),
        };
        const route = new RouteControl(routes, new Risk(routes));
        void route.open();
        await settled();
        for (const what of happenings) {
          if (what === 'end') end();
          else tell(what);
          await settled();
        }
        await route.close();
        await settled();
        expect(route.phase).toBe('closed');
        expect(route.doors).toBeNull();
        // What comes late changes nothing.
        tell(NEWS[2]!);
        expect(route.phase).toBe('closed');
      },
    ),
    { numRuns: 200 },
  );
});

/** A road that is being opened and goes on until the test ends, and how it is told what happens. */
async function opened() {
  let tell: (news: RouteNews) => void = () => undefined;
  const routes = {
    risk: async () => [],
    open: (_: unknown, told: (news: RouteNews) => void) => {
      tell = told;
      return new Promise<void>(() => undefined);
    },
    close: async () => undefined,
  };
  const route = new RouteControl(routes, new Risk(routes));
  void route.open();
  await settled();
  return { route, tell };
}

test('a helper process that ends by itself leaves a sentence, and no bar that stands still', async () => {
  const { route, tell } = await opened();
  tell(NEWS[1]!);
  expect(route.fraction).toBe(0.7);
  tell({ event: 'lost', says: { id: 'route-helper-ended', args: {} } });
  expect(route.lost?.id).toBe('route-helper-ended');
  expect(route.fraction).toBeNull();
  // What is done about it follows at once, and does not hide it.
  tell(NEWS[0]!);
  expect([route.lost?.id, route.says?.id]).toEqual(['route-helper-ended', 'route-restarting']);
  tell(NEWS[1]!);
  expect(route.lost).toBeNull();
  expect(route.phase).toBe('opening');
});

test('how a way is cut stays to be read while the road is open over another', async () => {
  const { route, tell } = await opened();
  for (const news of [CUT, REACHED, NEWS[2]!, CUT]) tell(news);
  expect(route.phase).toBe('open');
  expect(route.says?.id).toBe('route-ready');
  expect(Object.values(route.obstacles)).toEqual([CUT.says]);
  // What works is not cut any more, and what was lost is tried anew.
  tell({ ...REACHED, way: 'direct' });
  expect(route.obstacles).toEqual({});
  tell(CUT);
  tell(NEWS[3]!);
  expect(route.obstacles).toEqual({});
});
