import { z } from 'zod';
import { askerCode } from '../../src/discord/asker-code.ts';
import { inPlaceOrCopy, type Place } from '../../src/discord/clicked-message.ts';
import type { Context } from '../../src/discord/context.ts';
import { encodeCustomId } from '../../src/discord/custom-id.ts';
import { defineCommand } from '../../src/discord/define-command.ts';
import { textOption } from '../../src/discord/option.ts';
import { parseInput } from '../../src/discord/options.ts';
import { drawArticleList, nearestPage, PAGE_LENGTH } from './article-list-card.ts';
import { codePointEnds } from '../../src/presentation/markdown/cut-text.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import type { Pullquote } from '../../src/pullquote.ts';

const NAME = 'articles';

/** The buttons remember the query, and a custom id has room for this much beside the rest. */
const MAX_QUERY_UNITS = 60;

const pageSchema = z.coerce.number().int();
const stateSchema = z.union([
  z.tuple([z.string(), z.string(), pageSchema]),
  // Up to version 0.1, it was not told whose a list was: such a one is nobody's.
  z.tuple([z.string(), pageSchema]).transform(([query, page]) => ['', query, page] as const),
]);

export const articles = defineCommand({
  name: 'articles',
  options: { query: textOption({ default: '', maxLength: MAX_QUERY_UNITS }) },

  async run({ query }, context, { visibility }) {
    const place = { visibility, ownerCode: askerCode(context.asker) };
    return listArticles({ query: shorten(query.trim()), page: 1, ...place }, context);
  },

  async press({ state, message }, context) {
    const [ownerCode, query, page] = parseInput(stateSchema, state);
    return inPlaceOrCopy({ message, ownerCode }, context, (place) =>
      listArticles({ query, page, ...place }, context),
    );
  },
});

interface ListRequest extends Place {
  readonly query: string;
  readonly page: number;
}

async function listArticles(
  { query, page: wanted, visibility, ownerCode }: ListRequest,
  { pullquote, voice }: Context,
): Promise<Reply> {
  const pageId = (page: number) =>
    encodeCustomId({ command: NAME, state: [ownerCode, query, String(page)] });
  const { total, articles, page } = await findPage(query, wanted, pullquote);
  const reply = drawArticleList({ total, articles, query, page, pageId }, voice);
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
