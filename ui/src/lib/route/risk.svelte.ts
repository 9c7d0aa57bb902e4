import { trouble, type Routes, type Trouble } from '../backend/backend';
import type { Message } from '../backend/types';

/** What has to be read before Tor is used for the first time, and what was to be done then. */
export class Risk {
  words: Message[] = $state.raw([]);
  trouble: Trouble | null = $state.raw(null);
  #then: (() => Promise<void>) | null = null;
  #routes: Routes;

  constructor(routes: Routes) {
    this.#routes = routes;
  }

  /** Does something with Tor, once what has to be read has been shown and accepted. */
  async before(then: () => Promise<void>): Promise<void> {
    this.trouble = null;
    this.#then = then;
    if (this.words.length > 0) return;
    try {
      this.words = await this.#routes.risk();
    } catch (thrown) {
      this.trouble = trouble(thrown);
      return;
    }
    if (this.words.length === 0) await this.accept();
  }

  async accept(): Promise<void> {
    const then = this.#then;
    this.refuse();
    await then?.();
  }

  refuse(): void {
    this.words = [];
    this.#then = null;
  }
}
