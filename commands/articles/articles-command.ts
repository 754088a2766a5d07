import { askerCode, inPlaceOrCopy, type Place } from '../../src/discord/clicked-message.ts';
import type { Context } from '../../src/discord/context.ts';
import { defineAction } from '../../src/discord/define-action.ts';
import { defineCommand } from '../../src/discord/define-command.ts';
import { textOption } from '../../src/discord/option.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { codePointEnds } from '../../src/presentation/markdown/cut-text.ts';
import type { Pullquote } from '../../src/pullquote.ts';
import { openArticle } from './article-action.ts';
import { drawArticleList, listId, nearestPage, PAGE_LENGTH } from './article-list-card.ts';

/** The buttons remember the query, and a custom id has room for this much beside the rest. */
const MAX_QUERY_UNITS = 60;

/** Turns the pages of a list. */
const turn = defineAction(listId, {
  press: async ({ ownerCode, query, page }, { message }, context) =>
    inPlaceOrCopy({ message, ownerCode }, context, (place) =>
      listArticles({ query, page, ...place }, context),
    ),
});

export const articles = defineCommand({
  name: 'articles',
  options: { query: textOption({ default: '', maxLength: MAX_QUERY_UNITS }) },

  async run({ query }, context, { visibility }) {
    const place = { visibility, ownerCode: askerCode(context.asker) };
    return listArticles({ query: shorten(query.trim()), page: 1, ...place }, context);
  },

  actions: [turn, openArticle],
});

interface ListRequest extends Place {
  readonly query: string;
  readonly page: number;
}

async function listArticles(
  { query, page: wanted, visibility, ownerCode }: ListRequest,
  { pullquote, voice }: Context,
): Promise<Reply> {
  const { total, articles, page } = await findPage(query, wanted, pullquote);
  const reply = drawArticleList({ total, articles, query, page, ownerCode }, voice);
  return visibility === 'private' ? { ...reply, visibility } : reply;
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
function shorten(query: string): string {
  return query.slice(0, codePointEnds(query, MAX_QUERY_UNITS).at(-1) ?? 0);
}
