import { inPlaceOrCopy, showingOf } from '../../src/discord/clicked-message.ts';
import { defineAction } from '../../src/discord/define-action.ts';
import { drawNotice } from '../../src/presentation/cards/notice-card.ts';
import { findQuestion } from '../ask/asked-question.ts';
import { allId } from './all-button.ts';
import { drawBrief } from './brief-card.ts';

/** The same brief of all articles. */
export const briefAll = defineAction(allId, {
  shows: ({ ownerCode }, { message }, context) => showingOf({ message, ownerCode }, context),

  async press({ ownerCode, sort, ...mark }, { message }, context) {
    const { pullquote, voice } = context;
    const topic = findQuestion(message, mark);
    if (topic === undefined) {
      const { say } = voice;
      const lost = { happened: say('brief.topic-lost'), next: say('brief.topic-lost-next') };
      return { kind: 'reply', reply: drawNotice(lost, voice) };
    }
    return inPlaceOrCopy({ message, ownerCode }, context, async (place) =>
      drawBrief(await pullquote.brief({ topic, sort }), place, voice),
    );
  },
});
