import type { Context } from '../../discord/context.ts';
import type { Reply } from '../../presentation/cards/reply.ts';
import type { Records } from '../../records/open-records.ts';
import { revisionCode, revisionOf, type RevisionStore } from '../../records/revisions.ts';

/**
 * Notes which places of which articles a public reply quotes, in a server that wants to hear of corrections,
 * and keeps the articles as they are.
 */
export async function noteReply(
  reply: Reply,
  { serverId, channelId, settings }: Pick<Context, 'serverId' | 'channelId' | 'settings'>,
  messageId: string | undefined,
  { records, revisions }: { readonly records: Records; readonly revisions: RevisionStore },
): Promise<void> {
  const isWatched = serverId !== undefined && settings.corrections !== undefined;
  if (!isWatched || channelId === undefined) return;
  if (reply.visibility !== 'public' || reply.quotes.length === 0) return;
  const articles = new Set(reply.quotes.map(({ article }) => article));
  const codes = new Map([...articles].map((article) => [article, revisionCode(article)]));
  const quotes = reply.quotes.map(({ article, start, end }) => ({
    articleId: article.id,
    revision: codes.get(article) ?? '',
    start,
    end,
  }));
  await records.quotedReplies.add(serverId, {
    channelId,
    quotes,
    ...(messageId !== undefined && { messageId }),
  });
  // What no reply refers to may be tidied away at any time.
  for (const article of articles) await revisions.keep(revisionOf(article));
}
