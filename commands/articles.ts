import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import { z } from 'zod';
import type { Command } from '../src/discord/command.ts';
import { encodeCustomId } from '../src/discord/custom-id.ts';
import { parseInput } from '../src/discord/options.ts';
import { drawArticleList } from '../src/presentation/article-list-card.ts';
import { codePointEnds } from '../src/presentation/cut-text.ts';
import type { Reply } from '../src/presentation/reply.ts';
import type { Pullquote } from '../src/pullquote.ts';

const NAME = 'articles';

/** The buttons remember the query, and a custom id has room for this much beside the rest. */
const MAX_QUERY_UNITS = 60;

const optionsSchema = z.object({ query: z.string().default('') });
const stateSchema = z.tuple([z.string(), z.coerce.number().int()]);

export const articles: Command = {
  declaration: {
    name: NAME,
    description: 'See which articles there are to ask about',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'query',
        description: 'Part of a title, an author, an outlet or a tag',
        max_length: MAX_QUERY_UNITS,
      },
    ],
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  },

  async run(options, { pullquote }) {
    const { query } = parseInput(optionsSchema, options);
    return listArticles(pullquote, shorten(query.trim()), 1);
  },

  async press(state, { pullquote }) {
    const [query, page] = parseInput(stateSchema, state);
    return listArticles(pullquote, query, page);
  },
};

function listArticles(pullquote: Pullquote, query: string, page: number): Reply {
  return drawArticleList({
    articles: pullquote.findArticles(query),
    query,
    page,
    pageId: (page) => encodeCustomId({ command: NAME, state: [query, String(page)] }),
  });
}

/** Discord may count an emoji as one character of `max_length`; here it is two units or more. */
function shorten(query: string): string {
  return query.slice(0, codePointEnds(query, MAX_QUERY_UNITS).at(-1) ?? 0);
}
