import { FluentBundle } from '@fluent/bundle';
import type { Argued, Trouble } from '../../backend/backend';
import { catalogue, DEFAULT, languages, nearest } from './catalogue';

type Arguments<Id extends keyof Messages> = keyof Messages[Id] extends never ? [] : [Messages[Id]];

async function bundle(language: string, isolate: boolean): Promise<FluentBundle> {
  const made = new FluentBundle(language, { useIsolating: isolate });
  for (const resource of await catalogue(language)) made.addResource(resource);
  return made;
}

/** The window's prose in the chosen language, with its numbers and dates. */
class Words {
  language = $state(DEFAULT);
  direction = $state<'ltr' | 'rtl'>('ltr');
  #bundles: FluentBundle[] = $state.raw([]);

  /** Has a language's catalogue fetched that may be wanted soon, while other things are waited for. */
  expect(wanted: string): void {
    // Where it fails, its use will tell.
    catalogue(nearest(languages(), wanted)).catch(() => undefined);
  }

  /** Changes the language, once its catalogue is there. */
  async use(language: string, direction: 'ltr' | 'rtl'): Promise<void> {
    // Names in another script need to be kept apart from right-to-left text.
    const isolate = direction === 'rtl';
    const tags = language === DEFAULT ? [DEFAULT] : [language, DEFAULT];
    this.#bundles = await Promise.all(tags.map((tag) => bundle(tag, isolate)));
    this.language = language;
    this.direction = direction;
  }

  /** A message, with its arguments. */
  t<Id extends keyof Messages>(id: Id, ...args: Arguments<Id>): string {
    return this.#say(id, args[0]) ?? id;
  }

  /** What went wrong, in words. */
  trouble({ id, args = {} }: Trouble): string {
    const said = Object.entries(args).map(([name, value]) => [name, this.#argument(value)]);
    return this.#say(id, Object.fromEntries(said)) ?? this.t('window-error-inside');
  }

  #argument(value: Argued): string | number {
    if (Array.isArray(value)) return this.list(value.map((one) => String(this.#argument(one))));
    return typeof value === 'object' ? this.trouble(value) : value;
  }

  #say(id: string, args?: Record<string, string | number>): string | undefined {
    for (const bundle of this.#bundles) {
      const message = bundle.getMessage(id);
      if (message?.value) return bundle.formatPattern(message.value, args ?? null, []);
    }
    return undefined;
  }

  number(value: number): string {
    return new Intl.NumberFormat(this.language).format(value);
  }

  /** A point in time of a report, on this computer's clock. */
  moment(rfc3339: string): string {
    const at = new Date(rfc3339);
    if (Number.isNaN(at.getTime())) return rfc3339;
    return new Intl.DateTimeFormat(this.language, {
      dateStyle: 'medium',
      timeStyle: 'short',
    }).format(at);
  }

  /** A day, in few characters. */
  day(rfc3339: string): string {
    const at = new Date(rfc3339);
    if (Number.isNaN(at.getTime())) return rfc3339;
    return new Intl.DateTimeFormat(this.language, { month: 'short', day: 'numeric' }).format(at);
  }

  /** Seconds, or milliseconds where there are few. */
  duration(ms: number): string {
    const [value, unit, digits] =
      ms < 1000 ? [ms, 'millisecond', ms < 10 ? 1 : 0] : [ms / 1000, 'second', ms < 10_000 ? 1 : 0];
    return new Intl.NumberFormat(this.language, {
      style: 'unit',
      unit: unit as string,
      unitDisplay: 'short',
      maximumFractionDigits: digits as number,
    }).format(value as number);
  }

  list(items: string[]): string {
    return new Intl.ListFormat(this.language, { type: 'conjunction' }).format(this.#apart(items));
  }

  /** One after another without an end, as this language parts them: more may follow. */
  row(items: string[]): string {
    const parts = new Intl.ListFormat(this.language).formatToParts(['1', '2', '3']);
    return this.#apart(items).join(parts[1]?.value ?? ', ');
  }

  /** Names in another script would else run on through what parts them. */
  #apart(items: string[]): string[] {
    return this.direction === 'rtl' ? items.map((item) => `\u2068${item}\u2069`) : items;
  }
}

export const words = new Words();
