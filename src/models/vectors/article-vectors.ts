import type { Article } from '../../articles/article.ts';
import type { ArticleVectors, PassageVectors } from '../../retrieval/memory/passage-vectors.ts';
import type { Pace } from '../../retrieval/pace.ts';
import { hashOfText, type TextHash, textToEmbed } from './text-to-embed.ts';
import type { VectorStore } from './vector-store.ts';

/** Which articles have all of their vectors, as far as they have been looked up. */
export interface LookedUpVectors extends PassageVectors {
  /** @returns whether the store has a vector for each passage: from then on the article has them. */
  lookUp(article: Article, beside: Pace): Promise<boolean>;
  /** What the store lacks of an article's texts, each once. */
  lacking(article: Article, beside: Pace): Promise<readonly LackingText[]>;
}

export interface LackingText {
  readonly hash: TextHash;
  readonly text: string;
}

export function lookedUpVectors(store: VectorStore): LookedUpVectors {
  const known = new WeakMap<Article, ArticleVectors>();
  /** Of articles that lack some. */
  const hashes = new WeakMap<Article, readonly TextHash[]>();
  const hashesOf = async (article: Article, beside: Pace): Promise<readonly TextHash[]> => {
    const ofArticle = hashes.get(article) ?? (await hashPassages(article, beside));
    hashes.set(article, ofArticle);
    return ofArticle;
  };
  return {
    of: (article) => known.get(article),
    async lookUp(article, beside) {
      if (known.has(article)) return true;
      const vectors = store.of(await hashesOf(article, beside));
      if (!vectors) return false;
      known.set(article, vectors);
      hashes.delete(article);
      return true;
    },
    async lacking(article, beside) {
      const ofArticle = await hashesOf(article, beside);
      const texts = new Map<TextHash, string>();
      for (const [at, paragraph] of article.paragraphs.entries()) {
        const hash = ofArticle[at] ?? '';
        if (!store.has(hash)) texts.set(hash, textToEmbed(article, paragraph));
      }
      return Array.from(texts, ([hash, text]) => ({ hash, text }));
    },
  };
}

/** The hashes of what a model reads of an article's passages, in their order. */
export async function hashPassages(article: Article, beside: Pace): Promise<readonly TextHash[]> {
  const hashes: TextHash[] = [];
  for (const paragraph of article.paragraphs) {
    await beside.rest();
    hashes.push(hashOfText(textToEmbed(article, paragraph)));
  }
  return hashes;
}
