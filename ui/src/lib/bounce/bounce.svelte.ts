import { trouble, type Mails, type Trouble } from '../backend/backend';
import type { MailRead } from '../backend/types';

/** The largest mail that is read; what a server adds to a bounce is far smaller. */
const MOST_BYTES = 5 * 1024 * 1024;

/** A mail that came back: read from a file, from the clipboard, or dropped on the window. */
export class BounceReader {
  text = $state('');
  busy = $state(false);
  result: MailRead | null = $state.raw(null);
  trouble: Trouble | null = $state.raw(null);
  #mails: Mails;

  constructor(mails: Mails) {
    this.#mails = mails;
  }

  read(lang: string): Promise<void> {
    return this.#take(() => this.#mails.read(this.text, lang));
  }

  pick(lang: string): Promise<void> {
    return this.#take(() => this.#mails.pick(lang));
  }

  /** A file that was dropped, as it is: mails may be in any encoding, of which `read` knows one. */
  async drop(file: File, lang: string): Promise<void> {
    if (file.size > MOST_BYTES) {
      this.trouble = { id: 'window-bounce-too-large', args: {} };
      return;
    }
    await this.#take(async () => this.#mails.read(await file.text(), lang));
  }

  again(): void {
    this.result = null;
    this.trouble = null;
    this.text = '';
  }

  async #take(read: () => Promise<MailRead | null>): Promise<void> {
    this.busy = true;
    this.trouble = null;
    try {
      this.result = (await read()) ?? this.result;
    } catch (thrown) {
      this.trouble = trouble(thrown);
    } finally {
      this.busy = false;
    }
  }
}
