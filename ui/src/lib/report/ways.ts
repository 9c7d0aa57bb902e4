// The ways around, in the order in which somebody should try them, and what the window can do for each.
import type { AlternativeEntry } from '../backend/types';

/** What only the user can try: of these there is nothing to say about a try of ours. */
const OWN = ['other_network', 'other_sender', 'fix_local', 'wait', 'contact_support'];

/** Those that were tried and work, then those that nobody has tried, then those that failed. */
export function inOrder(ways: AlternativeEntry[]): AlternativeEntry[] {
  const rank = (way: AlternativeEntry) => (way.works === true ? 0 : way.works === false ? 2 : 1);
  return ways.toSorted((one, other) => rank(one) - rank(other));
}

/** What came of our trying it; nothing where only the user can try. */
export function outcome(way: AlternativeEntry): 'works' | 'fails' | 'not_tried' | null {
  if (OWN.includes(way.kind)) return null;
  if (way.works === true) return 'works';
  return way.works === false ? 'fails' : 'not_tried';
}

/** The one thing that the window itself can do for a way. */
export function action(way: AlternativeEntry): 'again' | 'export' | 'route' | 'webmail' | null {
  if (way.kind === 'fix_local' || way.kind === 'wait' || way.kind === 'other_network')
    return 'again';
  if (way.kind === 'tor_webmail' || way.kind === 'tor_onion') return 'webmail';
  if (way.kind === 'tor_mail_program' || way.kind === 'tor_bridge') return 'route';
  return way.kind === 'contact_support' ? 'export' : null;
}
