import { defineCommand } from '../../src/discord/define-command.ts';
import { card, text } from '../../src/presentation/cards/card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';

export const about = defineCommand({
  name: 'about',
  isPrivate: true,
  run: async (_values, { pullquote, voice }) =>
    drawAbout({ articleCount: await pullquote.countArticles() }, voice),
});

export interface About {
  readonly articleCount: number;
}

/** What the bot is, what it promises and what it keeps; for the asker alone. */
export function drawAbout({ articleCount }: About, voice: Voice): Reply {
  const { say } = voice;
  return {
    visibility: 'private',
    quotes: [],
    components: card(voice, 'ink', [
      text(`**${say('about.headline')}**\n${say('about.what', { count: articleCount })}`),
      text(`**${say('about.verbatim.title')}**\n${say('about.verbatim')}`),
      text(`**${say('about.opinions.title')}**\n${say('about.opinions')}`),
      text(`**${say('about.keeps.title')}**\n${say('about.keeps')}`),
      text(`-# ${say('about.next')}`),
    ]),
  };
}
