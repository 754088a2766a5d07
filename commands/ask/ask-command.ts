import { MAX_EXCERPTS } from '../../src/answers/answer.ts';
import { articleOption } from '../../src/discord/article-option.ts';
import { defineCommand } from '../../src/discord/define-command.ts';
import { booleanOption, integerOption, textOption, userOption } from '../../src/discord/option.ts';
import { cite } from '../cite/cite-action.ts';
import { inContext } from '../in-context/context-action.ts';
import { answerAnew } from './answer-question.ts';
import { askIn } from './ask-in-action.ts';
import { QUESTION_LENGTH } from './asked-question.ts';
import { feedback } from './feedback-action.ts';
import { more } from './more-action.ts';
import { notFound } from './not-found-action.ts';
import { remove } from './remove-action.ts';
import { share } from './share-action.ts';

export const ask = defineCommand({
  name: 'ask',
  options: {
    question: textOption({ required: true, ...QUESTION_LENGTH }),
    article: articleOption({}),
    excerpts: integerOption({ min: 1, max: MAX_EXCERPTS }),
    private: booleanOption(),
    mention: userOption(),
  },

  run: ({ question: text, article, excerpts, private: isPrivate, mention }, context, audience) => {
    const question = {
      text,
      article,
      excerpts: excerpts ?? context.settings.excerpts,
      isForAll: isPrivate === false || mention !== undefined,
    };
    return answerAnew(question, audience, context);
  },

  actions: [more, share, remove, feedback, inContext, cite, askIn, notFound],
});
