import type { Article, Paragraph } from '../../articles/article.ts';
import { withoutQuotations } from '../../text/author-voice.ts';
import { afterDateline } from '../../text/dateline.ts';
import { withoutEdgeMarks } from '../../text/edge-marks.ts';
import { analyserFor } from '../../text/likely-languages.ts';
import {
  isOfOthers,
  isQuestion,
  isTurned,
  isWholeStatement,
  pointsBack,
  refersBack,
  type SentenceShape,
} from '../../text/sentence-shape.ts';
import type { Span } from '../../text/span.ts';
import { termSet } from '../../text/terms.ts';

/** A sentence of an article as a summary looks at it. */
export interface SummarySentence {
  /** Its place among all sentences of the article, from 0. */
  readonly index: number;
  /** Without a dateline, and marks of notes at its edges. */
  readonly span: Span;
  readonly words: string;
  /** The number of its paragraph. */
  readonly paragraph: number;
  /** Where the heading begins that it stands under; undefined before the first one. */
  readonly section: number | undefined;
  /** Its place in its paragraph, from 0. */
  readonly indexInParagraph: number;
  /** The terms that it speaks of, each once. */
  readonly terms: readonly string[];
  /** It may stand in a summary. */
  readonly isStatement: boolean;
  /** It opens with what points back, so that it can't stand without the sentence before it. */
  readonly pointsBack: boolean;
  /** It speaks of something as named before: it can't, either. */
  readonly refersBack: boolean;
  /** What comes after it turns its sense: it is in a summary only where that needs it. */
  readonly isTurned: boolean;
}

/** So many sentences after one may turn its sense. */
const MAX_TURN = 3;

/** A short answer to a question says nothing without it. */
const SHORT_ANSWER_WORDS = 8;

/** All sentences of an article's paragraphs, in order. */
export function sentencesOf(article: Article): readonly SummarySentence[] {
  const { shape, words: rules } = analyserFor(article.text, article.language);
  const isListed = listedIn(article);
  const sentences: SummarySentence[] = [];
  for (const paragraph of article.paragraphs) {
    const all = paragraph.sentences.map(({ start, end }) => article.text.slice(start, end));
    const isAside = isListed(paragraph) || isUnderOthers(article, paragraph, shape);
    for (const [indexInParagraph, whole] of paragraph.sentences.entries()) {
      const index = sentences.length;
      const unmarked = withoutEdgeMarks(article.text, whole);
      const span = index === 0 ? afterDateline(article.text, unmarked) : unmarked;
      const words = article.text.slice(span.start, span.end);
      const after = all.slice(indexInParagraph + 1, indexInParagraph + 1 + MAX_TURN);
      sentences.push({
        index,
        span,
        words,
        paragraph: paragraph.number,
        section: paragraph.heading?.start,
        indexInParagraph,
        terms: [...termSet(words, rules)],
        isStatement:
          !isAside &&
          isWholeStatement(words, shape) &&
          !isShortAnswer(words, all[indexInParagraph - 1]),
        pointsBack: pointsBack(words, shape),
        refersBack: refersBack(withoutQuotations(words), shape),
        isTurned: isTurned(words, after, shape),
      });
    }
  }
  return sentences;
}

/** Lists have their items on lines of their own; where all is lists, items are what there is to say. */
function listedIn({ text, paragraphs }: Article): (paragraph: Paragraph) => boolean {
  const isList = ({ sentences }: Paragraph): boolean =>
    sentences.some(({ start }, at) => {
      const before = sentences[at - 1];
      return before !== undefined && text.slice(before.end, start).includes('\n');
    });
  const listed = new Set(paragraphs.filter(isList));
  return listed.size * 2 > paragraphs.length ? () => false : (paragraph) => listed.has(paragraph);
}

function isUnderOthers({ text }: Article, { heading }: Paragraph, shape: SentenceShape): boolean {
  return heading !== undefined && isOfOthers(text.slice(heading.start, heading.end), shape);
}

function isShortAnswer(words: string, before: string | undefined): boolean {
  if (before === undefined || !isQuestion(before)) return false;
  return /\s/u.test(words) && words.split(/\s+/u).length <= SHORT_ANSWER_WORDS;
}
