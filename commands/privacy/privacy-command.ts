import type { Context } from '../../src/discord/context.ts';
import { defineAction } from '../../src/discord/define-action.ts';
import { forgetPerson } from '../../src/discord/forget-person.ts';
import { defineCommand } from '../../src/discord/define-command.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { FEEDBACK_DAYS } from '../../src/records/feedback.ts';
import { FOLLOW_DAYS } from '../../src/records/follow.ts';
import { deletionId, drawPrivacy, type KeptCounts } from './privacy-card.ts';

/** Deletes what is kept about whoever presses it. */
const deletion = defineAction(deletionId, {
  async press(_state, _click, context) {
    const deleted = await forgetPerson(context.asker.id, context);
    return { kind: 'update', reply: await show(context, deleted) };
  },
});

export const privacy = defineCommand({
  name: 'privacy',
  isPrivate: true,
  run: (_values, context) => show(context),
  actions: [deletion],
});

async function show(context: Context, deleted?: KeptCounts): Promise<Reply> {
  const { records, asker, voice, additions, added } = context;
  const all = (await added?.list()) ?? [];
  const own = all.filter(({ by }) => by.userId === asker.id);
  const privacy = {
    kept: { ...(await records.keptAbout(asker.id)), additions: own.length },
    hasAdditions: additions !== undefined || own.length > 0,
    feedbackDays: FEEDBACK_DAYS,
    followDays: FOLLOW_DAYS,
    keepsQuestions: records.feedback.keepsQuestions,
    ...(deleted && { deleted }),
  };
  return drawPrivacy(privacy, voice);
}
