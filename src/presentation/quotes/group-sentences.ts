import type { Excerpt } from '../../answers/answer.ts';
import type { QuotedSentence } from '../../answers/summary/summary.ts';
import { quote } from '../../articles/quote.ts';

/** Sentences of a summary that stand together in a paragraph, as one quote. */
export interface SentenceGroup extends Excerpt {
  /** Whether something of the article is left out before the next group. */
  readonly hasGapBehind: boolean;
}

/** Joins neighbours of the same paragraph, with the characters that stand between them. */
export function groupSentences(sentences: readonly QuotedSentence[]): readonly SentenceGroup[] {
  const groups: SentenceGroup[] = [];
  for (const [at, { quote: sentence, paragraph, index }] of sentences.entries()) {
    const { article, start, end } = sentence;
    const next = sentences[at + 1];
    const hasGapBehind = next !== undefined && next.index !== index + 1;
    const before = groups.at(-1);
    if (before && !before.hasGapBehind && before.paragraph === paragraph) {
      const joined = quote(article, { start: before.quote.start, end });
      groups[groups.length - 1] = { ...before, quote: joined, hasGapBehind };
      continue;
    }
    const whole = article.paragraphs.find(({ number }) => number === paragraph) ?? { start, end };
    const context = quote(article, { start: whole.start, end: whole.end });
    groups.push({ quote: sentence, paragraph, context, hasGapBehind });
  }
  return groups;
}
