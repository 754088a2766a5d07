import type { ArticleSource } from '../articles/article.ts';
import { countWords } from '../articles/count-words.ts';
import type { Archive, ArticleLanguages } from '../retrieval/archive.ts';
import type { Query } from '../retrieval/query.ts';
import type { RankedPassage } from '../retrieval/rank.ts';
import { askedIn, languagesOf, retrieveAmong, retrieve } from '../retrieval/retrieve.ts';
import type { RankBy } from '../retrieval/rank-by.ts';
import { overlap } from '../text/overlap.ts';
import type { Span } from '../text/span.ts';
import { analyserOf } from '../text/analysers.ts';
import { termSet } from '../text/terms.ts';
import { type Answer, DEFAULT_EXCERPTS, MAX_EXCERPTS, type NotFound } from './answer.ts';
import { answerFromDefinition } from './acronym-question.ts';
import { type ChosenQuote, chooseQuote, quoteChosen } from './choose-quote.ts';
import { definitionAmong, quoteDefinition } from './definition-among.ts';
import { excerptPage, neededFor, type WantedPage } from './excerpt-page.ts';
import { fittingSentences, openQuoteLimit, type QuoteLimit } from './quote-limit.ts';
import { answerFromSource, headsOf, soughtArticle } from './source-question.ts';
import { MIN_TO_ANSWER, MIN_TO_RELATE } from './sureness.ts';

/** A quote that shares this much of its words with another one says nothing new beside it. */
const NEAR_DUPLICATE = 0.8;

/** One that has no words to share says nothing either. */
const NO_WORDS = 1;

/**
 * Differences of score are log odds; a passage that is less than about a fiftieth as likely as the
 * best one is noise. On the tuning set 96 % of the right passages that weren't first stay within it,
 * and 26 % of the wrong ones.
 */
const MAX_SCORE_BEHIND = 4;

/** Half as likely again, as log odds. */
const HARDLY_LIKELIER = 0.5;

const MAX_NEAREST = 5;

/** How a question is answered. */
export interface AskOptions extends RankBy {
  readonly excerpts?: number | undefined;
  readonly skip?: number | undefined;
  /** What comes closest is wanted, however unsure it is. */
  readonly isAnyhow?: boolean | undefined;
}

/** An answer from passages, and how sure it is to be one. */
export interface PassagesAnswer {
  readonly answer: Answer;
  /** How likely the best passage answers, 0 to 1; 1 where nothing had to be judged. */
  readonly confidence: number;
}

/** What is asked of an archive. */
export interface AskedOfPassages {
  /** As the asker typed it. */
  readonly question: string;
  /** What of it is looked for. */
  readonly sought: string;
}

/** Answers a question from the articles, in their words, or says that it found no passage that does. */
export async function answerFromPassages(
  archive: Archive,
  { question, sought }: AskedOfPassages,
  options: AskOptions,
): Promise<PassagesAnswer> {
  const wanted = wantedPage(options);
  const fromSource = await answerFromSource(archive, question, wanted);
  const isFinal = fromSource && !(options.isAnyhow && fromSource.kind === 'not-found');
  if (isFinal) return { answer: fromSource, confidence: 1 };
  const whom = await askedIn(archive, question);
  const fromDefinition = await answerFromDefinition(whom.asked, question, wanted);
  if (fromDefinition) return { answer: fromDefinition, confidence: 1 };

  const article = soughtArticle(question);
  const { query, ranking, confidence } = await retrieveAmong(
    whom.asked,
    article?.about ?? sought,
    options,
  );
  const notFound = async (): Promise<PassagesAnswer> => ({
    answer: notFoundAmong(articlesIn(ranking), question, await languagesOf(question, whom)),
    confidence,
  });
  if (confidence < MIN_TO_RELATE && !options.isAnyhow) return notFound();
  const shown = worthShowing(
    article || query.asksForArticles ? bestOfEachArticle(ranking) : ranking,
  );
  const definition = definitionAmong(ranking, sought, query);
  const worth = definition ? firstOf(shown, definition.passage) : introducedFirst(shown, query);
  const sources = article && worth.map((passage) => passage.article).filter(article.isKnownOf);
  const isOfSources = sources && !(options.isAnyhow && sources.length === 0);
  const found = isOfSources
    ? await headsOf(archive, sources, wanted)
    : await quoteChosen(
        archive,
        withoutNearDuplicates(
          worth,
          (passage) =>
            passage === definition?.passage
              ? quoteDefinition(definition, query)
              : chooseQuote(passage, query),
          query.language,
          neededFor(wanted),
        ),
      );
  const page = excerptPage(found, wanted);
  if (!page) return notFound();
  const kind = confidence < MIN_TO_ANSWER ? 'related' : 'answered';
  return { answer: { kind, question, ...page }, confidence };
}

function wantedPage({ excerpts = DEFAULT_EXCERPTS, skip = 0 }: AskOptions): WantedPage {
  return {
    limit: Math.min(Math.max(1, Math.trunc(excerpts)), MAX_EXCERPTS),
    skip: Math.max(0, Math.trunc(skip)),
  };
}

/** @param nearest The nearest first. */
export function notFoundAmong(
  nearest: readonly ArticleSource[],
  question: string,
  languages: ArticleLanguages,
): NotFound {
  return {
    kind: 'not-found',
    question,
    nearest: nearest.slice(0, MAX_NEAREST),
    ...(languages.others.length > 0 && { languages }),
  };
}

/** Finds the article that tells most of something, unless none may even be related to it. */
export function nearestBy(by: RankBy) {
  return async (archive: Archive, topic: string): Promise<ArticleSource | undefined> => {
    const { ranking, confidence } = await retrieve(archive, topic, by);
    return confidence < MIN_TO_RELATE ? undefined : articlesIn(ranking)[0];
  };
}

/** The articles of a ranking, the best first. */
export function articlesIn(ranking: readonly RankedPassage[]): readonly ArticleSource[] {
  return bestOfEachArticle(ranking).map(({ article }) => article);
}

function bestOfEachArticle(ranking: readonly RankedPassage[]): readonly RankedPassage[] {
  const seen = new Set<string>();
  return ranking.filter(({ article: { id } }) => !seen.has(id) && seen.add(id));
}

/** Without those that are noise beside the best one. */
export function worthShowing(ranking: readonly RankedPassage[]): readonly RankedPassage[] {
  const best = ranking[0]?.score ?? 0;
  return ranking.filter(({ score }) => best - score <= MAX_SCORE_BEHIND);
}

/**
 * Where nothing but a topic is asked for, an article's first word on it comes before what is hardly likelier
 * to be wanted.
 */
function introducedFirst(
  ranking: readonly RankedPassage[],
  { needs }: Query,
): readonly RankedPassage[] {
  const [best] = ranking;
  if (!best || needs.length !== 1) return ranking;
  const first = ranking
    .filter(
      ({ article, score }) => article === best.article && best.score - score <= HARDLY_LIKELIER,
    )
    .reduce((a, b) => (b.paragraph.number < a.paragraph.number ? b : a));
  return firstOf(ranking, first);
}

function firstOf(
  ranking: readonly RankedPassage[],
  first: RankedPassage,
): readonly RankedPassage[] {
  return [first, ...ranking.filter((passage) => passage !== first)];
}

function withoutNearDuplicates(
  ranking: readonly RankedPassage[],
  choose: (passage: RankedPassage) => ChosenQuote,
  language: string,
  limit: number,
): readonly ChosenQuote[] {
  const { words } = analyserOf(language);
  const chosen: { readonly quote: ChosenQuote; readonly terms: ReadonlySet<string> }[] = [];
  // From the best on, whatever was shown before: all pages together show no more than may be shown.
  const room = openQuoteLimit();
  for (const passage of ranking) {
    if (chosen.length === limit) break;
    const quote = withinRoom(choose(passage), room);
    if (!quote) continue;
    const terms = termSet(quote.words, words);
    if (!chosen.some((other) => overlap(terms, other.terms, NO_WORDS) >= NEAR_DUPLICATE)) {
      chosen.push({ quote, terms });
      room.take(quote.article, countWords(quote.words));
    }
  }
  return chosen.map(({ quote }) => quote);
}

/** As much of it as may still be shown of its article; undefined if that is nothing. */
function withinRoom(chosen: ChosenQuote, room: QuoteLimit): ChosenQuote | undefined {
  const { article, paragraph, span, words } = chosen;
  if (article.longestQuote === undefined) return chosen;
  const wordsOf = ({ end }: Span): string => words.slice(0, end - span.start).trimEnd();
  const fitting = fittingSentences(
    paragraph,
    span,
    (shorter) => countWords(wordsOf(shorter)) <= room.left(article),
  );
  if (!fitting) return undefined;
  const shown = wordsOf(fitting);
  return { ...chosen, span: { start: span.start, end: span.start + shown.length }, words: shown };
}
