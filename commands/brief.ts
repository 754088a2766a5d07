import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { BRIEF_ORDERS } from '../src/answers/brief.ts';
import type { Command } from '../src/discord/command.ts';
import { parseInput } from '../src/discord/options.ts';
import { drawBrief } from '../src/presentation/brief-card.ts';

const optionsSchema = z.object({
  topic: z.string(),
  sort: z.enum(BRIEF_ORDERS).default('relevance'),
  private: z.boolean().default(false),
});

export const brief: Command = {
  declaration: {
    name: 'brief',
    description: 'See side by side what the articles say about a topic',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'topic',
        description: 'A subject, a name, a place …',
        required: true,
        min_length: 2,
        max_length: 150,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'sort',
        description: 'Which article comes first (default: relevance)',
        choices: BRIEF_ORDERS.map((order) => ({ name: order, value: order })),
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'private',
        description: 'Show the brief to you only (default: no)',
      },
    ],
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  },

  isPrivate: (options) => options['private'] === true,

  async run(options, { pullquote }) {
    const { topic, sort, private: isPrivate } = parseInput(optionsSchema, options);
    return drawBrief(await pullquote.brief({ topic, sort }), isPrivate ? 'private' : 'public');
  },
};
