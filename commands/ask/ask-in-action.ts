import { audienceOf, mayAnswerPublicly } from '../../src/discord/audience.ts';
import type { Context } from '../../src/discord/context.ts';
import { defineAction } from '../../src/discord/define-action.ts';
import { drawArticleGone } from '../../src/presentation/cards/notice-card.ts';
import type { Audience } from '../../src/presentation/cards/reply.ts';
import { answerAnew } from './answer-question.ts';
import { askInId } from './ask-in-button.ts';
import { findQuestion } from './asked-question.ts';
import { askInFields, drawAskInForm } from './ask-in-form.ts';

/** Ask in this one: what is asked in a form is answered as `/ask` answers it, by that article alone. */
export const askIn = defineAction(askInId, {
  async press(state, { message }, context) {
    const { pullquote, settings, voice } = context;
    const article = await pullquote.articleByReference(state.article);
    if (!article) return { kind: 'reply', reply: drawArticleGone(voice) };
    const usual = mayAnswerPublicly(context) ? settings.visibility : undefined;
    const question = 'hash' in state ? findQuestion(message, state) : undefined;
    return { kind: 'form', form: drawAskInForm({ article, usual, question }, voice) };
  },

  form: {
    fields: askInFields,

    shows: (_state, { fields: { audience } }, context) => seenBy(audience, context).visibility,

    async submit(state, { fields: { question: text, audience: wanted } }, context) {
      const { pullquote, settings, voice } = context;
      const article = await pullquote.articleByReference(state.article);
      if (!article) return { kind: 'reply', reply: drawArticleGone(voice) };
      const audience = seenBy(wanted, context);
      const { excerpts } = settings;
      const question = { text, article, excerpts, isForAll: wanted === 'public' };
      return { kind: 'reply', reply: await answerAnew(question, audience, context) };
    },
  },
});

function seenBy(wanted: Audience['visibility'] | undefined, context: Context): Audience {
  return audienceOf(wanted ? { private: wanted === 'private' } : {}, context);
}
