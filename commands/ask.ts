import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { z } from 'zod';
import { MAX_EXCERPTS } from '../src/answers/answer.ts';
import { articleChoices } from '../src/discord/article-choices.ts';
import { audienceOf, isForAskerAlone } from '../src/discord/audience.ts';
import type { SimpleCommand } from '../src/discord/command.ts';
import { EVERYWHERE } from '../src/discord/everywhere.ts';
import { described } from '../src/discord/localize.ts';
import { findNamedArticle } from '../src/discord/named-article.ts';
import { parseInput } from '../src/discord/options.ts';
import { drawAnswer } from '../src/presentation/answer-card.ts';
import { drawUnclearArticle } from '../src/presentation/unclear-article-card.ts';

const optionsSchema = z.object({
  question: z.string(),
  article: z.string().optional(),
  excerpts: z.int().min(1).max(MAX_EXCERPTS).optional(),
  private: z.boolean().optional(),
});

export const ask: SimpleCommand = {
  declaration: {
    ...described('command.ask'),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...described('command.ask.question'),
        required: true,
        min_length: 3,
        max_length: 300,
      },
      {
        type: ApplicationCommandOptionType.String,
        ...described('command.ask.article'),
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.Integer,
        ...described('command.ask.excerpts'),
        min_value: 1,
        max_value: MAX_EXCERPTS,
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        ...described('command.ask.private'),
      },
    ],
    ...EVERYWHERE,
  },

  isPrivate: isForAskerAlone,

  async run(options, context) {
    const { pullquote, settings, voice } = context;
    const wanted = parseInput(optionsSchema, options);
    const question = { text: wanted.question, excerpts: wanted.excerpts ?? settings.excerpts };
    const audience = audienceOf(options, context);
    if (wanted.article === undefined) {
      return drawAnswer(await pullquote.ask(question), audience, voice);
    }
    const named = findNamedArticle(pullquote, wanted.article);
    if (named.kind === 'unclear') {
      return drawUnclearArticle({ named: wanted.article, candidates: named.candidates }, voice);
    }
    const { article } = named;
    const answer = await pullquote.ask({ ...question, articleId: article.id });
    return drawAnswer(answer, { ...audience, asked: article }, voice);
  },

  async complete(focused, _options, { pullquote }) {
    return focused.name === 'article' ? articleChoices(pullquote, focused.value) : [];
  },
};
