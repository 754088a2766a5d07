import type { Article } from '../../articles/article.ts';
import { afterDateline } from '../../text/dateline.ts';
import { analyserFor } from '../../text/likely-languages.ts';
import { isWholeStatement, pointsBack } from '../../text/sentence-shape.ts';
import type { Span } from '../../text/span.ts';
import { termSet } from '../../text/terms.ts';

/** A sentence of an article as a summary looks at it. */
export interface SummarySentence {
  /** Its place among all sentences of the article, from 0. */
  readonly index: number;
  /** Without a dateline. */
  readonly span: Span;
  readonly words: string;
  /** The number of its paragraph. */
  readonly paragraph: number;
  /** Its place in its paragraph, from 0. */
  readonly indexInParagraph: number;
  /** The terms that it speaks of, each once. */
  readonly terms: readonly string[];
  /** It may stand in a summary. */
  readonly isStatement: boolean;
  /** It can't stand without the sentence before it. */
  readonly pointsBack: boolean;
}

/** All sentences of an article's paragraphs, in order. */
export function sentencesOf(article: Article): readonly SummarySentence[] {
  const analyser = analyserFor(article.text, article.language);
  const sentences: SummarySentence[] = [];
  for (const paragraph of article.paragraphs) {
    for (const [indexInParagraph, whole] of paragraph.sentences.entries()) {
      const index = sentences.length;
      const span = index === 0 ? afterDateline(article.text, whole) : whole;
      const words = article.text.slice(span.start, span.end);
      sentences.push({
        index,
        span,
        words,
        paragraph: paragraph.number,
        indexInParagraph,
        terms: [...termSet(words, analyser.words)],
        isStatement: isWholeStatement(words, analyser.shape),
        pointsBack: pointsBack(words, analyser.shape),
      });
    }
  }
  return sentences;
}
