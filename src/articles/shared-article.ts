import type { Article } from './article.ts';
import { type PackedArticle, packageOf, packArticle, unpackLater } from './packed-article.ts';
import { type SharedBytes, sharedBytes } from './shared-bytes.ts';

/** An article that can be sent to another thread; what is large of it lies in shared memory. */
export interface SharedArticle {
  readonly packed: PackedArticle;
  /** The text in UTF-8. */
  readonly text: Uint8Array;
}

export function shareArticle(article: Article, memory: SharedBytes): SharedArticle {
  const { packed, text } = packageOf(article) ?? {
    packed: packArticle(article),
    text: Buffer.from(article.text),
  };
  return {
    packed: { ...packed, layout: memory.share(packed.layout) },
    text: memory.share(text),
  };
}

export function shareArticles(articles: readonly Article[]): readonly SharedArticle[] {
  const memory = sharedBytes();
  return articles.map((article) => shareArticle(article, memory));
}

/** The article, as any thread sees it. */
export function openSharedArticle({ packed, text }: SharedArticle): Article {
  return unpackLater(packed, text);
}
