import { trouble, type Routes, type Trouble } from '../backend/backend';
import type { Message, RouteNews } from '../backend/types';
import type { Risk } from './risk.svelte';

/** `lost`: the doors are there and refuse everything, until Tor is back. */
export type Phase = 'closed' | 'opening' | 'open' | 'lost' | 'closing';

type Doors = Extract<RouteNews, { event: 'ready' }>;

/** The way over Tor that stays open for other programs: one for the whole window. */
export class RouteControl {
  phase: Phase = $state('closed');
  /** What was told last. */
  says: Message | null = $state.raw(null);
  /** How Tor was lost; said until Tor is on its way again. */
  lost: Message | null = $state.raw(null);
  /** What is in the ways to Tor that are cut, by way; the road may be open over another. */
  obstacles: Record<string, Message> = $state.raw({});
  fraction: number | null = $state(null);
  doors: Doors | null = $state.raw(null);
  trouble: Trouble | null = $state.raw(null);
  who = $state('');
  everything = $state(false);
  forwards = $state(false);
  bridgesOnly = $state(false);
  #routes: Routes;
  #risk: Risk;

  constructor(routes: Routes, risk: Risk) {
    this.#routes = routes;
    this.#risk = risk;
  }

  /** Whether ports for programs that know no SOCKS can be had: they lead to one provider's servers. */
  get canForward(): boolean {
    return this.who.trim() !== '' && !this.everything;
  }

  /** Opens it, once what has to be read has been shown. */
  async open(): Promise<void> {
    if (this.phase !== 'closed') return;
    this.trouble = null;
    await this.#risk.before(() => this.#hold());
  }

  /** Takes what happened into account. What comes after the wish to close changes nothing. */
  take(news: RouteNews): void {
    if (this.phase === 'closed' || this.phase === 'closing') return;
    switch (news.event) {
      case 'told':
        this.says = news.says;
        this.fraction = news.fraction ?? null;
        if (this.fraction !== null) this.lost = null;
        break;
      case 'obstacle':
        this.obstacles = { ...this.obstacles, [news.way]: news.says };
        break;
      case 'works':
        this.says = news.says;
        this.fraction = null;
        this.obstacles = Object.fromEntries(
          Object.entries(this.obstacles).filter(([way]) => way !== news.way),
        );
        break;
      case 'ready':
        this.phase = 'open';
        this.doors = news;
        this.fraction = null;
        this.lost = null;
        break;
      case 'lost':
        if (this.phase === 'open') this.phase = 'lost';
        this.says = null;
        this.lost = news.says;
        // Each way is tried anew.
        this.obstacles = {};
        // A bar that stands still would look as if Tor were on its way.
        this.fraction = null;
        break;
    }
  }

  async close(): Promise<void> {
    if (this.phase === 'closed' || this.phase === 'closing') return;
    this.phase = 'closing';
    try {
      await this.#routes.close();
    } catch (thrown) {
      this.trouble = trouble(thrown);
    }
  }

  async #hold(): Promise<void> {
    if (this.phase !== 'closed') return;
    this.phase = 'opening';
    const who = this.who.trim();
    try {
      await this.#routes.open(
        {
          who: who === '' ? null : who,
          everything: this.everything,
          forwards: this.forwards && this.canForward,
          bridges_only: this.bridgesOnly,
        },
        (news) => this.take(news),
      );
    } catch (thrown) {
      this.trouble = trouble(thrown);
    }
    this.phase = 'closed';
    this.doors = null;
    this.says = null;
    this.lost = null;
    this.obstacles = {};
    this.fraction = null;
  }
}
