import { defineMessageCommand } from '../../src/discord/define-command.ts';
import { wordsOfMessage } from '../../src/discord/message-words.ts';
import { drawNotice } from '../../src/presentation/cards/notice-card.ts';
import { drawArticle } from '../articles/article-card.ts';
import { answerQuestion, newQuestion } from '../ask/answer-question.ts';
import { showQuoteCheck } from '../quote/show-quote-check.ts';

const FOR_ASKER = { visibility: 'private' } as const;

/** Nothing of the message is kept, however little the articles have to say about it. */
export const findInArticles = defineMessageCommand({
  name: 'Find in articles',

  async run(message, context) {
    const { pullquote, settings, voice } = context;
    const subject = await pullquote.subjectOf(wordsOfMessage(message));
    switch (subject.kind) {
      case 'quotation':
        return showQuoteCheck(subject.text, FOR_ASKER, context);
      case 'article':
        return drawArticle(subject.article, voice);
      case 'question': {
        const { excerpts } = settings;
        const asked = newQuestion({ text: subject.text, excerpts, isOthers: true }, context);
        return (await answerQuestion(asked, FOR_ASKER, context)).reply;
      }
      case 'nothing': {
        const { say } = voice;
        const notice = { happened: say('message.no-words'), next: say('message.no-words-next') };
        return drawNotice(notice, voice);
      }
    }
  },
});
