import { changesInPlace, placeFor } from '../../src/discord/clicked-message.ts';
import type { Action } from '../../src/discord/command.ts';
import { answerQuestion } from './answer-question.ts';
import { readAsked } from './asked-again.ts';

/** More and Back: other excerpts of an answer. */
export const more: Action = {
  name: 'more',

  async press(click, context) {
    const again = await readAsked(click, context);
    if (again.kind === 'unknown') return { kind: 'reply', reply: again.notice };
    const { asked, article } = again;
    const owned = { message: click.message, ownerCode: asked.ownerCode };
    const { visibility, ownerCode } = placeFor(owned, context);
    const isInPlace = changesInPlace(owned, { visibility, ownerCode });
    const isShared = isInPlace && asked.isShared;
    const { answer, reply } = await answerQuestion(
      { ...asked, ownerCode, isShared },
      { visibility, article, ...(isShared && { sharedBy: context.asker.name }) },
      context,
    );
    const isFound = answer.kind !== 'not-found';
    return isInPlace && isFound ? { kind: 'update', reply } : { kind: 'reply', reply };
  },
};
