import { type Document, elementsIn } from './dom.ts';
import { withoutEntities } from './without-entities.ts';

/** What a page says of itself in its `<meta>` tags: all that is said under one of some names. */
export type MetaTags = (...names: readonly string[]) => readonly string[];

export function readMetaTags(document: Document): MetaTags {
  const contents = new Map<string, string[]>();
  for (const element of elementsIn(document.documentElement)) {
    if (element.localName !== 'meta') continue;
    const content = withoutEntities(element.getAttribute('content') ?? '').trim();
    if (content === '') continue;
    const names = ['name', 'property', 'itemprop', 'http-equiv'].flatMap(
      (attribute) => element.getAttribute(attribute)?.toLowerCase().split(/\s+/u) ?? [],
    );
    for (const name of new Set(names)) {
      const said = contents.get(name);
      if (said) said.push(content);
      else contents.set(name, [content]);
    }
  }
  return (...names) => names.flatMap((name) => contents.get(name) ?? []);
}
