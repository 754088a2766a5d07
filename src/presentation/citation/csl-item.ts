import { parse as parseName } from '@citation-js/name';
import type { ArticleSource } from '../../articles/article.ts';

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
        .map((name) => (isPerson(name, publication) ? parseName(name) : { literal: name })),
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

/** Words that stand in the names of organisations, and hardly ever in those of people. */
const ORGANISATION =
  /\b(?:the|agency|agencies|alliance|and|association|authority|board|bureau|campaign|centre|center|club|coalition|college|commission|committee|company|council|correspondents?|department|desk|editors?|editorial|federation|for|foundation|group|inc|initiative|institut(?:e|ion)|international|journal|magazine|ministry|museum|network|news(?:room|paper)?|observatory|of|office|organi[sz]ation|party|press|project|reporters?|school|service|society|staff|team|times|trust|union|university|watch|writers?)\b/iu;

/** "Ludwig van der Berg" has four words. */
const MAX_NAME_WORDS = 5;

/**
 * Whether a byline is a person's name, to be turned round and shortened. A name of one word, or in a
 * script without capitals, is best left as it is.
 */
function isPerson(name: string, publication: string | undefined): boolean {
  const words = name.trim().split(/\s+/u);
  if (words.length < 2 || words.length > MAX_NAME_WORDS || name === publication) return false;
  return /^[\p{Lu}\p{Ll}\p{M}\s.,'’-]+$/u.test(name) && !ORGANISATION.test(name);
}

/** The parser of names knows no line breaks. */
function onOneLine(name: string): string {
  return name.replaceAll(/\s+/gu, ' ').trim();
}
