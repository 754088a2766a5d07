import type { Candidate, CandidateSearch } from '../../retrieval/archive.ts';
import { rarity } from '../../retrieval/search-index.ts';
import type { StoredPassage } from '../layout/stored-passage.ts';
import { tokenOf } from '../layout/tokens.ts';
import { bm25 } from './bm25.ts';
import { byPlace, locatorOf, passageIn, revisionsOf } from './passages.ts';
import { type Clause, fieldsOnly, type Search, WEIGHED_TOGETHER } from './search.ts';
import type { Seen } from './seen.ts';
import { countDocuments } from './term-counts.ts';
import { totalsOf } from './totals.ts';
import type { View } from './view.ts';

/**
 * The engine counts lengths in one byte, and each shard weighs terms by itself: so many more are asked for, of
 * which those are taken that are best by exact figures.
 */
const MARGIN = 1.3;

/** Of as good ones the first: asked for only where that decides, as the engine takes three times as long for it. */
const BY_PLACE = [{ _score: 'desc' }, { order: 'asc' }, { number: 'asc' }];

/**
 * The engine takes no query of more, counted down to the last one
 * (https://docs.opensearch.org/latest/query-dsl/compound/bool/).
 */
const MAX_CLAUSES = 1024;

/** As many are left for what narrows the articles down: each collection that is open takes some. */
const MAX_TERMS = MAX_CLAUSES / 2;

interface WeighedTerm {
  readonly token: string;
  readonly weight: number;
  /** What makes the engine give it this weight. */
  readonly boost: number;
}

/** Those that weigh most, where they are too many: a name's initials may stand for hundreds of names. */
function clausesOf(terms: readonly WeighedTerm[]): readonly Clause[] {
  return terms
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MAX_TERMS)
    .map(({ token, boost }) => ({ term: { terms: { value: token, boost } } }));
}

interface ScoredPassage extends StoredPassage {
  readonly engineScore: number;
  /** By exact figures. */
  readonly score: number;
}

/** As `Archive.candidates`; what comes nearest in meaning isn't known to the engine. */
export async function candidatesIn(
  view: View,
  { terms, sought, limit }: CandidateSearch,
  seen: Seen,
): Promise<readonly Candidate[]> {
  const asked = terms.map(({ term }) => term);
  const [scoped, counts, all, countsOfAll] = await Promise.all([
    totalsOf(view),
    countDocuments(view, asked),
    totalsOf(view.isWhole ? view : view.all),
    countDocuments(view.isWhole ? view : view.all, asked),
  ]);
  const { passages, meanLength } = scoped.collection;
  const weights = new Map<string, number>();
  const weighedTerms: WeighedTerm[] = [];
  for (const { term, weight } of terms) {
    const documents = counts.get(term) ?? 0;
    if (documents === 0) continue;
    const token = tokenOf(term);
    const weighed = weight * rarity(passages, documents);
    weights.set(token, weighed);
    // The engine weighs it by its rarity among all articles.
    const ofEngine = rarity(all.collection.passages, countsOfAll.get(term) ?? documents);
    weighedTerms.push({ token, weight: weighed, boost: weighed / ofEngine });
  }
  if (weighedTerms.length === 0) return [];
  const search = {
    query: {
      bool: { should: clausesOf(weighedTerms), minimum_should_match: 1, filter: view.filter },
    },
    size: Math.ceil(limit * MARGIN),
    track_total_hits: false,
    ...fieldsOnly('located'),
  };
  const best = async (...how: Parameters<Search>): Promise<readonly ScoredPassage[]> => {
    const { hits } = (await view.search(...how)).hits;
    const scored = hits.map((hit): ScoredPassage => {
      const { _score: engineScore } = hit;
      const passage = passageIn(hit);
      const score = bm25(passage.tokens, weights, meanLength);
      return Object.assign(passage, { engineScore: engineScore ?? 0, score });
    });
    return (await ofOneRevision(view, scored, seen)).toSorted(
      (a, b) => b.score - a.score || byPlace(a, b),
    );
  };
  const first = await best(search);
  const found =
    first.length === search.size && othersMayTie(first, limit)
      ? await best({ ...search, sort: BY_PLACE }, WEIGHED_TOGETHER)
      : first;
  const locate = locatorOf(sought);
  return found
    .slice(0, limit)
    .toSorted(byPlace)
    .map((passage) => {
      const { articleId, number } = passage;
      return { articleId, paragraph: number, terms: locate(passage) };
    });
}

/** What is the same scores so much less in one shard than in another. */
const SHARDS_DIFFER = 1.05;

/** What is quoted is among so many of the best, in nearly all cases: which ones stand at the end hardly matters. */
const DECIDING = 16;

/** Whether those that are as good as the last one that is taken may go on behind what the engine gave. */
function othersMayTie(found: readonly ScoredPassage[], limit: number): boolean {
  const cut = found[limit - 1]?.score;
  if (found[limit]?.score !== cut) return false;
  if (found[Math.min(limit, DECIDING) - 1]?.score !== cut) return false;
  const tied = found.filter(({ score }) => score === cut);
  const [least, leastOfTied] = [found, tied].map((some) =>
    Math.min(...some.map(({ engineScore }) => engineScore)),
  );
  return (leastOfTied ?? 0) <= (least ?? 0) * SHARDS_DIFFER;
}

/** While an article is written, paragraphs of two revisions may be there for a moment: it tells which is its own. */
async function ofOneRevision<Passage extends StoredPassage>(
  view: View,
  passages: readonly Passage[],
  seen: Seen,
): Promise<readonly Passage[]> {
  const revisions = new Map<string, Set<string>>();
  for (const { articleId, revision } of passages)
    revisions.set(articleId, (revisions.get(articleId) ?? new Set()).add(revision));
  const torn = [...revisions].filter(([, those]) => those.size > 1).map(([id]) => id);
  const own = torn.length === 0 ? undefined : await revisionsOf(view, torn);
  const whole = own
    ? passages.filter(
        ({ articleId, revision }) => !torn.includes(articleId) || own.get(articleId) === revision,
      )
    : passages;
  for (const { articleId, revision } of whole) seen.note(articleId, revision);
  return whole;
}
