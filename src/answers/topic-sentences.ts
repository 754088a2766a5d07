import type { Article, Paragraph } from '../articles/article.ts';
import { weightOf } from '../retrieval/match-passage.ts';
import type { Query } from '../retrieval/query.ts';
import { analyserOf } from '../text/analysers.ts';
import { pointsBack } from '../text/sentence-shape.ts';
import type { Span } from '../text/span.ts';
import { termSet } from '../text/terms.ts';
import type { Excerpt } from './answer.ts';
import { excerptOf } from './excerpt-at.ts';

/** A sentence and what it has to do with a topic. */
export interface TopicSentence {
  readonly article: Article;
  readonly paragraph: Paragraph;
  /** Its place in the paragraph. */
  readonly at: number;
  readonly span: Span;
  readonly words: string;
  /** The share of the topic that it holds, by weight, 0 to 1. */
  readonly share: number;
  /** The same with the sentence before it, of the same paragraph or the one before. */
  readonly shareWithBefore: number;
  /** Whether it opens with a word that points back. */
  readonly isDangling: boolean;
}

/** All of an article's, in its order. */
export function topicSentences(article: Article, query: Query): readonly TopicSentence[] {
  const { words: rules, shape } = analyserOf(query.language);
  let before = 0;
  const shareOf = (needs: number): number => weightOf(query, needs) / (query.weight || 1);
  return article.paragraphs.flatMap((paragraph) =>
    paragraph.sentences.map((span, at): TopicSentence => {
      const words = article.text.slice(span.start, span.end);
      const needs = needsIn(termSet(words, rules), query);
      const both = needs | before;
      before = needs;
      return {
        article,
        paragraph,
        at,
        span,
        words,
        share: shareOf(needs),
        shareWithBefore: shareOf(both),
        isDangling: pointsBack(words, shape),
      };
    }),
  );
}

/** The needs that a sentence holds, as bits. */
function needsIn(terms: ReadonlySet<string>, { needs }: Query): number {
  return needs.reduce((bits, { term, alternatives }, need) => {
    const isHeld = [[term], ...alternatives].some((form) => form.every((one) => terms.has(one)));
    return isHeld ? bits | (1 << need) : bits;
  }, 0);
}

/** With it, so many sentences are quoted at most. */
const MOST_SENTENCES = 3;

/**
 * Quotes a sentence with those before it in its paragraph that it needs.
 *
 * @param all Those of its article.
 * @param needsBefore Whether it needs the one before in any case, for what it is about.
 * @returns undefined if what it points back to can't be quoted with it.
 */
export function quoteStanding(
  sentence: TopicSentence,
  all: readonly TopicSentence[],
  needsBefore: boolean,
): Excerpt | undefined {
  const place = all.indexOf(sentence);
  const { article, paragraph } = sentence;
  const first = needsBefore && sentence.at > 0 ? place - 1 : place;
  for (let start = first; start > place - MOST_SENTENCES; start -= 1) {
    const opening = all[start];
    if (opening?.paragraph !== paragraph) return undefined;
    if (opening.isDangling) continue;
    const span = { start: opening.span.start, end: sentence.span.end };
    return excerptOf(article, paragraph, span);
  }
  return undefined;
}
