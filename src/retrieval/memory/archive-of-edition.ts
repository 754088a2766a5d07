import type { Archive } from '../archive.ts';
import type { Pace } from '../pace.ts';
import type { Scope } from '../scope.ts';
import { type ArticleLists, articleLists, inOrder, type ListName } from './article-lists.ts';
import { type Edition, scopeEdition } from './edition.ts';
import { articlesHolding } from './holding.ts';
import type { PassageVectors } from './passage-vectors.ts';
import { type PassageSearch, passageSearch } from './passage-search.ts';
import { isEverything, settleRules } from './settle-rules.ts';
import { type TermStatistics, termStatistics } from './term-statistics.ts';

/** So many scopes are remembered, with what was found out in them. */
const MAX_SCOPES = 64;

/** So many are asked often enough that what they need is found out ahead. */
const MAX_SCOPES_AHEAD = 8;

/** What is known of an edition in one scope; found out when it is asked for. */
interface View {
  readonly scopes: readonly Scope[];
  readonly lists: ArticleLists;
  readonly statistics: TermStatistics;
  readonly search: PassageSearch;
}

/** The archive of an edition. */
export interface EditionArchive extends Archive {
  /** What has been found out of it by now, in the scopes that it was last asked in, the last one first. */
  foundOut(): readonly FoundOut[];
  /** Finds that out before it is asked for, in steps, so that others have their turn. */
  findOut(all: readonly FoundOut[], pace: Pace): Promise<void>;
}

/** What takes long to find out in one scope, as far as somebody has asked for it. */
export interface FoundOut {
  readonly scopes: readonly Scope[];
  readonly lists: readonly ListName[];
  /** Those whose acronyms are known. */
  readonly languages: readonly string[];
}

/** @param vectors Those of its passages, where a model makes some. */
export function archiveOf(edition: Edition, vectors?: PassageVectors): EditionArchive {
  const views = new Map<string, View>();
  const viewOf = (scopes: readonly Scope[]): View => {
    const key = JSON.stringify(scopes);
    const view = views.get(key) ?? makeView(edition, scopes, vectors);
    // The least recently asked is the first.
    views.delete(key);
    views.set(key, view);
    const [oldest] = views.keys();
    if (views.size > MAX_SCOPES && oldest !== undefined) views.delete(oldest);
    return view;
  };
  return {
    ...scopedArchive({ viewOf, settle: (scope) => settleRules(edition, scope) }, []),
    foundOut: () =>
      Array.from(views.values(), ({ scopes, lists, statistics }) => ({
        scopes,
        lists: lists.foundOut(),
        languages: statistics.languagesAsked(),
      }))
        .filter(({ scopes }) => scopes.every(isBroad))
        .slice(-MAX_SCOPES_AHEAD)
        .toReversed(),
    async findOut(all, pace) {
      // What was asked last is to be remembered longest.
      for (const { scopes, lists: wanted, languages } of all.toReversed()) {
        const { lists, statistics } = viewOf(scopes);
        await pace.rest();
        for (const name of wanted) {
          lists[name]();
          await pace.rest();
        }
        for (const language of languages) {
          statistics.lookUp([], language);
          await pace.rest();
        }
      }
    },
  };
}

/** Few articles are soon found out about, and hardly anybody asks for the same ones. */
function isBroad({ articleId, articleIds }: Scope): boolean {
  return articleId === undefined && articleIds === undefined;
}

function makeView(
  edition: Edition,
  scopes: readonly Scope[],
  vectors: PassageVectors | undefined,
): View {
  const parts = scopeEdition(edition, scopes);
  const statistics = termStatistics(parts);
  return {
    scopes,
    lists: articleLists(parts),
    statistics,
    search: passageSearch(parts, statistics, vectors),
  };
}

interface Views {
  readonly viewOf: (scopes: readonly Scope[]) => View;
  readonly settle: (scope: Scope) => Scope;
}

function scopedArchive(views: Views, scopes: readonly Scope[]): Archive {
  const view = (): View => views.viewOf(scopes);
  return {
    within(scope) {
      const settled = views.settle(scope);
      return scopedArchive(views, isEverything(settled) ? scopes : [...scopes, settled]);
    },
    async count() {
      const { lists, statistics } = view();
      return { articles: lists.all().length, passages: statistics.collection.passages };
    },
    async articles(ids) {
      const { lists } = view();
      return ids.flatMap((id) => lists.byId(id) ?? []);
    },
    articleByReference: async (reference) => view().lists.byReference(reference),
    async articleByAddress(addresses) {
      const { lists } = view();
      for (const address of addresses) {
        const article = lists.byAddress(address);
        if (article) return article;
      }
      return undefined;
    },
    async find(typed, { order, skip = 0, limit }) {
      const { lists } = view();
      const found = inOrder(lists.find(typed) ?? lists.all(), order);
      return { total: found.length, articles: found.slice(skip, skip + limit) };
    },
    async suggest(typed, limit) {
      const { lists } = view();
      return (lists.find(typed) ?? lists.newest()).slice(0, limit);
    },
    tags: async () => view().lists.tags(),
    collections: async (folders) => view().lists.collections(folders),
    namesIn: async (text) => view().lists.names().in(text),
    suggestNames: async (field, typed, limit) => view().lists.names().suggest(field, typed, limit),
    dates: async () => view().lists.dates(),
    titled: async (terms) => view().lists.titled(terms),
    spelledOut: async (acronym) => view().lists.spelledOut(acronym),
    languages: async () => view().lists.languages(),
    terms: async (terms, language) => view().statistics.lookUp(terms, language),
    candidates: (search) => view().search.candidates(search),
    closeUps: async (places, sought) => view().search.closeUps(places, sought),
    holding: (words) => articlesHolding(view().lists.all(), words),
  };
}
