import { trouble, type Histories, type Trouble } from '../backend/backend';
import type { Comparison, HistoryEntry, Report } from '../backend/types';

/** The earlier reports on this computer: the list, one of them, or what changed between two. */
export class HistoryBook {
  entries: HistoryEntry[] | null = $state.raw(null);
  /** How many others are damaged. */
  damaged = $state(0);
  /** Those that are ticked, to be compared. */
  ticked: string[] = $state([]);
  report: Report | null = $state.raw(null);
  comparison: Comparison | null = $state.raw(null);
  /** What is to be deleted, once it was confirmed. */
  deleting: HistoryEntry | 'all' | null = $state.raw(null);
  trouble: Trouble | null = $state.raw(null);
  #history: Histories;

  constructor(history: Histories) {
    this.#history = history;
  }

  load(): Promise<void> {
    return this.#try(async () => {
      const list = await this.#history.list();
      this.entries = list.entries;
      this.damaged = list.damaged;
      this.ticked = this.ticked.filter((id) => this.entries?.some((entry) => entry.id === id));
    });
  }

  show(id: string, lang: string): Promise<void> {
    return this.#try(async () => {
      this.report = await this.#history.show(id, lang);
    });
  }

  /** Ticks an entry; of three, the one ticked first gives way. */
  tick(id: string): void {
    this.ticked = this.ticked.includes(id)
      ? this.ticked.filter((other) => other !== id)
      : [...this.ticked, id].slice(-2);
  }

  get canCompare(): boolean {
    return this.ticked.length === 2;
  }

  /** What has changed from the older of the two that are ticked to the newer. */
  compare(lang: string): Promise<void> {
    return this.#try(async () => {
      const made = (id: string) => this.entries?.find((entry) => entry.id === id)?.made_at ?? '';
      const [before, after] = this.ticked.toSorted((a, b) => made(a).localeCompare(made(b)));
      if (before && after) this.comparison = await this.#history.compare(before, after, lang);
    });
  }

  delete(): Promise<void> {
    const what = this.deleting;
    this.deleting = null;
    return this.#try(async () => {
      if (what === 'all') await this.#history.clear();
      else if (what) await this.#history.delete(what.id);
      await this.load();
    });
  }

  back(): void {
    this.report = null;
    this.comparison = null;
  }

  async #try(what: () => Promise<void>): Promise<void> {
    this.trouble = null;
    try {
      await what();
    } catch (thrown) {
      this.trouble = trouble(thrown);
    }
  }
}
