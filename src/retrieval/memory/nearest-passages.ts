import type { Article } from '../../articles/article.ts';
import { partitionPoint } from '../../text/partition-point.ts';
import type { Span } from '../../text/span.ts';
import { bestHits } from '../best-hits.ts';
import type { Vector } from '../models.ts';
import type { PassageCosines } from '../nearness.ts';

import { visitCosines } from './cosines.ts';
import type { ArticleVectors, Vectors } from './passage-vectors.ts';

export interface EmbeddedArticle {
  readonly article: Article;
  readonly vectors: ArticleVectors;
}

export interface NearPassage {
  readonly article: Article;
  /** From 1 on. */
  readonly paragraph: number;
  /** With the question, from -1 to 1. */
  readonly cosine: number;
}

/**
 * The passages whose vectors are nearest to the question's, best first; equal ones in the order of the
 * articles. All are looked at, however many: 100,000 take 8 ms.
 *
 * @param question Of unit length.
 * @param limit Above 0.
 */
export function nearestPassages(
  articles: readonly EmbeddedArticle[],
  question: Vector,
  limit: number,
): readonly NearPassage[] {
  const best = bestHits(limit);
  const starts: number[] = [];
  let passages = 0;
  for (const { vectors } of articles) {
    starts.push(passages);
    passages += vectors.paragraphs.scales.length;
  }
  let id = 0;
  visitCosines(
    articles.map(({ vectors }) => vectors.paragraphs),
    question,
    (cosine) => {
      best.offer(id, cosine);
      id += 1;
    },
  );
  return best.sorted().flatMap(({ id: passage, score }): readonly NearPassage[] => {
    const place = partitionPoint(0, starts.length, (at) => (starts[at] ?? 0) <= passage) - 1;
    const { article } = articles[place] ?? {};
    const paragraph = 1 + passage - (starts[place] ?? 0);
    return article ? [{ article, paragraph, cosine: score }] : [];
  });
}

/** The cosines of a passage with the question, the same as among the nearest passages. */
export function cosinesAt(
  { paragraphs, sentences, sentenceStarts }: ArticleVectors,
  paragraph: number,
  question: Vector,
): PassageCosines {
  const passage = greatest(paragraphs, { start: paragraph, end: paragraph + 1 }, question);
  const start = sentenceStarts[paragraph] ?? 0;
  const end = sentenceStarts[paragraph + 1] ?? start;
  return {
    passage,
    sentence: start === end ? passage : greatest(sentences, { start, end }, question),
  };
}

/** The greatest cosine of some vectors with the question. */
function greatest({ numbers, scales }: Vectors, { start, end }: Span, question: Vector): number {
  const { length } = question;
  const some = {
    numbers: numbers.subarray(start * length, end * length),
    scales: scales.subarray(start, end),
  };
  let most = -1;
  visitCosines([some], question, (cosine) => {
    most = Math.max(most, cosine);
  });
  return most;
}
