import type { Context } from '../../src/discord/context.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { ADDED_ON_PAGE, drawAddedList } from './added-card.ts';
import { addedIn, rightToAdd } from './may-add.ts';
import { pageOf } from './page-row.ts';

/** A page of what was added from this server; who did is told to those who manage it. */
export async function showAdded(wanted: number, context: Context): Promise<Reply> {
  const right = rightToAdd(context);
  if (right.kind === 'refused') return right.reply;
  const { additions, serverId, isManager } = right;
  const all = await addedIn(serverId, additions);
  const { shown: listed, ...shown } = pageOf(all, wanted, ADDED_ON_PAGE);
  const articles = await Promise.all(
    listed.map(({ articleId }) => context.pullquote.article(articleId)),
  );
  const added = listed.map((one, nth) => Object.assign({ article: articles[nth] }, one));
  return drawAddedList({ added, total: all.length, shown, tellsWho: isManager }, context.voice);
}
