import { defineCommand } from '../../src/discord/define-command.ts';
import { drawAbout } from './about-card.ts';

export const about = defineCommand({
  name: 'about',

  async run(_values, { pullquote, voice }, { visibility }) {
    return { ...drawAbout({ articleCount: await pullquote.countArticles() }, voice), visibility };
  },
});
