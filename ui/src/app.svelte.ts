import { Checks, type Asking } from './lib/check/checks.svelte';
import { Risk } from './lib/route/risk.svelte';
import { RouteControl } from './lib/route/route.svelte';
import { WebmailControl } from './lib/route/webmail.svelte';
import { trouble, type Backend, type Trouble } from './lib/backend/backend';
import type { About, Keeps, Report, Settings } from './lib/backend/types';
import { nearest } from './lib/shared/words/catalogue';
import { words } from './lib/shared/words/words.svelte';

export type View = 'check' | 'bounce' | 'maillog' | 'history' | 'export' | 'route' | 'settings';

/** What the whole window shares: which view is open, the settings, the checks. */
export class App {
  readonly backend: Backend;
  readonly checks: Checks;
  /** The way over Tor for other programs; none where no engine has one. */
  readonly route: RouteControl | null;
  readonly webmail: WebmailControl | null;
  readonly risk: Risk | null;
  view: View = $state('check');
  about: About | null = $state.raw(null);
  settings: Settings | null = $state.raw(null);
  /** Whether reports are kept; taken to be so until the keyring has answered. */
  keeps: Keeps = $state('on');
  trouble: Trouble | null = $state.raw(null);
  /** The report that is being made ready for somebody else. */
  exported: Report | null = $state.raw(null);
  asking: Asking = $state(null);

  #back: View = 'check';
  #systemLanguage = 'en';

  constructor(backend: Backend) {
    this.backend = backend;
    this.checks = new Checks(backend);
    const { routes, webmails } = backend;
    this.risk = routes ? new Risk(routes) : null;
    this.route = routes && this.risk ? new RouteControl(routes, this.risk) : null;
    this.webmail = webmails && this.risk ? new WebmailControl(webmails, this.risk) : null;
  }

  /** Asks the engine who it is; what fails can be tried again. */
  async start(): Promise<void> {
    this.trouble = null;
    // The engine has the page begin in the language that it is to speak.
    words.expect(document.documentElement.lang);
    try {
      const [about, settings] = await Promise.all([this.backend.about(), this.backend.settings()]);
      this.#systemLanguage = about.lang;
      await this.#speak(about, settings.lang);
      this.about = about;
      this.settings = settings;
      await Promise.all([this.checks.load(), this.askWhetherKept()]);
    } catch (thrown) {
      if (!this.about) await words.use('en', 'ltr');
      this.trouble = trouble(thrown);
    }
  }

  open(view: View): void {
    if (view !== this.view) this.#back = this.view;
    this.view = view;
    this.trouble = null;
  }

  back(): void {
    const to = this.#back === this.view ? 'check' : this.#back;
    this.#back = 'check';
    this.view = to;
    this.trouble = null;
  }

  /** Home: the question. */
  home(): void {
    this.checks.ask();
    this.open('check');
  }

  /**
   * Starts a check, once everything has been asked that has to be asked before. What was read
   * (`evidence`) is held against what it measures.
   */
  check(who = this.checks.who, evidence: number[] = []): void {
    this.checks.who = who;
    this.checks.evidence = evidence;
    if (who.trim() === '') return;
    this.open('check');
    if (this.settings && !this.settings.contact_consent) this.asking = 'contact';
    else if (this.settings?.tor === 'ask') this.asking = 'tor';
    else this.#run(this.settings?.tor === 'on');
  }

  async allowContact(): Promise<void> {
    this.asking = null;
    await this.change({ contact_consent: true });
    this.check(this.checks.who, this.checks.evidence);
  }

  /** The answer to the question whether Tor may be used, for this time or for good. */
  async allowTor(tor: boolean, remember: boolean): Promise<void> {
    this.asking = null;
    if (remember) await this.change({ tor: tor ? 'on' : 'off' });
    this.#run(tor);
  }

  refuse(): void {
    this.asking = null;
  }

  /** Opens the way over Tor for the mail of somebody. */
  openRoute(who: string): void {
    if (this.route?.phase === 'closed') this.route.who = who;
    this.open('route');
  }

  /** Opens the provider's webmail in its window. */
  openWebmail(who: string): void {
    this.openRoute(who);
    void this.webmail?.open(who, words.language);
  }

  /** Opens the making of a file out of a report. */
  export(report: Report): void {
    this.exported = report;
    this.open('export');
  }

  /** Asks whether reports are kept. */
  async askWhetherKept(): Promise<void> {
    // Where nobody knows, trying to use it tells.
    this.keeps = (await this.backend.history?.keeps().catch(() => 'on' as const)) ?? 'on';
  }

  async change(part: Partial<Settings>): Promise<void> {
    if (!this.settings || !this.about) return;
    const wished = { ...this.settings, ...part };
    try {
      this.settings = await this.backend.setSettings(wished);
      this.trouble = null;
    } catch (thrown) {
      // What was wished holds for this session all the same; that it is not kept is said.
      this.settings = wished;
      this.trouble = trouble(thrown);
    }
    if (part.history) await this.askWhetherKept();
    if ('lang' in part) {
      await this.#speak(this.about, this.settings.lang);
      await this.checks.say(words.language);
    }
  }

  #run(tor: boolean): void {
    this.checks.start(tor, words.language);
  }

  async #speak(about: About, wanted: string | null): Promise<void> {
    const tag = nearest(
      about.languages.map((language) => language.tag),
      wanted ?? this.#systemLanguage,
    );
    const direction = about.languages.find((language) => language.tag === tag)?.dir ?? 'ltr';
    await words.use(tag, direction);
  }
}
