import { ApplicationCommandType } from 'discord-api-types/v10';
import type { MessageCommand } from '../src/discord/command.ts';
import { EVERYWHERE } from '../src/discord/everywhere.ts';
import { named } from '../src/discord/localize.ts';
import { wordsOfMessage } from '../src/discord/message-words.ts';
import { drawNotice } from '../src/presentation/notice-card.ts';
import { showSummary } from './summarize.ts';

export const summarizeLink: MessageCommand = {
  declaration: {
    type: ApplicationCommandType.Message,
    ...named('command.summarize-link'),
    ...EVERYWHERE,
  },

  async run(message, context) {
    const { pullquote, voice } = context;
    const article = await pullquote.linkedArticle(wordsOfMessage(message));
    if (article) {
      const audience = { visibility: 'private' } as const;
      return showSummary({ article, length: 'medium', focus: '', audience }, context);
    }
    const { say } = voice;
    const notice = { happened: say('message.no-link'), next: say('message.no-link-next') };
    return drawNotice(notice, voice);
  },
};
