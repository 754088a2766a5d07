import type { ArticleSource } from '../articles/article.ts';
import { ROOT_COLLECTION } from '../collections/collection.ts';
import { type CollectionRules, rulesTest } from '../collections/collection-rules.ts';
import { languageSubtag } from '../text/analysers.ts';
import { isUpTo } from '../text/calendar.ts';

/**
 * Which articles are asked; all unless told. What is found out in a scope is found out from its own
 * articles alone: what words are worth and how they are spelled, what acronyms mean, which titles there
 * are. Plain data, which can be sent elsewhere.
 */
export interface Scope {
  /** Only those that these rules show. */
  readonly collectionRules?: CollectionRules | undefined;
  /** Only those in one of these folders below the corpus, or deeper; `.` stands for those in none. */
  readonly collections?: readonly string[] | undefined;
  /** None of these, by id; ids that no article has don't matter. */
  readonly hiddenArticles?: readonly string[] | undefined;
  /** None with one of these tags. */
  readonly hiddenTags?: readonly string[] | undefined;
  /** Only those by one of these authors, named as their articles do. */
  readonly authors?: readonly string[] | undefined;
  /** Only those that one of these outlets published, named likewise. */
  readonly publications?: readonly string[] | undefined;
  /**
   * Only those of this time or later, and of this time or before, as far as both dates tell: `YYYY`,
   * `YYYY-MM` or `YYYY-MM-DD`.
   */
  readonly publishedFrom?: string | undefined;
  readonly publishedUntil?: string | undefined;
  /** Only those with one of these tags. */
  readonly tags?: readonly string[] | undefined;
  /** Only those in this language: `en` holds `en-GB` as well. */
  readonly language?: string | undefined;
  /** Only those whose words are of this language, by its subtag, as far as it is known of them. */
  readonly wordsOf?: string | undefined;
  /** Only this one, by id. */
  readonly articleId?: string | undefined;
  /** Only these, by id. */
  readonly articleIds?: readonly string[] | undefined;
}

type Test = (article: ArticleSource) => boolean;

/** What tells which articles are in a scope; undefined if all are. */
export function scopeTest(scope: Scope): Test | undefined {
  const tests = [...testsOf(scope)];
  return tests.length === 0 ? undefined : (article) => tests.every((test) => test(article));
}

function* testsOf(scope: Scope): Generator<Test> {
  const { collectionRules, collections, hiddenArticles, hiddenTags, authors, publications, tags } =
    scope;
  const { language, articleId, articleIds, publishedFrom, publishedUntil, wordsOf } = scope;
  if (articleId !== undefined) yield ({ id }) => id === articleId;
  if (articleIds) {
    const wanted = new Set(articleIds);
    yield ({ id }) => wanted.has(id);
  }
  if (hiddenArticles && hiddenArticles.length > 0) {
    const hidden = new Set(hiddenArticles);
    yield ({ id }) => !hidden.has(id);
  }
  if (hiddenTags && hiddenTags.length > 0) {
    const hidden = new Set(hiddenTags);
    yield ({ tags }) => !tags.some((one) => hidden.has(one));
  }
  if (collectionRules) yield rulesTest(collectionRules);
  if (collections) yield ({ id }) => collections.some((folder) => isBelow(id, folder));
  if (authors) yield (article) => article.authors.some((one) => authors.includes(one));
  if (publications) {
    yield ({ publication }) => publication !== undefined && publications.includes(publication);
  }
  if (tags) yield (article) => article.tags.some((one) => tags.includes(one));
  if (language !== undefined) yield (article) => isIn(article.language, language);
  if (wordsOf !== undefined) {
    yield (article) => (languageSubtag(article.language) ?? wordsOf) === wordsOf;
  }
  if (publishedFrom !== undefined) {
    yield ({ published }) => published !== undefined && isUpTo(publishedFrom, published);
  }
  if (publishedUntil !== undefined) {
    yield ({ published }) => published !== undefined && isUpTo(published, publishedUntil);
  }
}

function isBelow(id: string, folder: string): boolean {
  return folder === ROOT_COLLECTION ? !id.includes('/') : id.startsWith(`${folder}/`);
}

function isIn(language: string | undefined, wanted: string): boolean {
  const [known, sought] = [language, wanted].map((tag) => tag?.toLowerCase());
  return known === sought || known?.startsWith(`${sought}-`) === true;
}
