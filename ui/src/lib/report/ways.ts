// The ways around, in the order in which somebody should try them, and what the window can do for each.
import type { AlternativeEntry } from '../backend/types';

/** What only the user can try: of these there is nothing to say about a try of ours. */
const OWN = ['other_network', 'other_sender', 'fix_local', 'wait', 'contact_support'];

/** Those that were tried and work, then those that are being tried or nobody has tried, then those that failed. */
export function inOrder(ways: AlternativeEntry[]): AlternativeEntry[] {
  const rank = (way: AlternativeEntry) => (way.works === true ? 0 : way.works === false ? 2 : 1);
  return ways.toSorted((one, other) => rank(one) - rank(other));
}

/** The ways by names that stay when more is known of them: the first of its kind, the second, … */
export function named(ways: AlternativeEntry[]): Map<string, AlternativeEntry> {
  const counts = new Map<string, number>();
  const names = new Map<string, AlternativeEntry>();
  for (const way of ways) {
    const count = counts.get(way.kind) ?? 0;
    counts.set(way.kind, count + 1);
    names.set(`${way.kind}-${count}`, way);
  }
  return names;
}

/**
 * Puts ways into an order that does not change under the reader: what was shown stays where it is when
 * more is known of it, and what is new comes last.
 */
export function places(): (ways: AlternativeEntry[]) => [string, AlternativeEntry][] {
  const known: string[] = [];
  return (ways) => {
    const names = named(inOrder(ways));
    for (const name of names.keys()) if (!known.includes(name)) known.push(name);
    return [...names].toSorted(([one], [other]) => known.indexOf(one) - known.indexOf(other));
  };
}

/** The ways that are known to work or not, and were not before. */
export function settled(before: AlternativeEntry[], after: AlternativeEntry[]): AlternativeEntry[] {
  const old = named(before);
  const isKnown = (way: AlternativeEntry | undefined) => typeof way?.works === 'boolean';
  return [...named(after)]
    .filter(([name, way]) => isKnown(way) && !isKnown(old.get(name)))
    .map(([, way]) => way);
}

/** What came of our trying it; nothing where only the user can try. */
export function outcome(way: AlternativeEntry): 'works' | 'fails' | 'trying' | 'not_tried' | null {
  if (OWN.includes(way.kind)) return null;
  if (way.works === true) return 'works';
  if (way.works === false) return 'fails';
  return way.trying === true ? 'trying' : 'not_tried';
}

/** The one thing that the window itself can do for a way. */
export function action(way: AlternativeEntry): 'again' | 'export' | 'route' | 'webmail' | null {
  if (way.kind === 'fix_local' || way.kind === 'wait' || way.kind === 'other_network')
    return 'again';
  if (way.kind === 'tor_webmail' || way.kind === 'tor_onion') return 'webmail';
  if (way.kind === 'tor_mail_program' || way.kind === 'tor_bridge') return 'route';
  return way.kind === 'contact_support' ? 'export' : null;
}
