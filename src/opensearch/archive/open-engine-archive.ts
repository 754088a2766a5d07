import { isCollectionSeen } from '../../collections/collection-rules.ts';
import { collectionOf } from '../../collections/collection.ts';
import type { Archive, OpenArchive } from '../../retrieval/archive.ts';
import type { Scope } from '../../retrieval/scope.ts';
import { later } from '../../text/later.ts';
import { valueOf } from '../layout/tokens.ts';
import { candidatesIn } from './candidates.ts';
import {
  articleIn,
  collectionsOf,
  datesOf,
  findArticles,
  foldersOf,
  languagesOf,
  spelledOutIn,
  suggestArticles,
  tagsOf,
  titledIn,
} from './catalogue.ts';
import { namesIn, suggestNames } from './names.ts';
import { closeUpsOf } from './passages.ts';
import { partOf } from './recent.ts';
import { scopeFilter } from './scope-filter.ts';
import { type EngineReader, type Search, searchIn } from './search.ts';
import { nothingSeen, type Seen } from './seen.ts';
import { termsKnown } from './term-knowledge.ts';
import { articlesByIds, articlesHolding, firstArticle } from './texts.ts';
import { totalsOf } from './totals.ts';
import {
  type Knowledge,
  knowledgeByScope,
  type KnowledgeByScope,
  suggestedIn,
  type View,
} from './view.ts';

/** What an engine's archive is made of. */
export interface EngineArchiveParts {
  /** What one question is asked through. */
  readonly engineForQuestion: () => EngineReader;
  /** The index that is asked from now on; another object whenever it or what is in it has changed. */
  readonly version: () => IndexVersion;
}

export interface IndexVersion {
  /** Its own name, not that of an alias: a question is answered from one index. */
  readonly index: string;
}

/** The archive of articles in an engine elsewhere. What was found out of them is kept until they change. */
export function openEngineArchive({
  engineForQuestion,
  version,
}: EngineArchiveParts): Pick<OpenArchive, 'current'> {
  let known: { readonly of: IndexVersion; readonly scopes: KnowledgeByScope } | undefined;
  return {
    current() {
      const now = version();
      if (known?.of !== now) known = { of: now, scopes: knowledgeByScope() };
      const search = searchIn(engineForQuestion(), now.index);
      const all = wholeView(search, known.scopes);
      return scopedArchive({ all, scopes: known.scopes, seen: nothingSeen() }, []);
    },
  };
}

interface Asked {
  readonly all: View;
  readonly scopes: KnowledgeByScope;
  readonly seen: Seen;
}

function wholeView(search: Search, scopes: KnowledgeByScope): View {
  const view: View = {
    search,
    filter: [],
    knowledge: knowledgeOf(scopes, []),
    isWhole: true,
    get all() {
      return view;
    },
  };
  return view;
}

function knowledgeOf(scopes: KnowledgeByScope, parts: readonly Scope[]): Knowledge {
  return scopes.of(JSON.stringify(parts));
}

async function viewOf({ all, scopes }: Asked, parts: readonly Scope[]): Promise<View> {
  if (parts.length === 0) return all;
  const settled = await Promise.all(parts.map((scope) => settle(all, scope)));
  const isWhole = settled.every(({ leavesNothingOut }) => leavesNothingOut);
  const those = settled.map(({ scope }) => scope);
  return {
    search: all.search,
    filter: those.flatMap(scopeFilter),
    knowledge: knowledgeOf(scopes, those),
    isWhole,
    all,
  };
}

interface Settled {
  readonly scope: Scope;
  readonly leavesNothingOut: boolean;
}

/**
 * The same scope for the articles of this index: places that see the same collections have one, so that what is
 * found out in it is found out once. It names those that are seen: one that comes later, and that another place
 * may not see, is in none of them until that has been found out.
 */
async function settle(all: View, scope: Scope): Promise<Settled> {
  const { collectionRules, ...others } = scope;
  const hasNoOther = Object.values(others).every((part) => part === undefined);
  if (!collectionRules) return { scope, leavesNothingOut: hasNoOther };
  const { listed } = collectionRules;
  const folders = await foldersOf(all);
  const there = new Set(folders.map(([folder]) => collectionOf(articleIn(folder), listed)));
  const open = [...there].filter((one) => isCollectionSeen(one, collectionRules)).toSorted();
  return {
    scope: { ...scope, collectionRules: { listed, open, areOthersOpen: false } },
    leavesNothingOut: hasNoOther && open.length === there.size,
  };
}

function scopedArchive(asked: Asked, scopes: readonly Scope[]): Archive {
  const view = later(() => viewOf(asked, scopes));
  const { seen } = asked;
  return {
    within(scope) {
      const isEverything = Object.values(scope).every((part) => part === undefined);
      return scopedArchive(asked, isEverything ? scopes : [...scopes, scope]);
    },
    async count() {
      const { articles, collection } = await totalsOf(await view());
      return { articles, passages: collection.passages };
    },
    articles: async (ids) => articlesByIds(await view(), ids, seen),
    articleByReference: async (reference) =>
      firstArticle(await view(), { term: { reference } }, seen),
    async articleByAddress(addresses) {
      const found = await Promise.all(
        addresses.map(async (address) =>
          firstArticle(await view(), { term: { address: valueOf(address) } }, seen),
        ),
      );
      return found.find((article) => article !== undefined);
    },
    find: async (typed, part) => findArticles(await view(), typed, part),
    async suggest(typed, limit) {
      const those = await view();
      return suggestedIn(those.knowledge.suggested, { typed, limit }, () =>
        suggestArticles(those, typed, limit),
      );
    },
    tags: async () => tagsOf(await view()),
    collections: async (folders) => collectionsOf(await view(), folders),
    namesIn: async (text) => namesIn(await view(), text),
    async suggestNames(field, typed, limit) {
      const those = await view();
      return suggestedIn(partOf(those.knowledge.suggestedNames, field), { typed, limit }, () =>
        suggestNames(those, { field, typed, limit }),
      );
    },
    dates: async () => datesOf(await view()),
    titled: async (terms) => titledIn(await view(), terms),
    spelledOut: async (acronym) => spelledOutIn(await view(), acronym),
    languages: async () => languagesOf(await view()),
    terms: async (terms, language) => termsKnown(await view(), terms, language),
    candidates: async (search) => candidatesIn(await view(), search, seen),
    closeUps: async (places, sought) => closeUpsOf(await view(), places, sought, seen),
    async *holding(words) {
      yield* articlesHolding(await view(), words, seen);
    },
  };
}
