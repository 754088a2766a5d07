import { RESTJSONErrorCodes } from 'discord-api-types/v10';
import type { Reply } from '../presentation/cards/reply.ts';
import { NotVerbatimError, verifyReply } from '../presentation/quotes/verify-reply.ts';
import type { ChannelApi } from './channel-api.ts';
import { describeError } from './describe-error.ts';
import type { Log } from './log.ts';
import { toPost } from './message.ts';
import type { Outbox, PostOptions, PostOutcome } from './outbox.ts';

export interface OutboxParts {
  readonly api: ChannelApi;
  readonly log: Log;
}

/**
 * Sends what the bot says of its own accord: its quotes are checked before it leaves, and nobody is notified.
 * Nothing of it rejects; what goes wrong is logged.
 */
export function createOutbox({ api, log }: OutboxParts): Outbox {
  return {
    post: (channelId, reply, options) => attempt(reply, () => create(channelId, reply, options)),
    send: (userId, reply, options) =>
      attempt(reply, async () => {
        const { id } = await api.openDirect(userId);
        return create(id, reply, options);
      }),
    async remove(channelId, messageId) {
      try {
        await api.deleteMessage(channelId, messageId);
        return { kind: 'removed' };
      } catch (error) {
        return GONE.has(refusalIn(error)?.code) ? { kind: 'missing' } : tell(error);
      }
    },
  };

  async function attempt(reply: Reply, send: () => Promise<Posted>): Promise<PostOutcome> {
    try {
      verifyReply(reply);
      return await send();
    } catch (error) {
      return tell(error);
    }
  }

  async function create(
    channelId: string,
    reply: Reply,
    { replyTo, nonce }: PostOptions = {},
  ): Promise<Posted> {
    const { message, files } = toPost(reply);
    const reference = { message_id: replyTo ?? '', fail_if_not_exists: false };
    const body = { ...message, ...(replyTo !== undefined && { message_reference: reference }) };
    const { id: messageId } = await api.createMessage(channelId, body, files, nonce);
    return { kind: 'posted', channelId, messageId };
  }

  function tell(error: unknown): Exclude<PostOutcome, Posted> {
    const refusal = refusalIn(error);
    if (refusal && FINAL.has(refusal.code)) {
      log.warn('Discord lets the bot do nothing there', refusal);
      return { kind: 'refused', status: refusal.status };
    }
    if (error instanceof NotVerbatimError) {
      log.error('A message was held back', { fault: error.message });
    } else if (refusal?.code === RESTJSONErrorCodes.InvalidFormBodyOrContentType) {
      log.error('Discord refused a message', { error: describeError(error) });
    } else {
      log.warn('Discord could not be told', { error: describeError(error) });
    }
    return { kind: 'failed', error };
  }
}

type Posted = Extract<PostOutcome, { readonly kind: 'posted' }>;

type Code = RESTJSONErrorCodes;

const GONE: ReadonlySet<Code | undefined> = new Set([
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownChannel,
]);

/**
 * What will be no other the next time (Discord's "JSON Error Codes"). A 401 has to do with the token, and a 403
 * without such a code with what stands between here and Discord.
 */
const FINAL: ReadonlySet<Code> = new Set([
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownGuild,
  RESTJSONErrorCodes.UnknownUser,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
  RESTJSONErrorCodes.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds,
  RESTJSONErrorCodes.CannotSendAMessageInAForumChannel,
  RESTJSONErrorCodes.InvalidRecipients,
]);

/** discord.js and the playground tell alike of a refusal of Discord's. */
function refusalIn(error: unknown): { readonly status: number; readonly code: Code } | undefined {
  if (!(error instanceof Error) || !('status' in error) || !('code' in error)) return undefined;
  const { status, code } = error;
  return typeof status === 'number' && typeof code === 'number' ? { status, code } : undefined;
}
