import type { Article } from '../../articles/article.ts';
import type {
  ArticleVectors,
  PassageVectors,
  Vectors,
} from '../../retrieval/memory/passage-vectors.ts';
import type { Pace } from '../../retrieval/pace.ts';
import { hashOfText, sentenceStartsOf, type TextHash, textsToEmbed } from './text-to-embed.ts';
import type { VectorStore } from './vector-store.ts';

/** Which articles have all of their vectors, as far as they have been looked up. */
export interface LookedUpVectors extends PassageVectors {
  /** @returns whether the store has a vector for each text: from then on the article has them. */
  lookUp(article: Article, beside: Pace): Promise<boolean>;
  /** What the store lacks of an article's texts, each once. */
  lacking(article: Article, beside: Pace): Promise<LackingTexts>;
}

export interface LackingTexts {
  readonly texts: readonly LackingText[];
  /** How many the article has in all. */
  readonly of: number;
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
    const ofArticle = hashes.get(article) ?? (await hashTexts(article, beside));
    hashes.set(article, ofArticle);
    return ofArticle;
  };
  return {
    of: (article) => known.get(article),
    async lookUp(article, beside) {
      if (known.has(article)) return true;
      const vectors = store.of(await hashesOf(article, beside));
      if (!vectors) return false;
      known.set(article, partedVectors(article, vectors));
      hashes.delete(article);
      return true;
    },
    async lacking(article, beside) {
      const ofArticle = await hashesOf(article, beside);
      const texts = new Map<TextHash, string>();
      let at = 0;
      for (const text of textsToEmbed(article)) {
        const hash = ofArticle[at] ?? '';
        if (!store.has(hash)) texts.set(hash, text);
        at += 1;
      }
      return {
        texts: Array.from(texts, ([hash, text]) => ({ hash, text })),
        of: ofArticle.length,
      };
    },
  };
}

/** The vectors of an article's texts as those of its paragraphs and of their sentences. */
function partedVectors(article: Article, { numbers, scales }: Vectors): ArticleVectors {
  const { length: count } = article.paragraphs;
  const at = (numbers.length / Math.max(1, scales.length)) * count;
  return {
    paragraphs: { numbers: numbers.subarray(0, at), scales: scales.subarray(0, count) },
    sentences: { numbers: numbers.subarray(at), scales: scales.subarray(count) },
    sentenceStarts: sentenceStartsOf(article),
  };
}

/** The hashes of what a model reads of an article, in their order. */
export async function hashTexts(article: Article, beside: Pace): Promise<readonly TextHash[]> {
  const hashes: TextHash[] = [];
  for (const text of textsToEmbed(article)) {
    await beside.rest();
    hashes.push(hashOfText(text));
  }
  return hashes;
}
