import { z } from 'zod';
import type { SimpleCommand } from '../src/discord/command.ts';
import type { Context } from '../src/discord/context.ts';
import { encodeCustomId } from '../src/discord/custom-id.ts';
import { EVERYWHERE } from '../src/discord/everywhere.ts';
import { described } from '../src/discord/localize.ts';
import { parseInput } from '../src/discord/options.ts';
import { drawPrivacy, type KeptCounts } from '../src/presentation/privacy-card.ts';
import type { Reply } from '../src/presentation/reply.ts';
import { FEEDBACK_DAYS } from '../src/records/feedback.ts';

const NAME = 'privacy';

const stateSchema = z.tuple([z.literal('delete')]);

export const privacy: SimpleCommand = {
  declaration: {
    ...described('command.privacy'),
    ...EVERYWHERE,
  },

  isPrivate: () => true,

  async run(_options, context) {
    return show(context);
  },

  async press({ state }, context) {
    parseInput(stateSchema, state);
    const deleted = await context.records.deleteAbout(context.asker.id);
    return { kind: 'update', reply: await show(context, deleted) };
  },
};

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
