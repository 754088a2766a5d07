import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { DEFAULT_EXCERPTS, MAX_EXCERPTS } from '../src/answers/answer.ts';
import { articleChoices } from '../src/discord/article-choices.ts';
import type { Command } from '../src/discord/command.ts';
import { findNamedArticle } from '../src/discord/named-article.ts';
import { parseInput } from '../src/discord/options.ts';
import { drawAnswer } from '../src/presentation/answer-card.ts';
import { drawUnclearArticle } from '../src/presentation/unclear-article-card.ts';

const optionsSchema = z.object({
  question: z.string(),
  article: z.string().optional(),
  excerpts: z.int().min(1).max(MAX_EXCERPTS).default(DEFAULT_EXCERPTS),
  private: z.boolean().default(false),
});

export const ask: Command = {
  declaration: {
    name: 'ask',
    description: 'Ask the articles; they answer in their own words',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'What do you want to know?',
        required: true,
        min_length: 3,
        max_length: 300,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'article',
        description: 'Ask only this article (default: all of them)',
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.Integer,
        name: 'excerpts',
        description: `How many excerpts at most (default: ${DEFAULT_EXCERPTS})`,
        min_value: 1,
        max_value: MAX_EXCERPTS,
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'private',
        description: 'Show the answer to you only (default: no)',
      },
    ],
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  },

  isPrivate: (options) => options['private'] === true,

  async run(options, { pullquote }) {
    const wanted = parseInput(optionsSchema, options);
    const question = { text: wanted.question, excerpts: wanted.excerpts };
    const visibility = wanted.private ? 'private' : 'public';
    if (wanted.article === undefined) {
      return drawAnswer(await pullquote.ask(question), { visibility });
    }
    const named = findNamedArticle(pullquote, wanted.article);
    if (named.kind === 'unclear') return drawUnclearArticle(wanted.article, named.candidates);
    const { article } = named;
    const answer = await pullquote.ask({ ...question, articleId: article.id });
    return drawAnswer(answer, { visibility, asked: article });
  },

  async complete(focused, _options, { pullquote }) {
    return focused.name === 'article' ? articleChoices(pullquote, focused.value) : [];
  },
};
