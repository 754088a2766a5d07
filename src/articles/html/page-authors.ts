import { foldWords } from '../../text/fold-words.ts';
import type { DomElement } from './dom.ts';
import type { MetaTags } from './meta-tags.ts';
import { isPerson, namesIn, seenAuthors } from './page-byline.ts';
import type { StructuredData } from './structured-data.ts';

/** Who wrote an article: whom its readers see, if a site says to machines who it is itself. */
export function pageAuthors({
  meta,
  data,
  head,
  announced,
  title,
}: {
  readonly meta: MetaTags;
  readonly data: StructuredData | undefined;
  readonly head: readonly DomElement[];
  /** Whom lines beside the title name. */
  readonly announced: readonly string[];
  readonly title: string | undefined;
}): readonly string[] {
  const said = [
    meta('citation_author'),
    data?.authors.map(({ name }) => name) ?? [],
    ...AUTHOR_TAGS.map((name) => meta(name)),
  ].map((lines) => lines.flatMap(namesIn));
  const own = (names: readonly string[]) => unique(names.filter((name) => name !== title));
  const given = said.map(own).filter((names) => names.length > 0);
  const people = given.find((names) => names.some(isPerson));
  const seen = seenAuthors(head);
  const isMarked = seen.names.some(isPerson) || announced.length === 0;
  const visible = own(isMarked ? seen.names : announced);
  const isNear = isMarked ? seen.isNear : true;
  const best = people ?? given[0];
  if (best === undefined) return visible;
  const agreed = [...visible, ...announced].some((name) => holds(best, name));
  if (visible.length === 0 || agreed) return best;
  if (people === undefined) return visible;
  return isNear && visible.some(isPerson) ? visible : people;
}

/** Round a name may stand what its bearer does. */
function holds(names: readonly string[], name: string): boolean {
  return names.some((one) => foldWords(name).includes(foldWords(one)));
}

const AUTHOR_TAGS = [
  'parsely-author',
  'sailthru.author',
  'author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'dc.creator.author',
  'article:author',
  'og:article:author',
  'article.author',
];

/** The first way in which a name is written, unless that is in capitals. */
function unique(names: readonly string[]): readonly string[] {
  const found = new Map<string, string>();
  for (const name of names) {
    const known = found.get(foldWords(name));
    if (known === undefined || known === known.toUpperCase()) found.set(foldWords(name), name);
  }
  return [...found.values()];
}
