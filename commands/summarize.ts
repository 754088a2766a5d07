import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { shortenFocus } from '../src/answers/summary/focus.ts';
import { SUMMARY_LENGTHS, type SummaryLength } from '../src/answers/summary/summary.ts';
import type { Article } from '../src/articles/article.ts';
import { articleChoices } from '../src/discord/article-choices.ts';
import { findReferenced, referenceTo } from '../src/discord/article-reference.ts';
import type { Command, Services } from '../src/discord/command.ts';
import { encodeCustomId, roomInCustomId } from '../src/discord/custom-id.ts';
import { findNamedArticle } from '../src/discord/named-article.ts';
import { parseInput } from '../src/discord/options.ts';
import { drawNotice } from '../src/presentation/notice-card.ts';
import type { Reply } from '../src/presentation/reply.ts';
import { drawSource } from '../src/presentation/source-card.ts';
import { drawSummary } from '../src/presentation/summary-card.ts';
import { drawUnclearArticle } from '../src/presentation/unclear-article-card.ts';

const NAME = 'summarize';

const lengthSchema = z.enum(['short', 'medium', 'long']);

const optionsSchema = z.object({
  article: z.string(),
  length: lengthSchema.default('medium'),
  focus: z.string().default(''),
  private: z.boolean().default(false),
});

const stateSchema = z.union([
  z.tuple([z.string(), z.literal('source')]),
  z.tuple([z.string(), lengthSchema, z.string()]),
]);

export const summarize: Command = {
  declaration: {
    name: NAME,
    description: 'Read an article’s most telling sentences, word for word',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'article',
        description: 'Which article?',
        required: true,
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'length',
        description: 'How long the summary is (default: medium)',
        choices: lengthSchema.options.map((length) => ({
          name: `${length} · ${SUMMARY_LENGTHS[length]} sentences`,
          value: length,
        })),
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'focus',
        description: 'What the summary should dwell on',
        max_length: 100,
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'private',
        description: 'Show the summary to you only (default: no)',
      },
    ],
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  },

  isPrivate: (options) => options['private'] === true,

  async run(options, services) {
    const wanted = parseInput(optionsSchema, options);
    const named = findNamedArticle(services.pullquote, wanted.article);
    if (named.kind === 'unclear') {
      return drawUnclearArticle(wanted.article, named.candidates, false);
    }
    const visibility = wanted.private ? 'private' : 'public';
    return show(named.article, wanted.length, wanted.focus.trim(), visibility, services);
  },

  async complete(focused, _options, { pullquote }) {
    return focused.name === 'article' ? articleChoices(pullquote, focused.value) : [];
  },

  async press(state, services) {
    const [reference, wanted, focus = ''] = parseInput(stateSchema, state);
    const article = findReferenced(services.pullquote, reference);
    if (!article) return drawArticleGone();
    return wanted === 'source'
      ? drawSource(article)
      : show(article, wanted, focus, 'public', services);
  },
};

function show(
  article: Article,
  length: SummaryLength,
  focus: string,
  visibility: Reply['visibility'],
  { pullquote }: Services,
): Reply {
  const reference = referenceTo(article);
  return drawSummary(
    pullquote.summarize(article.id, { sentences: SUMMARY_LENGTHS[length], focus }),
    {
      visibility,
      length,
      lengthId: (length) => {
        const state = [reference, length];
        const room = roomInCustomId({ command: NAME, state });
        return encodeCustomId({ command: NAME, state: [...state, shortenFocus(focus, room)] });
      },
      sourceId: encodeCustomId({ command: NAME, state: [reference, 'source'] }),
    },
  );
}

function drawArticleGone(): Reply {
  return drawNotice({
    happened: 'This article was removed.',
    next: '`/articles` shows what there is.',
  });
}
