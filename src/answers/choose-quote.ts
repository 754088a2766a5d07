import type { ArticleSource, Paragraph } from '../articles/article.ts';
import type { Archive } from '../retrieval/archive.ts';
import { weightOf } from '../retrieval/match-passage.ts';
import type { Query } from '../retrieval/query.ts';
import type { RankedPassage } from '../retrieval/rank.ts';
import { wordsWithin } from '../retrieval/words-within.ts';
import { analyserOf } from '../text/analysers.ts';
import { withoutEdgeMarks } from '../text/edge-marks.ts';
import { later } from '../text/later.ts';
import { pointsBack } from '../text/sentence-shape.ts';
import type { Span } from '../text/span.ts';
import type { Excerpt } from './answer.ts';
import { excerptOf } from './excerpt-at.ts';

/** A quote has so many sentences at most. */
const MOST_SENTENCES = 4;

/**
 * What a term more must bring in likelihood that the answer is there. On SQuAD, .832 of the first quotes
 * then hold it, in 240 characters; with a neighbour where it is a fifth as likely as the best sentence, .813
 * do, in 222.
 */
const COST_OF_TERM = 0.009;

/** What a quote is worth for holding all of the question. */
const WORTH_OF_HOLDING = 0.4;

/** What it costs to begin with a sentence that points back to one that is left out. */
const COST_OF_POINTING_BACK = 0.2;

/** What is to be quoted of a paragraph. */
export interface ChosenQuote {
  readonly article: ArticleSource;
  readonly paragraph: Paragraph;
  /** In the article's text. */
  readonly span: Span;
  /** The words of the span. */
  readonly words: string;
}

/**
 * What of a paragraph best answers the question: its best sentence, with such neighbours as might as well
 * be the one that does, the shorter the rather, or as it needs because it points back to them; without the
 * marks of notes at its edges.
 */
export function chooseQuote(passage: RankedPassage, query: Query): ChosenQuote {
  const { article, paragraph } = passage;
  const { first, last } = chooseSentences(passage, query);
  const start = paragraph.sentences[first]?.start ?? paragraph.start;
  const end = paragraph.sentences[last]?.end ?? paragraph.end;
  const { text } = passage;
  const within = withoutEdgeMarks(text, {
    start: start - paragraph.start,
    end: end - paragraph.start,
  });
  const span = { start: within.start + paragraph.start, end: within.end + paragraph.start };
  return { article, paragraph, span, words: text.slice(within.start, within.end) };
}

/** Quotes what was chosen, in its order, each from its article. */
export async function quoteChosen(
  archive: Archive,
  chosen: readonly ChosenQuote[],
): Promise<readonly Excerpt[]> {
  const ids = new Set(chosen.map(({ article }) => article.id));
  const articles = await archive.articles([...ids]);
  const byId = new Map(articles.map((article) => [article.id, article]));
  return chosen.flatMap(({ article: { id }, paragraph, span }): readonly Excerpt[] => {
    const article = byId.get(id);
    return article ? [excerptOf(article, paragraph, span)] : [];
  });
}

const NOTHING = { length: 0, needs: 0 };

interface Run {
  /** Sentences of the paragraph, both counted in. */
  readonly first: number;
  readonly last: number;
}

function chooseSentences(passage: RankedPassage, query: Query): Run {
  const { paragraph, sentences, match } = passage;
  const likelihoods = likelihoodsOf(sentences.map(({ score }) => score));
  const best = likelihoods.reduce(
    (most, likelihood, at) => (likelihood > (likelihoods[most] ?? 0) ? at : most),
    0,
  );
  const { shape } = analyserOf(query.language);
  const opensWell = paragraph.sentences.map((sentence, at) =>
    later(() => at === 0 || !pointsBack(wordsWithin(passage, sentence), shape)),
  );
  const worth = ({ first, last }: Run): number => {
    let sum = opensWell[first]?.() === false ? -COST_OF_POINTING_BACK : 0;
    let held = 0;
    for (let at = first; at <= last; at += 1) {
      const { length, needs } = match.sentences[at] ?? NOTHING;
      sum += (likelihoods[at] ?? 0) - COST_OF_TERM * length;
      held |= needs;
    }
    return sum + (WORTH_OF_HOLDING * weightOf(query, held)) / (query.weight || 1);
  };
  return runsAround(best, sentences.length)
    .map((run) => ({ run, worth: worth(run) }))
    .reduce((most, other) => (other.worth > most.worth ? other : most)).run;
}

/** How likely each answers, of sentences of which one does: their scores are log odds. */
function likelihoodsOf(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const all = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => one / all);
}

/** Every run with that sentence in it, the one of it alone first. */
function runsAround(best: number, count: number): readonly [Run, ...Run[]] {
  const runs: [Run, ...Run[]] = [{ first: best, last: best }];
  for (let first = best; first > best - MOST_SENTENCES && first >= 0; first -= 1) {
    for (let last = best; last < first + MOST_SENTENCES && last < count; last += 1) {
      if (first !== last) runs.push({ first, last });
    }
  }
  return runs;
}
