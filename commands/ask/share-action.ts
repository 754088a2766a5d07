import { mayAnswerPublicly } from '../../src/discord/audience.ts';
import { defineAction } from '../../src/discord/define-action.ts';
import { answerQuestion } from './answer-question.ts';
import { askedIn } from './asked-again.ts';
import { isPart, shareId } from './asked-question.ts';
import { drawConfined } from './sharing.ts';

/**
 * Makes a private answer public, with the name of the one who shares it; once, and only where the
 * server lets the bot answer publicly. One of several is shared beside them, which stay as they are.
 */
export const share = defineAction(shareId, {
  async press(kept, { message }, context) {
    if (!mayAnswerPublicly(context)) {
      return { kind: 'reply', reply: drawConfined(context.voice) };
    }
    const again = await askedIn(message, kept, context);
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
    if (isPart(kept)) {
      return { kind: 'spend', label: context.voice.say('answer.shared'), next: reply };
    }
    const own = await answerQuestion(asked, { visibility: 'private', article }, context);
    return { kind: 'update', reply: own.reply, next: reply };
  },
});
