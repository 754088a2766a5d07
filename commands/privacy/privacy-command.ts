import { z } from 'zod';
import type { Context } from '../../src/discord/context.ts';
import { encodeCustomId } from '../../src/discord/custom-id.ts';
import { defineCommand } from '../../src/discord/define-command.ts';
import { parseInput } from '../../src/discord/options.ts';
import { drawPrivacy, type KeptCounts } from './privacy-card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { FEEDBACK_DAYS } from '../../src/records/feedback.ts';

const NAME = 'privacy';

const stateSchema = z.tuple([z.literal('delete')]);

export const privacy = defineCommand({
  name: 'privacy',
  isPrivate: true,
  run: (_values, context) => show(context),

  async press({ state }, context) {
    parseInput(stateSchema, state);
    const deleted = await context.records.deleteAbout(context.asker.id);
    return { kind: 'update', reply: await show(context, deleted) };
  },
});

async function show({ records, asker, voice }: Context, deleted?: KeptCounts): Promise<Reply> {
  const privacy = {
    kept: await records.keptAbout(asker.id),
    feedbackDays: FEEDBACK_DAYS,
    keepsQuestions: records.feedback.keepsQuestions,
    deleteId: encodeCustomId({ command: NAME, state: ['delete'] }),
    ...(deleted && { deleted }),
  };
  return drawPrivacy(privacy, voice);
}
