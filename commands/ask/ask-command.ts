import { MAX_EXCERPTS } from '../../src/answers/answer.ts';
import { articleOption } from '../../src/discord/article-option.ts';
import { defineCommand } from '../../src/discord/define-command.ts';
import { booleanOption, integerOption, textOption, userOption } from '../../src/discord/option.ts';
import { SOURCE_OPTIONS, sourcesGiven } from '../../src/discord/source-options.ts';
import { drawNoSources } from '../../src/presentation/sources/unclear-source-cards.ts';
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
    ...SOURCE_OPTIONS,
    excerpts: integerOption({ min: 1, max: MAX_EXCERPTS }),
    private: booleanOption(),
    mention: userOption(),
  },

  async run(values, context, audience) {
    const { question: text, article, excerpts = context.settings.excerpts } = values;
    const given = await sourcesGiven(values, context);
    if (given.kind === 'notice') return given.notice;
    // One article alone is asked, if it is among those.
    const sources = article ? {} : given.sources;
    if (article && !(await given.pullquote.article(article.id)))
      return drawNoSources(given.sources, context.voice);
    const isForAll = values.private === false || values.mention !== undefined;
    const question = { text, article, sources, excerpts, isForAll };
    return answerAnew(question, audience, context);
  },

  actions: [more, share, remove, feedback, inContext, cite, askIn, notFound],
});
