import type { Article } from '../../articles/article.ts';
import type { Context } from '../../discord/context.ts';
import type { PostedMessage } from '../../discord/outbox.ts';
import type { Reply } from '../../presentation/cards/reply.ts';
import type { Records } from '../../records/open-records.ts';
import type { QuotedPlace } from '../../records/quoted-replies.ts';
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
  await records.quotedReplies.add(serverId, {
    channelId,
    quotes: placesIn(reply),
    ...(messageId !== undefined && { messageId }),
  });
  // What no reply refers to may be tidied away at any time.
  for (const article of articlesIn(reply)) await revisions.keep(revisionOf(article));
}

/** Notes what a direct message quotes, so that it can be deleted with its article. */
export async function noteDirect(
  reply: Reply,
  { messageId, channelId }: PostedMessage,
  memberCode: string,
  { directQuotes }: Pick<Records, 'directQuotes'>,
): Promise<void> {
  if (reply.quotes.length === 0) return;
  await directQuotes.add(memberCode, { channelId, messageId, quotes: placesIn(reply) });
}

function placesIn(reply: Reply): readonly QuotedPlace[] {
  const codes = new Map(articlesIn(reply).map((article) => [article, revisionCode(article)]));
  return reply.quotes.map(({ article, start, end }) => ({
    articleId: article.id,
    revision: codes.get(article) ?? '',
    start,
    end,
  }));
}

function articlesIn({ quotes }: Reply): readonly Article[] {
  return [...new Set(quotes.map(({ article }) => article))];
}
