import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { z } from 'zod';
import { isForAskerAlone } from '../src/discord/audience.ts';
import type { SimpleCommand } from '../src/discord/command.ts';
import type { Context } from '../src/discord/context.ts';
import { encodeCustomId } from '../src/discord/custom-id.ts';
import { EVERYWHERE } from '../src/discord/everywhere.ts';
import { described } from '../src/discord/localize.ts';
import { parseInput } from '../src/discord/options.ts';
import { drawArticleList } from '../src/presentation/article-list-card.ts';
import { codePointEnds } from '../src/presentation/cut-text.ts';
import type { Reply } from '../src/presentation/reply.ts';

const NAME = 'articles';

/** The buttons remember the query, and a custom id has room for this much beside the rest. */
const MAX_QUERY_UNITS = 60;

const optionsSchema = z.object({ query: z.string().default('') });
const stateSchema = z.tuple([z.string(), z.coerce.number().int()]);

export const articles: SimpleCommand = {
  declaration: {
    ...described('command.articles'),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...described('command.articles.query'),
        max_length: MAX_QUERY_UNITS,
      },
    ],
    ...EVERYWHERE,
  },

  isPrivate: isForAskerAlone,

  async run(options, context) {
    const { query } = parseInput(optionsSchema, options);
    const reply = listArticles(shorten(query.trim()), 1, context);
    return isForAskerAlone(options, context) ? { ...reply, visibility: 'private' } : reply;
  },

  async press({ state }, context) {
    const [query, page] = parseInput(stateSchema, state);
    return { kind: 'update', reply: listArticles(query, page, context) };
  },
};

function listArticles(query: string, page: number, { pullquote, voice }: Context): Reply {
  const list = {
    articles: pullquote.findArticles(query),
    query,
    page,
    pageId: (page: number) => encodeCustomId({ command: NAME, state: [query, String(page)] }),
  };
  return drawArticleList(list, voice);
}

/** Discord may count an emoji as one character of `max_length`; here it is two units or more. */
function shorten(query: string): string {
  return query.slice(0, codePointEnds(query, MAX_QUERY_UNITS).at(-1) ?? 0);
}
