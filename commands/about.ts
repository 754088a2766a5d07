import type { SimpleCommand } from '../src/discord/command.ts';
import { EVERYWHERE } from '../src/discord/everywhere.ts';
import { described } from '../src/discord/localize.ts';
import { drawAbout } from '../src/presentation/about-card.ts';

export const about: SimpleCommand = {
  declaration: {
    ...described('command.about'),
    ...EVERYWHERE,
  },

  async run(_options, { pullquote, voice }) {
    return drawAbout({ articleCount: pullquote.articles.length }, voice);
  },
};
