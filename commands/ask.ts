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
import { drawUnclearArticle } from '../src/presentation/unclear-article-card.ts';
import { answerQuestion, newQuestion } from './answer-question.ts';

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
    const { pullquote, settings, records, asker, voice } = context;
    const wanted = parseInput(optionsSchema, options);
    const named =
      wanted.article === undefined ? undefined : await findNamedArticle(pullquote, wanted.article);
    if (named?.kind === 'unclear') {
      const unclear = { named: wanted.article ?? '', candidates: named.candidates };
      return drawUnclearArticle(unclear, voice);
    }
    const article = named?.article;
    const excerpts = wanted.excerpts ?? settings.excerpts;
    const asked = newQuestion({ text: wanted.question, article, excerpts }, context);
    const audience = audienceOf(options, context);
    const { answer, reply } = await answerQuestion(asked, { ...audience, article }, context);
    if (answer.kind === 'not-found') {
      context.afterwards(records.feedback.addUnanswered(asker.id, asked.text));
    }
    return reply;
  },

  async complete(focused, _options, { pullquote }) {
    return focused.name === 'article' ? articleChoices(pullquote, focused.value) : [];
  },
};
