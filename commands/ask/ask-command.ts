import { MAX_EXCERPTS } from '../../src/answers/answer.ts';
import { articleOption } from '../../src/discord/article-option.ts';
import { defineCommand } from '../../src/discord/define-command.ts';
import { booleanOption, integerOption, textOption } from '../../src/discord/option.ts';
import { cite } from '../cite/cite-action.ts';
import { inContext } from '../in-context/context-action.ts';
import { answerQuestion, newQuestion } from './answer-question.ts';
import { feedback } from './feedback-action.ts';
import { more } from './more-action.ts';
import { remove } from './remove-action.ts';
import { share } from './share-action.ts';

export const ask = defineCommand({
  name: 'ask',
  options: {
    question: textOption({ required: true, minLength: 3, maxLength: 300 }),
    article: articleOption({}),
    excerpts: integerOption({ min: 1, max: MAX_EXCERPTS }),
    private: booleanOption(),
  },

  async run({ question, article, excerpts: wanted }, context, audience) {
    const { settings, records, asker } = context;
    const excerpts = wanted ?? settings.excerpts;
    const asked = newQuestion({ text: question, article, excerpts }, context);
    const { answer, reply } = await answerQuestion(asked, { ...audience, article }, context);
    if (answer.kind === 'not-found') {
      context.afterwards(records.feedback.addUnanswered(asker.id, asked.text));
    }
    return reply;
  },

  actions: [more, share, remove, feedback, inContext, cite],
});
