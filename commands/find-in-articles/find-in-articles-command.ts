import { defineMessageCommand } from '../../src/discord/define-command.ts';
import { wordsOfMessage } from '../../src/discord/message-words.ts';
import { drawNotice } from '../../src/presentation/cards/notice-card.ts';
import { drawArticle } from '../articles/article-card.ts';
import { answerQuestion, newQuestion } from '../ask/answer-question.ts';
import { showQuoteCheck } from '../quote/show-quote-check.ts';
import { answerPost, postTitle } from './forum-post.ts';

const FOR_ASKER = { visibility: 'private' } as const;

/**
 * Nothing of the message is kept, however little the articles have to say about it. What opens a forum's post is
 * asked with its title.
 */
export const findInArticles = defineMessageCommand({
  name: 'Find in articles',

  async run(message, context) {
    const { pullquote, settings, voice } = context;
    const words = wordsOfMessage(message);
    const subject = await pullquote.subjectOf(words);
    const title = postTitle(message, context);
    if (title !== undefined && subject.kind !== 'quotation') {
      const article = subject.kind === 'article' ? subject.article : undefined;
      const reply = await answerPost({ title, words, article }, context);
      if (reply) return reply;
    }
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
