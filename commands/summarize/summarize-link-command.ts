import { defineMessageCommand } from '../../src/discord/define-command.ts';
import { wordsOfMessage } from '../../src/discord/message-words.ts';
import { drawNotice } from '../../src/presentation/cards/notice-card.ts';
import { summarizeBriefly } from './summarize-command.ts';

export const summarizeLink = defineMessageCommand({
  name: 'Summarize the linked article',

  async run(message, context) {
    const { pullquote, voice } = context;
    const article = await pullquote.linkedArticle(wordsOfMessage(message));
    if (article) return summarizeBriefly(article, context);
    const { say } = voice;
    const notice = { happened: say('message.no-link'), next: say('message.no-link-next') };
    return drawNotice(notice, voice);
  },
});
