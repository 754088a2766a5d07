import type { Article } from '../../src/articles/article.ts';
import { examine, pick } from '../../src/answers/summary/examine.ts';
import type { SummarySentence } from '../../src/answers/summary/summary-sentences.ts';
import { analyserFor } from '../../src/text/likely-languages.ts';
import { isWholeStatement } from '../../src/text/sentence-shape.ts';
import type { SummarySystem } from './summary-systems.ts';

/** What keeps a sentence out of a summary, or lets it in with those before it only. */
export interface SummaryRule {
  readonly name: string;
  /** A sentence as it is looked at without the rule. */
  readonly leftOut: (sentence: SummarySentence, article: Article) => SummarySentence;
  /** Whether a sentence that was chosen shouldn't have been. */
  readonly isBroken: (sentence: SummarySentence, chosen: ReadonlySet<number>) => boolean;
}

export const SUMMARY_RULES: readonly SummaryRule[] = [
  {
    name: 'dangling',
    leftOut: (sentence) => ({ ...sentence, pointsBack: false, refersBack: false }),
    isBroken: ({ index, pointsBack, refersBack }, chosen) =>
      (pointsBack || refersBack) && !chosen.has(index - 1),
  },
  {
    name: 'denied claims',
    leftOut: (sentence) => ({ ...sentence, isTurned: false }),
    isBroken: ({ isTurned }) => isTurned,
  },
  {
    name: 'lists, what others say',
    leftOut: (sentence, { text, language }) => ({
      ...sentence,
      isStatement: isWholeStatement(sentence.words, analyserFor(text, language).shape),
    }),
    isBroken: ({ isStatement }) => !isStatement,
  },
];

/** What a rule is worth on some articles. */
export interface RuleWorth {
  /** How many summaries are other ones without it. */
  readonly changed: number;
  /** How many sentences break it, with it and without it. */
  readonly broken: readonly [withRule: number, without: number];
}

export function worthOfRule(
  rule: SummaryRule,
  articles: readonly Article[],
  limit: number,
): RuleWorth {
  let changed = 0;
  let [withRule, without] = [0, 0];
  for (const article of articles) {
    const [whole, part] = [choose(article, limit), choose(article, limit, rule)];
    if (whole.join() !== part.join()) changed += 1;
    withRule += brokenIn(rule, article, whole);
    without += brokenIn(rule, article, part);
  }
  return { changed, broken: [withRule, without] };
}

/** The product without one of its rules. */
export function withoutRule(rule: SummaryRule): SummarySystem {
  return {
    name: rule.name,
    summarize: (article, limit) => {
      const { sentences } = examine(article);
      return choose(article, limit, rule).map((index) => sentences[index]?.words ?? '');
    },
  };
}

/** The places of the sentences of a summary. */
function choose(article: Article, limit: number, without?: SummaryRule): readonly number[] {
  const examined = examine(article);
  const sentences = without
    ? examined.sentences.map((sentence) => without.leftOut(sentence, article))
    : examined.sentences;
  return pick({ ...examined, sentences }, { limit }).map(({ index }) => index);
}

function brokenIn(rule: SummaryRule, article: Article, summary: readonly number[]): number {
  const { sentences } = examine(article);
  const chosen = new Set(summary);
  return sentences.filter((one) => chosen.has(one.index) && rule.isBroken(one, chosen)).length;
}
