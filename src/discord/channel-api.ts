import { randomBytes } from 'node:crypto';
import {
  type APIMessageTopLevelComponent,
  type RESTPostAPIChannelMessageJSONBody,
  Routes,
} from 'discord-api-types/v10';
import type { BotFile } from './bot.ts';
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
  ): Promise<{ readonly id: string }>;
  deleteMessage(channelId: string, messageId: string): Promise<unknown>;
}

export type ChannelPost = Pick<
  RESTPostAPIChannelMessageJSONBody,
  'allowed_mentions' | 'attachments' | 'flags' | 'message_reference'
> & { readonly components: APIMessageTopLevelComponent[] };

/** At most 25 characters (resources/message). */
const NONCE_BYTES = 12;

export function createChannelApi(rest: Rest): ChannelApi {
  return {
    openDirect: async (recipient_id) =>
      (await rest.post(Routes.userChannels(), {
        body: { recipient_id },
        // There is one for each person.
        patience: { isRepeatable: true },
      })) as { id: string },
    createMessage: async (channelId, message, files) => {
      // It is asked again where Discord failed, which may have posted it all the same.
      const nonce = randomBytes(NONCE_BYTES).toString('hex');
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
