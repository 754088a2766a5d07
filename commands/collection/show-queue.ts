import type { Context } from '../../src/discord/context.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { pageOf } from './page-row.ts';
import { drawQueue, SUGGESTIONS_ON_PAGE } from './queue-card.ts';

/** A page of what members of a server suggest. */
export async function showQueue(
  serverId: string,
  wanted: number,
  { records, voice }: Pick<Context, 'records' | 'voice'>,
): Promise<Reply> {
  const all = await records.proposals.suggestedIn(serverId);
  const { shown: proposals, ...shown } = pageOf(all, wanted, SUGGESTIONS_ON_PAGE);
  return drawQueue({ proposals, total: all.length, shown }, voice);
}
