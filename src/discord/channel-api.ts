import {
  type APIMessageTopLevelComponent,
  type RESTPostAPIChannelMessageJSONBody,
  Routes,
} from 'discord-api-types/v10';
import type { BotFile } from './bot.ts';
import { newNonce } from './outbox.ts';
import { withFiles } from './raw-files.ts';
import type { Rest } from './rest.ts';

/**
 * What Discord lets a bot do in channels of its own accord. All of it rejects with what Discord says against it:
 * an error with the `status` and `code` of its refusal.
 */
export interface ChannelApi {
  /** The channel in which a person and the bot write to each other. */
  openDirect(userId: string): Promise<{ readonly id: string }>;
  createMessage(
    channelId: string,
    message: ChannelPost,
    files?: readonly BotFile[],
    nonce?: string,
  ): Promise<{ readonly id: string }>;
  deleteMessage(channelId: string, messageId: string): Promise<unknown>;
}

export type ChannelPost = Pick<
  RESTPostAPIChannelMessageJSONBody,
  'allowed_mentions' | 'attachments' | 'flags' | 'message_reference'
> & { readonly components: APIMessageTopLevelComponent[] };

export function createChannelApi(rest: Rest): ChannelApi {
  return {
    openDirect: async (recipient_id) =>
      (await rest.post(Routes.userChannels(), {
        body: { recipient_id },
        // There is one for each person.
        patience: { isRepeatable: true },
      })) as { id: string },
    createMessage: async (channelId, message, files, nonce = newNonce()) => {
      // It is asked again where Discord failed, which may have posted it all the same.
      const body = { ...message, nonce, enforce_nonce: true };
      const posted = await rest.post(Routes.channelMessages(channelId), {
        body,
        ...withFiles(files),
        patience: { isRepeatable: true },
      });
      return posted as { id: string };
    },
    deleteMessage: (channelId, messageId) =>
      rest.delete(Routes.channelMessage(channelId, messageId)),
  };
}
