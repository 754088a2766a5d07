import { areAll, scopeOf, type Sources } from '../../src/answers/understanding/sources.ts';
import {
  askerCode,
  inPlaceOrCopy,
  type Place,
  showingOf,
} from '../../src/discord/clicked-message.ts';
import type { Context } from '../../src/discord/context.ts';
import { defineAction } from '../../src/discord/define-action.ts';
import { defineCommand } from '../../src/discord/define-command.ts';
import { booleanOption, textOption } from '../../src/discord/option.ts';
import { recallSources } from '../../src/discord/kept-sources.ts';
import { SOURCE_OPTIONS, sourcesGiven } from '../../src/discord/source-options.ts';
import type { Audience, Reply } from '../../src/presentation/cards/reply.ts';
import { codePointEnds } from '../../src/presentation/markdown/cut-text.ts';
import { drawSourcesGone } from '../../src/presentation/sources/unclear-source-cards.ts';
import type { Pullquote } from '../../src/pullquote.ts';
import { citeArticles } from '../cite/cite-article-action.ts';
import { openArticle } from './article-action.ts';
import { takeDownArticle } from './take-down-action.ts';
import { drawArticleList, listId, nearestPage, PAGE_LENGTH } from './article-list-card.ts';

/** The buttons remember the query, and a custom id has room for this much beside the rest. */
const MAX_QUERY_UNITS = 60;
const MAX_UNITS_BESIDE_SOURCES = 44;

/** Turns the pages of a list. */
const turn = defineAction(listId, {
  shows: ({ ownerCode }, { message }, context) => showingOf({ message, ownerCode }, context),

  async press({ ownerCode, query, page, ...state }, { message }, context) {
    const kept = 'sources' in state ? state.sources : '';
    const sources = await recallSources(kept, context.pullquote);
    if (!sources) return { kind: 'reply', reply: drawSourcesGone(context.voice) };
    return inPlaceOrCopy({ message, ownerCode }, context, (place) =>
      listArticles({ query, page, sources, ...place }, context),
    );
  },
});

export const articles = defineCommand({
  name: 'articles',
  options: {
    query: textOption({ default: '', maxLength: MAX_QUERY_UNITS }),
    ...SOURCE_OPTIONS,
    private: booleanOption(),
  },
  isPrivate: true,

  async run({ query: typed, ...narrowing }, context, audience) {
    const given = await sourcesGiven(narrowing, context);
    if (given.kind === 'notice') return given.notice;
    const { sources } = given;
    const query = shorten(
      typed.trim(),
      areAll(sources) ? MAX_QUERY_UNITS : MAX_UNITS_BESIDE_SOURCES,
    );
    const ownerCode = askerCode(context.asker);
    return listArticles({ query, page: 1, sources, ...audience, ownerCode }, context);
  },

  actions: [turn, takeDownArticle, openArticle, citeArticles],
});

interface ListRequest extends Place, Audience {
  readonly query: string;
  readonly page: number;
  readonly sources: Sources;
}

async function listArticles(request: ListRequest, { pullquote, voice }: Context): Promise<Reply> {
  const { query, page, sources } = request;
  const those = areAll(sources) ? pullquote : pullquote.within(scopeOf(sources));
  const found = await findPage(query, page, those);
  return drawArticleList({ ...request, ...found }, voice);
}

/** The page that is wanted, or the nearest there is. */
async function findPage(query: string, wanted: number, pullquote: Pullquote) {
  const find = async (page: number) => {
    const part = { skip: (page - 1) * PAGE_LENGTH, limit: PAGE_LENGTH };
    return { page, ...(await pullquote.findArticles(query, part)) };
  };
  const found = await find(nearestPage(wanted, Infinity));
  const page = nearestPage(wanted, found.total);
  return page === found.page ? found : find(page);
}

/** Discord may count an emoji as one character of `max_length`; here it is two units or more. */
function shorten(query: string, maxUnits: number): string {
  return query.slice(0, codePointEnds(query, maxUnits).at(-1) ?? 0);
}
