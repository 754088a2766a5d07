import { byDate } from '../articles/article-order.ts';
import type { Archive } from '../retrieval/archive.ts';
import { weightOf } from '../retrieval/match-passage.ts';
import { askedIn, languagesOf, retrieveAmong } from '../retrieval/retrieve.ts';
import type { RankBy } from '../retrieval/rank-by.ts';
import { analyserOf } from '../text/analysers.ts';
import { claimsIn, isReported, withoutQuotations } from '../text/author-voice.ts';
import { addTo, type ListsByKey } from '../text/lists-by-key.ts';
import { analyserFor } from '../text/likely-languages.ts';
import { overlap } from '../text/overlap.ts';
import { pointsBack, type SentenceShape } from '../text/sentence-shape.ts';
import { termSet } from '../text/terms.ts';
import {
  type ArticleBrief,
  type Brief,
  type BriefOrder,
  type BriefRequest,
  type Excerpt,
  MAX_EXCERPTS,
  type NotFound,
} from './answer.ts';
import { articlesIn, notFoundAmong } from './answer-from-passages.ts';
import { type ChosenQuote, chooseQuote, quoteChosen } from './choose-quote.ts';

/** What a passage tells of a topic. */
export interface Telling<Words extends ToldWords> {
  readonly words: Words;
  /** The share of the topic that its paragraph holds, by weight, 0 to 1. */
  readonly share: number;
}

/** Words that could be quoted. */
type ToldWords = Pick<ChosenQuote, 'article' | 'words'>;

const EXCERPTS_AN_ARTICLE = 2;

/** So many passages are looked at; what stands further down tells little. */
const MAX_PASSAGES = 60;

/** A passage that holds less of the topic isn't about it … */
const MIN_SHARE = 0.6;

/** … nor one that holds so much less than another. */
const MIN_SHARE_OF_BEST = 0.8;

/** Two quotes that share so much of their terms say the same: views should differ. */
const SAME_VIEW = 0.6;

/**
 * Puts what the articles say of a topic side by side: one or two excerpts of each, at most
 * {@link MAX_EXCERPTS} in all, none of which says what another one says. Each article's statement on the
 * topic comes before what else it says of it.
 */
export async function brief(
  archive: Archive,
  request: BriefRequest,
  by: RankBy,
): Promise<Brief | NotFound> {
  const whom = await askedIn(archive, request.topic);
  const { query, ranking } = await retrieveAmong(whom.asked, request.topic, by);
  const { shape } = analyserOf(query.language);
  const tellings = ranking.slice(0, MAX_PASSAGES).map((passage) => {
    const words = chooseQuote(passage, query);
    return {
      words,
      share: weightOf(query, passage.match.needs) / (query.weight || 1),
      worth: passage.score + worthAsStatement(words, shape),
    };
  });
  const excerpts = await quoteChosen(archive, chooseViews(statementsFirst(tellings)));
  const found = briefOf(request, excerpts);
  if (found) return found;
  const languages = await languagesOf(request.topic, whom);
  return notFoundAmong(articlesIn(ranking), request.topic, languages);
}

/**
 * What speaks for a quote's being what its article says of the topic, rather than one mention of it: it
 * makes a claim in the author's own voice, stands by itself, and near the beginning. In log odds, as scores are.
 */
function worthAsStatement({ words, paragraph }: ChosenQuote, shape: SentenceShape): number {
  const own = withoutQuotations(words).toLowerCase();
  const claims = isReported(own) ? 0 : CLAIM * Math.min(MAX_CLAIMS, claimsIn(own));
  const standing = pointsBack(words, shape) ? 0 : STANDING;
  return claims + standing + (paragraph.number <= OPENING_PARAGRAPHS ? OPENING : 0);
}

const CLAIM = 0.7;
const MAX_CLAIMS = 2;
const STANDING = 0.5;
const OPENING = 0.5;
const OPENING_PARAGRAPHS = 2;

/** Each article's quotes by their worth, in the places that its quotes have in the whole. */
function statementsFirst<Told extends Telling<ToldWords> & { readonly worth: number }>(
  tellings: readonly Told[],
): readonly Told[] {
  const byArticle: ListsByKey<string, Told> = new Map();
  for (const telling of tellings) addTo(byArticle, telling.words.article.id, telling);
  const sorted = new Map(
    Array.from(byArticle, ([id, all]) => [id, all.toSorted((a, b) => b.worth - a.worth).values()]),
  );
  return tellings.map((telling) => sorted.get(telling.words.article.id)?.next().value ?? telling);
}

/**
 * One quote for each article, then a second one as far as there is room, none of which says what another
 * one says.
 *
 * @param tellings The most telling first.
 */
export function chooseViews<Words extends ToldWords>(
  tellings: readonly Telling<Words>[],
): readonly Words[] {
  const best = Math.max(0, ...tellings.map(({ share }) => share));
  const enough = Math.max(MIN_SHARE, best * MIN_SHARE_OF_BEST);
  const views = differingViews(
    tellings.filter(({ share }) => share >= enough).map(({ words }) => words),
  );
  const byArticle = new Map<string, Words[]>();
  for (const view of views) {
    const { id } = view.article;
    if (!byArticle.has(id) && byArticle.size < MAX_EXCERPTS) byArticle.set(id, [view]);
  }
  let room = MAX_EXCERPTS - byArticle.size;
  for (const view of views) {
    const chosen = byArticle.get(view.article.id);
    if (room === 0) break;
    if (!chosen || chosen.includes(view) || chosen.length === EXCERPTS_AN_ARTICLE) continue;
    chosen.push(view);
    room -= 1;
  }
  return [...byArticle.values()].flat();
}

/**
 * @param excerpts Those of the most telling article first.
 * @returns undefined if there are none.
 */
export function briefOf(
  { topic, sort = 'relevance' }: BriefRequest,
  excerpts: readonly Excerpt[],
): Brief | undefined {
  const [first, ...others] = sortArticles(groupByArticle(excerpts), sort);
  return first && { kind: 'brief', topic, articles: [first, ...others] };
}

function differingViews<Words extends ToldWords>(all: readonly Words[]): readonly Words[] {
  const views: { readonly words: Words; readonly terms: ReadonlySet<string> }[] = [];
  for (const words of all) {
    const terms = termSet(words.words, analyserFor(words.words, words.article.language).words);
    if (!views.some((view) => overlap(view.terms, terms, 0) >= SAME_VIEW)) {
      views.push({ words, terms });
    }
  }
  return views.map(({ words }) => words);
}

function groupByArticle(excerpts: readonly Excerpt[]): readonly ArticleBrief[] {
  const byArticle: ListsByKey<string, Excerpt> = new Map();
  for (const excerpt of excerpts) addTo(byArticle, excerpt.quote.article.id, excerpt);
  return Array.from(byArticle.values(), (all) => ({
    article: all[0].quote.article,
    excerpts: all,
  }));
}

function sortArticles(briefs: readonly ArticleBrief[], sort: BriefOrder): readonly ArticleBrief[] {
  if (sort === 'relevance') return briefs;
  const compare = byDate(sort);
  return briefs.toSorted((a, b) => compare(a.article, b.article));
}
