import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { z } from 'zod';
import { BRIEF_ORDERS } from '../src/answers/brief.ts';
import { audienceOf, isForAskerAlone } from '../src/discord/audience.ts';
import type { SimpleCommand } from '../src/discord/command.ts';
import { EVERYWHERE } from '../src/discord/everywhere.ts';
import { choice, described } from '../src/discord/localize.ts';
import { parseInput } from '../src/discord/options.ts';
import { drawBrief } from '../src/presentation/brief-card.ts';

const optionsSchema = z.object({
  topic: z.string(),
  sort: z.enum(BRIEF_ORDERS).default('relevance'),
  private: z.boolean().optional(),
});

export const brief: SimpleCommand = {
  declaration: {
    ...described('command.brief'),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...described('command.brief.topic'),
        required: true,
        min_length: 2,
        max_length: 150,
      },
      {
        type: ApplicationCommandOptionType.String,
        ...described('command.brief.sort'),
        choices: BRIEF_ORDERS.map((order) => choice(`command.brief.sort.${order}`, order)),
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        ...described('command.brief.private'),
      },
    ],
    ...EVERYWHERE,
  },

  isPrivate: isForAskerAlone,

  async run(options, context) {
    const { pullquote, voice } = context;
    const { topic, sort } = parseInput(optionsSchema, options);
    return drawBrief(await pullquote.brief({ topic, sort }), audienceOf(options, context), voice);
  },
};
