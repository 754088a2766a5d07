import type { Answered, Brief, NotFound, Related } from './answer.ts';
import type { ArticlesListed, OneOutcome, Outcome } from './outcome.ts';
import type { PassageLookup } from './passage/passage-lookup.ts';
import type { QuoteVerdict } from './quote-check/quote-check.ts';
import type { ResolvedReference } from './quote-reference/quote-reference.ts';
import { fitAll, openQuoteLimit, type QuoteLimit } from './quote-limit.ts';
import type { Summary } from './summary/summary.ts';

/** What becomes of a question, with no more words of each article than its terms allow. */
export function limitOutcome(outcome: Outcome): Outcome {
  const limit = openQuoteLimit();
  if (outcome.kind !== 'several') return limitOne(outcome, limit);
  const [first, second, ...others] = outcome.parts;
  return {
    ...outcome,
    parts: [
      limitOne(first, limit),
      limitOne(second, limit),
      ...others.map((one) => limitOne(one, limit)),
    ],
  };
}

function limitOne(outcome: OneOutcome, limit: QuoteLimit): OneOutcome {
  switch (outcome.kind) {
    case 'answered':
    case 'related':
      return limitAnswer(outcome, limit);
    case 'compared': {
      const brief = briefWithin(outcome.brief, limit);
      return brief ? { ...outcome, brief } : nothingShown(outcome, articlesOf(outcome.brief));
    }
    case 'articles':
      return limitList(outcome, limit);
    case 'summarized':
      return { ...outcome, summary: summaryWithin(outcome.summary, limit) };
    case 'not-found':
    case 'unclear':
      return outcome;
  }
}

function limitAnswer(answer: Answered | Related, limit: QuoteLimit): Answered | Related | NotFound {
  const [first, ...others] = fitAll(answer.excerpts, limit);
  const articles = answer.excerpts.map(({ quote }) => quote.article);
  return first ? { ...answer, excerpts: [first, ...others] } : nothingShown(answer, articles);
}

function limitList(list: ArticlesListed, limit: QuoteLimit): ArticlesListed {
  const { said, ...others } = list;
  const articles = list.articles.map(({ thesis, ...one }) => {
    const [shown] = thesis ? fitAll([thesis], limit) : [];
    return { ...one, ...(shown && { thesis: shown }) };
  });
  const told = said && limitAnswer(said, limit);
  return { ...others, articles, ...(told?.kind === 'answered' && { said: told }) };
}

export function limitBrief(brief: Brief | NotFound): Brief | NotFound {
  if (brief.kind === 'not-found') return brief;
  const within = briefWithin(brief, openQuoteLimit());
  return within ?? nothingShown({ question: brief.topic }, articlesOf(brief));
}

function briefWithin(brief: Brief, limit: QuoteLimit): Brief | undefined {
  const [one, ...more] = brief.articles.flatMap((each) => {
    const [first, ...others] = fitAll(each.excerpts, limit);
    return first ? [{ ...each, excerpts: [first, ...others] as const }] : [];
  });
  return one && { ...brief, articles: [one, ...more] };
}

function articlesOf({ articles }: Brief): NotFound['nearest'] {
  return articles.map(({ article }) => article);
}

/** The articles themselves may be named. */
function nothingShown(asked: Pick<NotFound, 'question'>, nearest: NotFound['nearest']): NotFound {
  const { question } = asked;
  return { kind: 'not-found', question, nearest: [...new Set(nearest)] };
}

export function limitSummary(summary: Summary): Summary {
  return summaryWithin(summary, openQuoteLimit());
}

/** A sentence is shown whole or not at all. */
function summaryWithin(summary: Summary, limit: QuoteLimit): Summary {
  if (summary.kind === 'link-only') return summary;
  const [first, ...others] = fitAll(
    summary.sentences.map((sentence) => ({ ...sentence, context: sentence.quote })),
    limit,
  );
  if (!first) return { kind: 'link-only', article: summary.article };
  return { ...summary, sentences: [first, ...others] };
}

export function limitPassage(lookup: PassageLookup | undefined): PassageLookup | undefined {
  if (lookup?.kind !== 'passage') return lookup;
  const limit = openQuoteLimit();
  const shown: {
    readonly number: number;
    readonly quote: (typeof lookup.paragraphs)[0]['quote'];
  }[] = [];
  for (const paragraph of lookup.paragraphs) {
    const fitting = limit.fit(paragraph.quote);
    if (fitting) shown.push({ ...paragraph, quote: fitting });
    // What is left out in the middle would not be seen.
    if (fitting !== paragraph.quote) break;
  }
  const [first, ...others] = shown;
  const { article } = lookup;
  return first ? { ...lookup, paragraphs: [first, ...others] } : { kind: 'withheld', article };
}

/** Words that somebody gives are theirs; of what the article says instead, no more is shown than may be. */
export function limitVerdict(verdict: QuoteVerdict): QuoteVerdict {
  if (verdict.kind !== 'differs') return verdict;
  const limit = openQuoteLimit();
  const parts = verdict.parts.filter(
    ({ original }) => limit.fit(original.quote) === original.quote,
  );
  const [first, ...others] = parts;
  if (first) return { ...verdict, parts: [first, ...others] };
  return { kind: 'not-in-articles', nearest: [verdict.article] };
}

export function limitResolved(resolved: ResolvedReference): ResolvedReference {
  const limit = openQuoteLimit();
  switch (resolved.kind) {
    case 'unchanged':
    case 'moved': {
      const fitting = limit.fit(resolved.quote);
      const { article } = resolved.quote;
      return fitting ? { ...resolved, quote: fitting } : { kind: 'withheld', article };
    }
    case 'changed': {
      const { nearest } = resolved;
      return { ...resolved, nearest: nearest && limit.fit(nearest) };
    }
    case 'withheld':
    case 'gone':
      return resolved;
  }
}
