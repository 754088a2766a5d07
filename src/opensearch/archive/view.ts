import type { ArticleSource } from '../../articles/article.ts';
import type { CatalogueName } from '../../retrieval/archive.ts';
import type { Collection } from '../../retrieval/known-terms.ts';
import type { TermCounts } from '../../retrieval/postings.ts';
import { hashOf } from '../layout/hash-of.ts';
import { partOf, type Recent, recent } from './recent.ts';
import { type Clause, KIND_ARTICLE, type Search } from './search.ts';

/** What has been found out in one scope of an index that hasn't changed since; bounded. */
export interface Knowledge {
  readonly counts: Recent<TermCounts>;
  /** In how many paragraphs a term stands of which no more is known. */
  readonly documents: Recent<number>;
  /** By language and term that isn't known: what is meant; `''` if nothing is near. */
  readonly mended: Recent<string>;
  /** By word: names that have it; and, of all articles, words of names that are nearly typed so. */
  readonly nameWords: Recent<readonly CatalogueName[]>;
  readonly nearNameWords: Recent<readonly string[]>;
  /** By key: what articles tell of acronyms and of words in capitals. */
  readonly lookups: Recent<Lookup>;
  /** By word in capitals: the name that it may stand for; `''` if none. */
  readonly names: Recent<string>;
  /** What completion has offered, by what was typed. */
  readonly suggested: Recent<readonly ArticleSource[]>;
  readonly suggestedNames: Recent<readonly CatalogueName[]>;
  /** What is found out of all articles of the scope together, by what it is. */
  readonly whole: Map<string, Promise<unknown>>;
}

export interface Lookup {
  readonly definitions: readonly string[];
  readonly capitals: readonly string[];
}

/** A term takes some 200 bytes; a question has twenty, and most are asked again and again. */
const MAX_COUNTS = 100_000;
const MAX_LOOKUPS = 50_000;

/** A list of articles takes some ten kilobytes. */
const MAX_SUGGESTED = 1000;

/** So many scopes are remembered by what is found out of all their articles. */
const MAX_SCOPES = 64;

/** What is known of all scopes of an index that hasn't changed since. */
export interface KnowledgeByScope {
  of(scope: string): Knowledge;
}

export function knowledgeByScope(): KnowledgeByScope {
  const counts = recent<TermCounts>(MAX_COUNTS);
  const documents = recent<number>(MAX_COUNTS);
  const mended = recent<string>(MAX_LOOKUPS);
  const nameWords = recent<readonly CatalogueName[]>(MAX_LOOKUPS);
  const nearNameWords = recent<readonly string[]>(MAX_LOOKUPS);
  const lookups = recent<Lookup>(MAX_LOOKUPS);
  const names = recent<string>(MAX_LOOKUPS);
  const suggested = recent<readonly ArticleSource[]>(MAX_SUGGESTED);
  const suggestedNames = recent<readonly CatalogueName[]>(MAX_SUGGESTED);
  const scopes = recent<Knowledge>(MAX_SCOPES);
  return {
    of(scope) {
      const name = hashOf(scope);
      const known = scopes.get(name) ?? {
        counts: partOf(counts, name),
        documents: partOf(documents, name),
        mended: partOf(mended, name),
        nameWords: partOf(nameWords, name),
        nearNameWords: partOf(nearNameWords, name),
        lookups: partOf(lookups, name),
        names: partOf(names, name),
        suggested: partOf(suggested, name),
        suggestedNames: partOf(suggestedNames, name),
        whole: new Map(),
      };
      scopes.set(name, known);
      return known;
    },
  };
}

/** An index as some scopes leave it. */
export interface View {
  readonly search: Search;
  /** What leaves of all documents those of the scopes' articles. */
  readonly filter: readonly Clause[];
  readonly knowledge: Knowledge;
  /** Nothing is left out. */
  readonly isWhole: boolean;
  /** All articles of the index. */
  readonly all: View;
}

/** Finds something out of all articles of a view, once. */
export async function onceIn<Value>(
  view: View,
  what: string,
  find: () => Promise<Value>,
): Promise<Value> {
  const { whole } = view.knowledge;
  const known = whole.get(what) as Promise<Value> | undefined;
  if (known) return known;
  const found = find();
  whole.set(what, found);
  // What couldn't be found out is asked for again.
  found.catch(() => whole.delete(what));
  return found;
}

/** Longer lists are no completion, and too long to be kept. */
const LONGEST_SUGGESTED = 25;

/** What is typed, and how many are wanted at most. */
interface Typed {
  readonly typed: string;
  readonly limit: number;
}

/** Finds what completion offers, unless it is known: so it is offered as well while the engine is away. */
export async function suggestedIn<Value>(
  offered: Recent<Value>,
  { typed, limit }: Typed,
  find: () => Promise<Value>,
): Promise<Value> {
  if (limit > LONGEST_SUGGESTED) return find();
  const key = `${limit} ${typed}`;
  const known = offered.get(key);
  if (known !== undefined) return known;
  const found = await find();
  offered.set(key, found);
  return found;
}

/** The articles of a view. */
export function articlesOf({ filter }: Pick<View, 'filter'>, ...others: readonly Clause[]): Clause {
  return { bool: { filter: [KIND_ARTICLE, ...filter, ...others] } };
}

export interface Totals {
  readonly articles: number;
  readonly collection: Collection;
}
