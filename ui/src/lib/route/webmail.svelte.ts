import { trouble, type Trouble, type Webmails } from '../backend/backend';
import type { Message, WebmailNews } from '../backend/types';
import type { Risk } from './risk.svelte';

export type Phase = 'closed' | 'opening' | 'shown';

/** The provider's webmail in a window that reaches nothing but Tor: one for the whole program. */
export class WebmailControl {
  phase: Phase = $state('closed');
  says: Message | null = $state.raw(null);
  fraction: number | null = $state(null);
  trouble: Trouble | null = $state.raw(null);
  keep = $state(false);
  #webmails: Webmails;
  #risk: Risk;

  constructor(webmails: Webmails, risk: Risk) {
    this.#webmails = webmails;
    this.#risk = risk;
  }

  async open(who: string, lang: string): Promise<void> {
    if (this.phase !== 'closed' || who.trim() === '') return;
    this.trouble = null;
    await this.#risk.before(() => this.#hold(who.trim(), lang));
  }

  take(news: WebmailNews): void {
    if (this.phase === 'closed') return;
    if (news.event === 'shown') {
      this.phase = 'shown';
      this.says = null;
      this.fraction = null;
    } else {
      this.says = news.says;
      this.fraction = news.fraction ?? null;
    }
  }

  async close(): Promise<void> {
    try {
      await this.#webmails.close();
    } catch (thrown) {
      this.trouble = trouble(thrown);
    }
  }

  async #hold(who: string, lang: string): Promise<void> {
    if (this.phase !== 'closed') return;
    this.phase = 'opening';
    this.says = null;
    try {
      const request = { who, keep: this.keep, lang };
      await this.#webmails.open(request, (news) => this.take(news));
    } catch (thrown) {
      this.trouble = trouble(thrown);
    }
    this.phase = 'closed';
    this.says = null;
    this.fraction = null;
  }
}
