import type { Action } from '../../src/discord/command.ts';
import { answerQuestion } from '../answer-question.ts';
import { readAsked } from '../asked-again.ts';

/** Makes a private answer public, with the name of the one who shares it; once. */
export const share: Action = {
  name: 'share',

  async press(click, context) {
    const again = readAsked(click, context);
    if (again.kind === 'unknown') return { kind: 'reply', reply: again.notice };
    const { article } = again;
    const asked = { ...again.asked, isShared: true };
    const sharedBy = context.asker.name;
    const { answer, reply } = await answerQuestion(
      asked,
      { visibility: 'public', article, sharedBy },
      context,
    );
    if (answer.kind === 'not-found') return { kind: 'reply', reply };
    const own = await answerQuestion(asked, { visibility: 'private', article }, context);
    return { kind: 'update', reply: own.reply, next: reply };
  },
};
