import { trouble, type Exports, type Trouble } from '../backend/backend';
import type { Format, Preview, Redact, Report } from '../backend/types';

/** Where one of these marks stands. One of a single sign, a home folder's, is part of no word or number. */
function standing(marks: string[]): RegExp {
  const each = marks.map((mark) => {
    const text = mark.replace(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`);
    return mark.length > 1 ? text : `(?<![\\p{L}\\p{N}${text}])${text}(?![\\p{N}${text}])`;
  });
  return new RegExp(each.length > 0 ? each.join('|') : '(?!)', 'gu');
}

/** A report on its way to somebody else: what leaves, what was taken out, and the saving. */
export class Exporter {
  format: Format = $state('html');
  redact: Redact = $state('standard');
  /** What the user wants out besides. */
  drop: string[] = $state([]);
  preview: Preview | null = $state.raw(null);
  /** The public key of the one who alone can open the file; not sealed when empty. */
  seal = $state('');
  /** Whether the profile's support desk is that one. */
  forSupport = $state(false);
  saved: string | null = $state(null);
  busy = $state(false);
  trouble: Trouble | null = $state.raw(null);
  #exports: Exports;
  #report: Report;
  #asked = 0;

  constructor(exports: Exports, report: Report) {
    this.#exports = exports;
    this.#report = report;
  }

  /** The preview, cut where something stands in place of what was taken out. */
  get pieces(): { text: string; mark: boolean }[] {
    if (!this.preview) return [];
    const { content, marks } = this.preview;
    const found: { text: string; mark: boolean }[] = [];
    let from = 0;
    for (const { 0: text, index } of content.matchAll(standing(marks))) {
      if (index > from) found.push({ text: content.slice(from, index), mark: false });
      found.push({ text, mark: true });
      from = index + text.length;
    }
    if (from < content.length) found.push({ text: content.slice(from), mark: false });
    return found;
  }

  /** Draws the preview again. Of two that are under way the later one counts. */
  async look(lang: string): Promise<void> {
    this.#asked += 1;
    const mine = this.#asked;
    this.trouble = null;
    this.saved = null;
    try {
      const preview = await this.#exports.preview(this.#request(lang));
      if (mine === this.#asked) this.preview = preview;
    } catch (thrown) {
      // What was shown belongs to another choice: nobody should send a file by the look of it.
      if (mine === this.#asked) {
        this.preview = null;
        this.trouble = trouble(thrown);
      }
    }
  }

  /** Takes one more thing out, wherever it stands. */
  async remove(text: string, lang: string): Promise<void> {
    const out = text.trim();
    if (out === '' || this.drop.includes(out)) return;
    this.drop = [...this.drop, out];
    await this.look(lang);
  }

  async putBack(text: string, lang: string): Promise<void> {
    this.drop = this.drop.filter((other) => other !== text);
    await this.look(lang);
  }

  async save(lang: string): Promise<void> {
    this.busy = true;
    this.trouble = null;
    try {
      this.saved = await this.#exports.save(this.#request(lang));
    } catch (thrown) {
      this.trouble = trouble(thrown);
    } finally {
      this.busy = false;
    }
  }

  #request(lang: string) {
    const { format, redact, drop } = this;
    // The word that stands for the key in the profile.
    const key = this.forSupport ? 'support' : this.seal.trim();
    return {
      report: this.#report,
      format,
      redact,
      drop: [...drop],
      seal: key === '' ? null : key,
      lang,
    };
  }
}
