import { changesInPlace, placeFor, showingOf } from '../../src/discord/clicked-message.ts';
import { defineAction } from '../../src/discord/define-action.ts';
import { answerQuestion } from './answer-question.ts';
import { askedIn } from './asked-again.ts';
import { moreId } from './asked-question.ts';

/** More and Back, Longer and Shorter: other excerpts of an answer, or a summary of another length. */
export const more = defineAction(moreId, {
  shows: ({ ownerCode }, { message }, context) => showingOf({ message, ownerCode }, context),

  async press(kept, { message }, context) {
    const again = await askedIn(message, kept, context);
    if (again.kind === 'unknown') return { kind: 'reply', reply: again.notice };
    const { asked, article } = again;
    const owned = { message, ownerCode: asked.ownerCode };
    const { visibility, ownerCode } = placeFor(owned, context);
    const isInPlace = changesInPlace(owned, { visibility, ownerCode });
    const isShared = isInPlace && asked.isShared;
    const { answer, reply } = await answerQuestion(
      { ...asked, ownerCode, isShared },
      { visibility, article, ...(isShared && { sharedBy: context.asker.name }) },
      context,
    );
    if (answer.kind === 'summarized') {
      context.recentQuestions.rememberArticle(context, answer.summary.article);
    }
    const isFound = answer.kind !== 'not-found';
    return isInPlace && isFound ? { kind: 'update', reply } : { kind: 'reply', reply };
  },
});
