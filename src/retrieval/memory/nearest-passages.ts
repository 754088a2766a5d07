import type { Article } from '../../articles/article.ts';
import { partitionPoint } from '../../text/partition-point.ts';
import { bestHits } from '../best-hits.ts';
import type { Vector } from '../models.ts';
import type { ArticleVectors } from './passage-vectors.ts';

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
 * articles. All are looked at: 4 ms for 10,000 passages of 384 numbers.
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
  let id = 0;
  for (const { vectors } of articles) {
    starts.push(id);
    for (let row = 0; row < vectors.scales.length; row += 1, id += 1) {
      best.offer(id, cosine(vectors, row, question));
    }
  }
  return best.sorted().flatMap(({ id: passage, score }): readonly NearPassage[] => {
    const place = partitionPoint(0, starts.length, (at) => (starts[at] ?? 0) <= passage) - 1;
    const { article } = articles[place] ?? {};
    const paragraph = 1 + passage - (starts[place] ?? 0);
    return article ? [{ article, paragraph, cosine: score }] : [];
  });
}

/** The cosine of a row of an article's vectors with the question. */
function cosine({ numbers, scales }: ArticleVectors, row: number, question: Vector): number {
  return (scales[row] ?? 0) * product(numbers, row * question.length, question);
}

/** So many numbers are taken in one step, which takes half the time of one by one. */
const STEP = 8;

/** The inner product of the numbers from a place on with the question. */
function product(numbers: Int8Array, from: number, question: Vector): number {
  const { length } = question;
  const whole = length - (length % STEP);
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let at = 0; at < whole; at += STEP) {
    const to = from + at;
    a += (numbers[to] ?? 0) * (question[at] ?? 0);
    b += (numbers[to + 1] ?? 0) * (question[at + 1] ?? 0);
    c += (numbers[to + 2] ?? 0) * (question[at + 2] ?? 0);
    d += (numbers[to + 3] ?? 0) * (question[at + 3] ?? 0);
    a += (numbers[to + 4] ?? 0) * (question[at + 4] ?? 0);
    b += (numbers[to + 5] ?? 0) * (question[at + 5] ?? 0);
    c += (numbers[to + 6] ?? 0) * (question[at + 6] ?? 0);
    d += (numbers[to + 7] ?? 0) * (question[at + 7] ?? 0);
  }
  for (let at = whole; at < length; at += 1) a += (numbers[from + at] ?? 0) * (question[at] ?? 0);
  return a + b + (c + d);
}
