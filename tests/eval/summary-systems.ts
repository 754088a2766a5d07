import type { Article } from '../../src/articles/article.ts';
import { summarize } from '../../src/answers/summary/summarize.ts';
import { en } from '../../src/text/languages/en.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { termsOf } from '../../src/text/terms.ts';

/** Something that summarises, to be measured beside others on the same articles. */
export interface SummarySystem {
  readonly name: string;
  /** At most `limit` sentences, in the article's order. */
  summarize(article: Article, limit: number): readonly string[];
}

export const pullquote: SummarySystem = {
  name: 'Pullquote',
  summarize(article, limit) {
    const summary = summarize(article, { sentences: limit });
    return summary.kind === 'summary' ? summary.sentences.map(({ quote }) => quote.text) : [];
  },
};

/** The first sentences: hard to beat on news. */
export const lead: SummarySystem = {
  name: 'Lead-3',
  summarize: (article, limit) => sentencesOf(article).slice(0, limit),
};

/** Mihalcea and Tarau 2004: PageRank over shared words, by the logarithms of both lengths. */
export const textRank: SummarySystem = {
  name: 'TextRank',
  summarize(article, limit) {
    const sentences = sentencesOf(article);
    const terms = sentences.map((sentence) => new Set(termsIn(sentence)));
    return best(sentences, pageRank(matrix(terms, sharedWords)), limit);
  },
};

/** Below this cosine, LexRank sees no tie (Erkan and Radev 2004, section 4.2). */
const TIE = 0.1;

/** Erkan and Radev 2004: PageRank over the ties of sentences, by the cosine of their tf-idf. */
export function lexRank(articles: readonly Article[]): SummarySystem {
  const frequencies = new Map<string, number>();
  for (const article of articles) {
    for (const term of new Set(termsIn(article.text))) {
      frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
    }
  }
  const idf = (term: string): number => Math.log(articles.length / (frequencies.get(term) ?? 1));
  return {
    name: 'LexRank',
    summarize(article, limit) {
      const sentences = sentencesOf(article);
      const vectors = sentences.map((sentence) => unitVector(termsIn(sentence), idf));
      return best(sentences, pageRank(matrix(vectors, tie)), limit);
    },
  };
}

function sentencesOf({ text, paragraphs }: Article): readonly string[] {
  return paragraphs
    .flatMap((paragraph) => splitSentences(text, paragraph))
    .map(({ start, end }) => text.slice(start, end));
}

function termsIn(text: string): readonly string[] {
  return termsOf(text, en.words).map(({ term }) => term);
}

function best(
  sentences: readonly string[],
  scores: readonly number[],
  limit: number,
): readonly string[] {
  const ranked = [...scores.keys()].toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const chosen = new Set(ranked.slice(0, limit));
  return sentences.filter((_, index) => chosen.has(index));
}

function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const lengths = Math.log(a.size) + Math.log(b.size);
  return lengths > 0 ? [...a].filter((term) => b.has(term)).length / lengths : 0;
}

function tie(a: Vector, b: Vector): number {
  return dot(a, b) >= TIE ? 1 : 0;
}

function matrix<T>(items: readonly T[], weight: (a: T, b: T) => number): number[][] {
  return items.map((a) => items.map((b) => (a === b ? 0 : weight(a, b))));
}

const DAMPING = 0.85;
const ITERATIONS = 50;

/** Brin and Page 1998, with weighted links; rows are sentences. */
function pageRank(weights: readonly (readonly number[])[]): readonly number[] {
  const size = weights.length;
  const sums = weights.map((row) => row.reduce((sum, weight) => sum + weight, 0));
  let ranks = weights.map(() => 1 / size);
  for (let iteration = 0; iteration < ITERATIONS; iteration += 1) {
    const shares = ranks.map((rank, index) => rank / (sums[index] || 1));
    ranks = weights.map((_, to) => {
      const received = shares.reduce(
        (sum, share, from) => sum + share * (weights[from]?.[to] ?? 0),
        0,
      );
      return (1 - DAMPING) / size + DAMPING * received;
    });
  }
  return ranks;
}

type Vector = ReadonlyMap<string, number>;

function unitVector(terms: readonly string[], idf: (term: string) => number): Vector {
  const vector = new Map<string, number>();
  for (const term of terms) vector.set(term, (vector.get(term) ?? 0) + idf(term));
  const norm = Math.hypot(...vector.values()) || 1;
  return new Map(Array.from(vector, ([term, weight]) => [term, weight / norm]));
}

function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (const [term, weight] of a) sum += weight * (b.get(term) ?? 0);
  return sum;
}
