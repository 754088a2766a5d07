import { wordsOf } from '../../text/words.ts';
import { NEEDED_WORDS } from '../quote-check/check-quote.ts';
import type { DifferentQuote, QuotePlace, QuoteVerdict } from '../quote-check/quote-check.ts';
import type { CheckedQuotation, QuotationCheck } from './draft-check.ts';
import type { Draft, Quotation } from './draft.ts';
import { findQuotations } from './find-quotations.ts';
import { bracketsAsGaps, isKnownTitle, looksLikeTitle, withoutLastSign } from './quoted-words.ts';
import { gapsAcross, gapsInside } from './unmarked-gap.ts';
import { type FindArticles, wrongAuthor } from './wrong-author.ts';

/** What is asked of the articles. */
export interface AskedArticles {
  checkQuote(text: string): Promise<QuoteVerdict>;
  readonly findArticles: FindArticles;
}

/** Longer ones are articles, not quotations; `pullquote quote` takes as much. */
const MAX_QUOTATION_UNITS = 10_000;

/** With so many words each end of a quotation is looked for, if it isn't there as a whole. */
const PROBE_WORDS = 6;

/** Looks all quotations of a draft up in the articles. */
export async function checkDraft(
  draft: Draft,
  articles: AskedArticles,
): Promise<readonly CheckedQuotation[]> {
  const checked: CheckedQuotation[] = [];
  for (const quotation of findQuotations(draft)) {
    checked.push({ ...quotation, check: await checkQuotation(quotation, articles) });
  }
  return checked;
}

async function checkQuotation(
  quotation: Quotation,
  articles: AskedArticles,
): Promise<QuotationCheck> {
  const text = withoutLastSign(quotation.text);
  if (countWords(text) < NEEDED_WORDS) return { kind: 'apart', reason: 'short' };
  if (text.length > MAX_QUOTATION_UNITS) return { kind: 'apart', reason: 'long' };
  if (await isKnownTitle(text, articles.findArticles)) return { kind: 'apart', reason: 'title' };
  const verdict = await judge(text, quotation, articles);
  switch (verdict.kind) {
    case 'too-short':
      return { kind: 'apart', reason: 'short' };
    case 'exact': {
      const { kind, places } = verdict;
      const name = await wrongAuthor(quotation, places, articles.findArticles);
      return name === undefined ? { kind, places } : { kind: 'wrong-author', places, name };
    }
    case 'differs':
    case 'not-in-articles': {
      const place = await findGaps(text, verdict, articles);
      if (place) return { kind: 'left-out', place };
      if (quotation.kind === 'marks' && looksLikeTitle(text))
        return { kind: 'apart', reason: 'title' };
      return verdict;
    }
  }
}

/** What is in brackets may be the article's own, or else somebody's who quotes it; likewise a last full stop. */
async function judge(
  text: string,
  quotation: Quotation,
  articles: AskedArticles,
): Promise<QuoteVerdict> {
  const asGiven = await articles.checkQuote(text);
  const marked = bracketsAsGaps(text);
  const verdict =
    asGiven.kind === 'exact' || marked === text ? asGiven : await articles.checkQuote(marked);
  const whole = bracketsAsGaps(quotation.text.trim());
  if (verdict.kind !== 'differs' || whole === marked) return verdict;
  const withStop = await articles.checkQuote(whole);
  return withStop.kind === 'differs' && endsAlike(withStop) ? withStop : verdict;
}

function endsAlike({ parts }: DifferentQuote): boolean {
  return parts.at(-1)?.runs.at(-1)?.kind === 'same';
}

async function findGaps(
  text: string,
  verdict: Exclude<QuoteVerdict, { readonly kind: 'exact' | 'too-short' }>,
  articles: AskedArticles,
): Promise<QuotePlace | undefined> {
  if (verdict.kind === 'differs') {
    const place = gapsInside(verdict, text) ?? gapsAcross(verdict.article, text);
    if (place) return place;
  }
  if (countWords(text) < 2 * NEEDED_WORDS) return undefined;
  const words = wordsOf(text).filter(({ isWord }) => isWord);
  const head = text.slice(0, words[PROBE_WORDS - 1]?.end);
  const tail = text.slice(words.at(-PROBE_WORDS)?.start ?? 0);
  for (const probe of [head, tail]) {
    const found = await articles.checkQuote(probe);
    if (found.kind !== 'exact') continue;
    for (const { article } of found.places) {
      const place = gapsAcross(article, text);
      if (place) return place;
    }
  }
  return undefined;
}

function countWords(text: string): number {
  return wordsOf(text).filter(({ isWord }) => isWord).length;
}
