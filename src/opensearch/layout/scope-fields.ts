import type { ArticleSource } from '../../articles/article.ts';
import { collectionOf, ROOT_COLLECTION, serverOfCollection } from '../../collections/collection.ts';
import { languageSubtag } from '../../text/analysers.ts';
import { titleOrder } from './title-order.ts';
import { eachOnce, valueOf } from './tokens.ts';

/** What a scope goes by; every document has it, so that whatever is asked is asked of the scope alone. */
export interface ScopeFields {
  readonly article: string;
  readonly order: string;
  /** The folders that its id lies in, the corpus folder if in no other: as the id is written, and as rules read it. */
  readonly folders: readonly string[];
  readonly within: readonly string[];
  /** Right in which folder it lies, as rules read it: from this alone follows its collection. */
  readonly folder: string;
  /** The collection that it belongs to where none is listed, and the server whose own that is. */
  readonly collection: string;
  readonly server?: string | undefined;
  readonly author: readonly string[];
  readonly publication?: string | undefined;
  readonly tag: readonly string[];
  readonly published?: string | undefined;
  /** Its language's tag and all that this begins with, in lower case: `en-gb` and `en`. */
  readonly languages: readonly string[];
  readonly subtag?: string | undefined;
}

export function scopeFieldsOf(article: ArticleSource): ScopeFields {
  const { id, authors, publication, tags, published, language } = article;
  const within = foldersOf(id.normalize());
  const collection = collectionOf(id, []);
  return {
    article: valueOf(id),
    order: titleOrder(article),
    folders: foldersOf(id).map(valueOf),
    within: within.map(valueOf),
    folder: valueOf(within.at(-1) ?? ROOT_COLLECTION),
    collection: valueOf(collection),
    server: serverOfCollection(collection),
    author: eachOnce(authors.map(valueOf)),
    publication: publication === undefined ? undefined : valueOf(publication),
    tag: eachOnce(tags.map(valueOf)),
    published: published === undefined ? undefined : valueOf(published),
    languages: prefixesOf(language),
    subtag: languageSubtag(language),
  };
}

/** `2024/may` and `2024` of `2024/may/one`, the outermost first; {@link ROOT_COLLECTION} of `one`. */
function foldersOf(id: string): readonly string[] {
  const parts = id.split('/').slice(0, -1);
  const folders = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  return folders.length === 0 ? [ROOT_COLLECTION] : folders;
}

function prefixesOf(language: string | undefined): readonly string[] {
  if (language === undefined) return [];
  const parts = language.toLowerCase().split('-');
  return parts.map((_, index) => valueOf(parts.slice(0, index + 1).join('-')));
}
