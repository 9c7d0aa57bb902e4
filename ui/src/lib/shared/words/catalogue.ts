import { FluentResource } from '@fluent/bundle';

/** The catalogues, shared with the engine. Each language is fetched when it is first wanted. */
const files = import.meta.glob<string>('../../../../../locales/*/*.ftl', {
  query: '?raw',
  import: 'default',
});

/** What every sentence falls back to. */
export const DEFAULT = 'en';

/** What is being read, and what was, by language. */
const read = new Map<string, Promise<FluentResource[]>>();

/** A language's catalogue, fetched and read once. */
export function catalogue(language: string): Promise<FluentResource[]> {
  const begun = read.get(language) ?? fetched(language);
  read.set(language, begun);
  // What did not come may come the next time.
  begun.catch(() => read.delete(language));
  return begun;
}

async function fetched(language: string): Promise<FluentResource[]> {
  const wanted = Object.entries(files).filter(([path]) => path.includes(`/${language}/`));
  const texts = await Promise.all(wanted.map(([, load]) => load()));
  return texts.map((text) => new FluentResource(text));
}

/** The tags of the languages there are. */
export function languages(): string[] {
  return Object.keys(files).map((path) => path.split('/').at(-2) ?? DEFAULT);
}

/** The best of the languages there are for one that is asked for; English if none fits. */
export function nearest(tags: string[], wanted: string): string {
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  const main = (tag: string) => tag.split('-')[0] ?? tag;
  return (
    tags.find((tag) => same(tag, wanted)) ??
    tags.find((tag) => same(main(tag), main(wanted))) ??
    DEFAULT
  );
}
