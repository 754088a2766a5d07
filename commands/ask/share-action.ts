import { mayAnswerPublicly } from '../../src/discord/audience.ts';
import { defineAction } from '../../src/discord/define-action.ts';
import { drawNotice } from '../../src/presentation/cards/notice-card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { answerQuestion } from './answer-question.ts';
import { askedIn } from './asked-again.ts';
import { shareId } from './asked-question.ts';

/**
 * Makes a private answer public, with the name of the one who shares it; once, and only where the
 * server lets the bot answer publicly.
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
    const own = await answerQuestion(asked, { visibility: 'private', article }, context);
    return { kind: 'update', reply: own.reply, next: reply };
  },
});

function drawConfined(voice: Voice): Reply {
  const { say } = voice;
  const notice = {
    happened: say('answer.share-confined'),
    next: say('answer.share-confined-next'),
  };
  return drawNotice(notice, voice);
}
