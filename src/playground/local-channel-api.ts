import type { ChannelApi } from '../discord/channel-api.ts';
import type { Posting } from './pretend-discord/posting.ts';

/** The door for what a bot in this process sends of its own accord, as REST is for one elsewhere. */
export function createLocalChannelApi(posting: Posting): ChannelApi {
  return {
    openDirect: async (userId) => ({ id: posting.openDirect(userId) }),
    createMessage: async (channelId, message, files) =>
      posting.create(channelId, structuredClone(message), files),
    deleteMessage: async (channelId, messageId) => posting.remove(channelId, messageId),
  };
}
