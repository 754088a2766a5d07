import { parse as parseName } from '@citation-js/name';
import type { ArticleSource } from '../../articles/article.ts';
import { isOrganisation } from '../../articles/author-names.ts';

/** A newspaper's, or on a page of its own. */
export const CSL_TYPES = ['article-newspaper', 'webpage'] as const;

/** An article as formatters of citations know it: CSL-JSON, as far as it is used here. */
export interface CslItem {
  readonly id: string;
  readonly type: (typeof CSL_TYPES)[number];
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly URL?: string;
  readonly language?: string;
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  /** The quoted words, for formats that keep notes. */
  readonly annote?: string;
}

/** `given` and `family` with their particles, or `literal`. */
export type CslName = Readonly<Record<string, string>>;

/** Year, month and day, as far as they are known. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

/** @param accessed When it was looked at. */
export function cslItem(article: ArticleSource, accessed: Date): CslItem {
  const { id, title, authors, publication, url, language, published } = article;
  const issued = published === undefined ? undefined : cslDate(published);
  return {
    id,
    type: publication === undefined ? 'webpage' : 'article-newspaper',
    accessed: { 'date-parts': [datePartsOf(accessed.toISOString())] },
    ...(title !== '' && { title }),
    ...(authors.length > 0 && {
      author: authors
        .map(onOneLine)
        .map((name) => (isPerson(name, article) ? parseName(name) : { literal: name })),
    }),
    ...(publication !== undefined && { 'container-title': publication }),
    ...(url !== undefined && { URL: url }),
    ...(language !== undefined && { language }),
    ...(issued && { issued }),
  };
}

function cslDate(published: string): CslDate | undefined {
  const parts = datePartsOf(published);
  return parts.length > 0 ? { 'date-parts': [parts] } : undefined;
}

/** The day that is written there, in no time zone. */
function datePartsOf(date: string): readonly number[] {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(date)?.slice(1) ?? [];
  return parts.filter((part) => part !== undefined).map(Number);
}

/** "Ludwig van der Berg" has four words. */
const MAX_NAME_WORDS = 5;

/**
 * Whether a byline is a person's name, to be turned round and shortened. A name of one word, or in a
 * script without capitals, is best left as it is.
 */
function isPerson(name: string, { publication, authorType }: ArticleSource): boolean {
  const words = name.split(' ');
  if (authorType === 'organisation' || words.length < 2) return false;
  if (authorType === 'person') return true;
  if (words.length > MAX_NAME_WORDS || name === publication) return false;
  return /^[\p{Lu}\p{Ll}\p{M}\s.,'’-]+$/u.test(name) && !isOrganisation(name);
}

/** The parser of names knows no line breaks. */
function onOneLine(name: string): string {
  return name.replaceAll(/\s+/gu, ' ').trim();
}
