import { audienceOf, isForAskerAlone } from '../src/discord/audience.ts';
import type { SimpleCommand } from '../src/discord/command.ts';
import { EVERYWHERE } from '../src/discord/everywhere.ts';
import { described } from '../src/discord/localize.ts';
import { drawAbout } from '../src/presentation/about-card.ts';

export const about: SimpleCommand = {
  declaration: {
    ...described('command.about'),
    ...EVERYWHERE,
  },

  isPrivate: isForAskerAlone,

  async run(options, context) {
    const { pullquote, voice } = context;
    const { visibility } = audienceOf(options, context);
    return { ...drawAbout({ articleCount: await pullquote.countArticles() }, voice), visibility };
  },
};
