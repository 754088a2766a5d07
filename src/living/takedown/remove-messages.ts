import type { RemovedMessages } from './takedown-report.ts';

/** A message of the bot that shows words of articles. */
export interface ShowingMessage {
  readonly serverId: string;
  readonly channelId: string;
  readonly messageId?: string | undefined;
  readonly quotes: readonly { readonly articleId: string }[];
}

export interface MessagesParts {
  /** All that are known. */
  readonly list: () => Promise<readonly ShowingMessage[]>;
  /** False if it can't be deleted; one that is gone already needn't be. */
  readonly remove: (channelId: string, messageId: string) => Promise<boolean>;
}

/** Deletes the messages that show words of an article, and says which of them could not be. */
export async function removeMessages(
  articleId: string,
  { list, remove }: MessagesParts,
): Promise<RemovedMessages> {
  const left: RemovedMessages['left'][number][] = [];
  let removed = 0;
  for (const { serverId, channelId, messageId, quotes } of await list()) {
    if (quotes.every((quote) => quote.articleId !== articleId)) continue;
    const isRemoved = messageId !== undefined && (await remove(channelId, messageId));
    if (isRemoved) removed += 1;
    else left.push({ serverId, channelId, ...(messageId !== undefined && { messageId }) });
  }
  return { removed, left };
}
