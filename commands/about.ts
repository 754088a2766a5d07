import { ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';
import type { Command } from '../src/discord/command.ts';
import { drawAbout } from '../src/presentation/about-card.ts';

export const about: Command = {
  declaration: {
    name: 'about',
    description: 'What this bot is, what it promises and what it keeps',
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  },

  async run(_options, { pullquote }) {
    return drawAbout({ articleCount: pullquote.articles.length });
  },
};
