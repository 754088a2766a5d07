import { z } from 'zod';
import type { Article } from '../../articles/article.ts';
import { ARTICLE_REFERENCE_LENGTH, referenceTo } from '../../articles/article-reference.ts';
import type { Quote } from '../../articles/quote.ts';
import { HASH_BITS, hashOf } from '../../text/rolling-hash.ts';
import type { Span } from '../../text/span.ts';

/** "These words of this article", in so few characters that it goes into a custom id. */
export interface QuoteReference {
  /** What {@link referenceTo} makes of the article. */
  readonly article: string;
  readonly start: number;
  readonly length: number;
  /** What {@link hashOf} makes of the words. */
  readonly hash: number;
}

/** What has become of quoted words since. */
export type ResolvedReference =
  /** They stand where they stood, marks of the article's file aside. */
  | { readonly kind: 'unchanged'; readonly quote: Quote }
  /** They stand further down in the article; if in several places, this is the nearest one. */
  | { readonly kind: 'moved'; readonly quote: Quote; readonly from: Span }
  | ChangedQuote
  /** The article may only be linked to by now: none of its words may be shown. */
  | { readonly kind: 'withheld'; readonly article: Article }
  /** There is no such article any more. */
  | { readonly kind: 'gone' };

/** The article is there, the words aren't. */
export interface ChangedQuote {
  readonly kind: 'changed';
  readonly article: Article;
  /**
   * The sentences that come nearest to the old words, or to their place if the old words aren't known;
   * undefined if the article has none.
   */
  readonly nearest: Quote | undefined;
  /** The words as they were; only if they have been proved to be those. */
  readonly oldWords: string | undefined;
}

/**
 * A text has at most so many characters, most have about 24: the longest string in V8 has 2 ** 29 code
 * units, six digits in base 36, for the start and again for the length.
 */
export const MAX_REFERENCE_UNITS = 32;

const HASH_BYTES = HASH_BITS / 8;
const HASH_LENGTH = 8;

const TEXT = new RegExp(
  String.raw`^([\w-]{${ARTICLE_REFERENCE_LENGTH}})([\w-]{${HASH_LENGTH}})([\da-z]{1,6})\.([\da-z]{1,6})$`,
);

const textSchema = z
  .string()
  .max(MAX_REFERENCE_UNITS)
  .transform((text) => TEXT.exec(text)?.slice(1))
  .pipe(
    z.tuple([
      z.string(),
      z.string().transform((hash) => Buffer.from(hash, 'base64url').readUIntBE(0, HASH_BYTES)),
      z.string().transform((start) => Number.parseInt(start, 36)),
      z
        .string()
        .transform((length) => Number.parseInt(length, 36))
        .refine((length) => length > 0),
    ]),
  )
  .transform(([article, hash, start, length]): QuoteReference => ({
    article,
    hash,
    start,
    length,
  }));

export function quoteReference({ article, start, end, text }: Quote): QuoteReference {
  return { article: referenceTo(article), start, length: end - start, hash: hashOf(text) };
}

/** Digits, letters, `-`, `_` and one `.`. The custom id around it says of which version it is. */
export function encodeReference({ article, start, length, hash }: QuoteReference): string {
  const bytes = Buffer.alloc(HASH_BYTES);
  bytes.writeUIntBE(hash, 0, HASH_BYTES);
  return `${article}${bytes.toString('base64url')}${start.toString(36)}.${length.toString(36)}`;
}

/** @returns undefined for a text that {@link encodeReference} did not make. */
export function decodeReference(text: string): QuoteReference | undefined {
  return textSchema.safeParse(text).data;
}
