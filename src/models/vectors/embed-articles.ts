import { byDate } from '../../articles/article-order.ts';
import type { Article } from '../../articles/article.ts';
import type { PassageVectors } from '../../retrieval/memory/passage-vectors.ts';
import { type Pace, pace } from '../../retrieval/pace.ts';
import { countPassages } from '../../retrieval/passages.ts';
import { hashTexts, lookedUpVectors } from './article-vectors.ts';
import { workInBackground, type WorkOrders } from './background-work.ts';
import { type EmbedPassages, embedPatiently, type Wait, waitInReality } from './embed-patiently.ts';
import type { TextHash } from './text-to-embed.ts';
import type { VectorStore } from './vector-store.ts';

export interface EmbedArticlesOptions {
  /** Those there are now; asked again after each change. */
  readonly articles: () => readonly Article[];
  readonly embedPassages: EmbedPassages;
  readonly store: VectorStore;
  readonly onProgress?: ((progress: EmbeddingProgress) => void) | undefined;
  /** Told why it ended before all was done; the next change begins anew. */
  readonly onFailed?: ((error: unknown) => void) | undefined;
  readonly wait?: Wait | undefined;
}

/** How many of the articles' passages have vectors. */
export interface EmbeddingProgress {
  readonly embedded: number;
  readonly of: number;
}

/** Goes on beside all else until every passage has its vector, the newest articles first. */
export interface ArticleEmbedding extends PassageVectors {
  progress(): EmbeddingProgress;
  /** Articles have come or gone. */
  articlesChanged(): void;
  /**
   * Lets go of what is kept on the disk of articles as they were, but for what they still say. What other
   * articles say as well is embedded again at the next start.
   */
  forget(before: readonly Article[], now: readonly Article[]): Promise<void>;
  /** Resolves when nothing is left to be done; while the model stays away, when it is closed. */
  whenDone(): Promise<EmbeddingProgress>;
  /** Doesn't wait for the model. The store stays open. */
  close(): Promise<void>;
}

/** So many texts are embedded at once, which takes a quarter of a second. */
const BATCH = 8;

/** Begins in a moment. Only what the store hasn't is embedded. */
export function embedArticles({
  articles,
  embedPassages,
  store,
  onProgress = () => {},
  onFailed = () => {},
  wait = waitInReality,
}: EmbedArticlesOptions): ArticleEmbedding {
  const vectors = lookedUpVectors(store);
  let progress: EmbeddingProgress = { embedded: 0, of: 0 };
  let isTidy = false;

  const report = (embedded: number, of = progress.of): void => {
    progress = { embedded, of };
    onProgress(progress);
  };
  /** @returns articles that lack vectors, newest first. */
  const lookUp = async (signal: AbortSignal): Promise<readonly Article[]> => {
    const beside = pace(signal);
    const all = articles().filter((article) => countPassages([article]) > 0);
    const lacking: Article[] = [];
    let embedded = 0;
    for (const article of all.toSorted(byDate('newest'))) {
      await beside.rest();
      if (await vectors.lookUp(article, beside)) embedded += countPassages([article]);
      else lacking.push(article);
    }
    report(embedded, countPassages(all));
    return lacking;
  };
  const embed = async (article: Article, { signal, hasMore }: WorkOrders): Promise<void> => {
    const beside = pace(signal);
    const { texts: lacking, of } = await vectors.lacking(article, beside);
    const before = progress.embedded;
    const passages = countPassages([article]);
    for (let at = 0; at < lacking.length; at += BATCH) {
      const batch = lacking.slice(at, at + BATCH);
      const texts = batch.map(({ text }) => text);
      const found = await embedPatiently(texts, embedPassages, { signal, wait });
      await store.add(
        batch.map(({ hash }) => hash),
        found,
      );
      const left = lacking.length - at - batch.length;
      report(before + Math.floor(passages * (1 - left / of)));
      if (hasMore()) return;
    }
    await vectors.lookUp(article, beside);
    report(before + passages);
  };
  const tidyUp = async (signal: AbortSignal): Promise<void> => {
    if (isTidy || progress.of === 0) return;
    isTidy = true;
    await store.tidyUp(countVectors(articles(), vectors), async () => {
      const beside = pace(signal);
      const wanted = new Set<TextHash>();
      for (const article of articles()) {
        for (const hash of await hashTexts(article, beside)) wanted.add(hash);
      }
      return wanted;
    });
  };
  const work = workInBackground(async (orders) => {
    for (const article of await lookUp(orders.signal)) {
      await embed(article, orders);
      if (orders.hasMore()) return;
    }
    await tidyUp(orders.signal);
  }, onFailed);

  return {
    of: (article) => vectors.of(article),
    progress: () => progress,
    articlesChanged: () => work.doMore(),
    async forget(before, now) {
      const beside = pace();
      const gone = await hashesIn(before, beside);
      for (const hash of await hashesIn(now, beside)) gone.delete(hash);
      await store.forget(gone);
    },
    async whenDone() {
      await work.whenDone();
      return progress;
    },
    close: () => work.close(),
  };
}

async function hashesIn(articles: readonly Article[], beside: Pace): Promise<Set<TextHash>> {
  const hashes = new Set<TextHash>();
  for (const article of articles) {
    for (const hash of await hashTexts(article, beside)) hashes.add(hash);
  }
  return hashes;
}

function countVectors(articles: readonly Article[], vectors: PassageVectors): number {
  return articles.reduce((count, article) => {
    const { paragraphs, sentences } = vectors.of(article) ?? {};
    return count + (paragraphs?.scales.length ?? 0) + (sentences?.scales.length ?? 0);
  }, 0);
}
