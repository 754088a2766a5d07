import type { Article, ArticleSource, Paragraph } from '../articles/article.ts';
import type { KnownTerms } from './known-terms.ts';
import type { LocatedTerms } from './located-terms.ts';
import type { Vector } from './models.ts';
import type { PassageCosines } from './nearness.ts';
import type { Scope } from './scope.ts';
import type { WeightedTerm } from './search-index.ts';

/**
 * Articles as they are at one time, in one scope: the one door to them for all that answers questions.
 * They may be in this process or in an engine elsewhere, so that nobody above holds all texts or all
 * terms, and a question takes a handful of calls, not one for each term or passage.
 *
 * Whatever it tells, it tells of the articles in its scope alone, as if there were no others. Whoever
 * answers a question asks the same archive from beginning to end.
 */
export interface Archive {
  /** The same articles, as far as this scope has them, too. */
  within(scope: Scope): Archive;
  count(): Promise<ArchiveSize>;
  /** The articles with these ids, in the order of the ids; those that aren't there are left out. */
  articles(ids: readonly string[]): Promise<readonly Article[]>;
  /** The article that a reference stands for (`referenceTo`). */
  articleByReference(reference: string): Promise<Article | undefined>;
  /**
   * The article with the first of these addresses (`addressOf`) that is one's; of articles with the same
   * address the first.
   */
  articleByAddress(addresses: readonly string[]): Promise<Article | undefined>;
  /**
   * Articles whose title, authors, publication, tags or id hold every word typed, the last one as a
   * prefix; if none does, those that do with one typing error in each word of five letters or more.
   * Titles that begin with it come first, then titles that hold it, then those that hold it together
   * with the authors, then the rest. Empty input lists all, in their order.
   */
  find(typed: string, part: PartOfList): Promise<FoundArticles>;
  /** The first of what `find` gives, but for empty input the newest. */
  suggest(typed: string, limit: number): Promise<readonly ArticleSource[]>;
  /** How many articles have each tag. */
  tags(): Promise<ReadonlyMap<string, number>>;
  /** How many articles belong to each collection, where these folders are listed (`collectionOf`). */
  collections(folders: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /**
   * The authors, outlets and tags that a text may name: those that share a word with it, of five letters or
   * more perhaps with one typing error, and those that stand in it where words aren't parted.
   */
  namesIn(text: string): Promise<readonly CatalogueName[]>;
  /**
   * The names in one field that match what has been typed so far (all its words, the last one as a prefix,
   * with a typing error if need be), of the most articles first; all of them for empty input.
   */
  suggestNames(field: NameField, typed: string, limit: number): Promise<readonly CatalogueName[]>;
  /** The dates of all articles that have one, each once, the newest first. */
  dates(): Promise<readonly string[]>;
  /** The articles with at least one of these terms in their title or byline, in their order. */
  titled(terms: readonly string[]): Promise<readonly ArticleSource[]>;
  /**
   * Where articles spell an acronym out, in their order, each one's places together; dots and case make
   * no difference.
   */
  spelledOut(acronym: string): Promise<readonly PlaceInArticle[]>;
  /**
   * How many articles there are in each language that is known of them, by its subtag (`languageSubtag`), the
   * most frequent first.
   */
  languages(): Promise<ReadonlyMap<string, number>>;
  /** What the articles tell of the terms of a question in this language. */
  terms(terms: readonly string[], language: string): Promise<KnownTerms>;
  /**
   * The passages that may answer best by their terms alone (BM25), at most `limit`, and those that come
   * nearest: in the order of the articles, and there of the paragraphs.
   */
  candidates(search: CandidateSearch): Promise<readonly Candidate[]>;
  /**
   * What there is to know of passages and of what stands around them, in the order of the places.
   *
   * @param sought The terms that are located in the paragraphs beside them.
   */
  closeUps(places: readonly PassagePlace[], sought: readonly string[]): Promise<readonly CloseUp[]>;
  /**
   * In their order, the articles that may say this, and surely all that do; of these, whoever asks for
   * no more is given no more.
   */
  holding(words: SoughtWords): AsyncIterable<Article>;
}

export const NAME_FIELDS = ['author', 'publication', 'tag'] as const;

/** What articles have names in. */
export type NameField = (typeof NAME_FIELDS)[number];

/** A name that articles have, as they write it. */
export interface CatalogueName {
  readonly field: NameField;
  readonly name: string;
  /** How many articles have it there. */
  readonly articles: number;
}

export interface ArchiveSize {
  readonly articles: number;
  /** Paragraphs that may be quoted. */
  readonly passages: number;
}

/** Articles that may come and go. */
export interface OpenArchive {
  /** All of them as they are now. */
  current(): Archive;
  /** Lets go of all that it holds; what is asked from then on fails. */
  close(): Promise<void>;
}

export interface PartOfList {
  /** By date, those without one last; as `find` tells unless told. */
  readonly order?: ListOrder;
  /** How many to leave out first; 0 unless told. */
  readonly skip?: number;
  /** So many at most. */
  readonly limit: number;
}

export type ListOrder = 'newest' | 'oldest';

/** A part of a list of articles. */
export interface FoundArticles {
  /** How long the whole list is. */
  readonly total: number;
  readonly articles: readonly ArticleSource[];
}

/** The languages of articles, the most frequent first, as subtags. */
export interface ArticleLanguages {
  /** Those whose articles are asked. */
  readonly asked: readonly string[];
  /** Those that the question isn't in: nothing is translated. */
  readonly others: readonly string[];
}

export interface PlaceInArticle {
  readonly article: ArticleSource;
  /** In UTF-16 code units of its text. */
  readonly offset: number;
}

export interface CandidateSearch {
  /** What to search for. */
  readonly terms: readonly WeightedTerm[];
  /** What to locate in the passages that are found. */
  readonly sought: readonly string[];
  readonly limit: number;
  /** What is found beside: the passages that come nearest in meaning, as far as their vectors are known. */
  readonly near?: NearSearch | undefined;
}

export interface NearSearch {
  readonly vector: Vector;
  readonly limit: number;
}

/** A paragraph of an article, by its number. */
export interface PassagePlace {
  readonly articleId: string;
  readonly paragraph: Paragraph['number'];
}

export interface Candidate extends PassagePlace {
  readonly terms: LocatedTerms;
  /** How near it comes to the vector that was searched for; undefined where its own isn't known. */
  readonly cosines?: PassageCosines | undefined;
}

export interface CloseUp {
  readonly article: ArticleSource;
  readonly paragraph: Paragraph;
  /** The paragraph's words. */
  readonly text: string;
  /** The terms of the paragraphs before and after it, as far as there are. */
  readonly beside: readonly LocatedTerms[];
}

/** Words that are looked for one after the other, whatever stands between them and whatever they look like. */
export interface SoughtWords {
  readonly words: readonly string[];
  /** So long is the text that has them. */
  readonly units: number;
  /**
   * All that the text says besides, where more is known than these words: in parts with anything between
   * them, of each all words, the first one in any case.
   */
  readonly parts?: readonly (readonly string[])[];
}
