import type { Article } from '../../articles/article.ts';
import { quote } from '../../articles/quote.ts';
import { type Examined, examine, pick } from './examine.ts';
import { matchFocus } from './focus.ts';
import type { QuotedSentence, Summary, SummaryRequest } from './summary.ts';
import { MAX_SUMMARY_SENTENCES } from './summary.ts';
import type { SummarySentence } from './summary-sentences.ts';

/** Outweighs all else that speaks for a sentence, which adds up to less than this. */
const FOCUS_BONUS = 10;

/**
 * The sentences that tell most of what an article says, word for word and in its order; never more
 * than asked. An article no longer than that is given whole. One that may only be linked to gives
 * no words.
 *
 * @throws TypeError if the article has no sentence.
 */
export function summarize(article: Article, { sentences, focus }: SummaryRequest): Summary {
  if (article.linkOnly) return { kind: 'link-only', article };
  const examined = examine(article);
  const limit = Math.min(Math.max(1, Math.trunc(sentences)), MAX_SUMMARY_SENTENCES);
  const wanted = focus?.trim() ?? '';
  const matches =
    wanted === '' ? undefined : matchFocus(wanted, article, examined.sentences, examined.model);
  const [first, ...others] = choose(examined, limit, matches).map((sentence) =>
    quoted(article, sentence),
  );
  if (!first) throw new TypeError(`the article ${article.id} has no sentence`);
  return {
    kind: 'summary',
    article,
    sentences: [first, ...others],
    sentenceCount: examined.sentences.length,
    ...(wanted !== '' && { focus: { text: wanted, isFound: matches !== undefined } }),
  };
}

/** Where nothing is a statement (verses, lists, notes), the article's beginning has to do. */
function choose(
  examined: Examined,
  limit: number,
  matches: readonly number[] | undefined,
): readonly SummarySentence[] {
  const { sentences } = examined;
  if (sentences.length <= limit) return sentences;
  const bonus = matches?.map((share) => share * FOCUS_BONUS);
  const chosen = pick(examined, { limit, bonus });
  return chosen.length > 0 ? chosen : sentences.slice(0, limit);
}

function quoted(article: Article, { span, paragraph, index }: SummarySentence): QuotedSentence {
  return { quote: quote(article, span), paragraph, index };
}
