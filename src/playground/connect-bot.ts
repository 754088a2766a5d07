import { InteractionResponseType, RESTJSONErrorCodes } from 'discord-api-types/v10';
import type { Bot } from '../discord/bot.ts';
import { complete } from '../discord/complete.ts';
import type { InteractionApi } from '../discord/complete.ts';
import { ApiError } from './pretend-discord/api-error.ts';
import type { InteractionSession } from './pretend-discord/interaction-session.ts';
import type { FindSession } from './pretend-discord/pretend-discord.ts';

/**
 * The door for a bot in this process, as the gateway and REST are for one elsewhere. What Discord
 * would refuse is told in the bot's place, for whoever tries it out.
 */
export function connectBot(bot: Bot): (session: InteractionSession, find: FindSession) => void {
  return (session, find) => {
    void answer(bot, session, find).catch((error: unknown) => {
      if (!isLate(error)) session.fail(explain(error));
    });
  };
}

async function answer(bot: Bot, session: InteractionSession, find: FindSession): Promise<void> {
  const api = createLocalApi(session, find);
  const answered = await bot(structuredClone(session.interaction));
  const { response, files, completion, sent, failed } = answered;
  // Awaited further down; should it fail before that, it must not count as unhandled.
  completion?.catch(() => undefined);
  try {
    const first = await api.respond(response, files);
    const others = completion === undefined ? [] : await complete(api, await completion);
    sent?.([...(first ? [first] : []), ...others].map(({ id }) => id));
  } catch (error) {
    failed?.();
    throw error;
  }
}

/** Responses that show one. */
const MESSAGES: ReadonlySet<InteractionResponseType> = new Set([
  InteractionResponseType.ChannelMessageWithSource,
  InteractionResponseType.UpdateMessage,
]);

function createLocalApi(session: InteractionSession, find: FindSession): InteractionApi {
  return {
    async respond(response, files) {
      session.respond(response, files);
      return MESSAGES.has(response.type) ? session.original() : undefined;
    },
    editOriginal: async (message, files) => session.edit(message, files),
    deleteOriginal: async () => removeUnlessGone(session),
    deleteReplyTo: async (token) => removeUnlessGone(find(token)),
    followUp: async ({ message, files }) => session.followUp(message, files),
  };
}

function removeUnlessGone(session: InteractionSession | undefined): void {
  try {
    session?.remove();
  } catch (error) {
    if (codeOf(error) !== RESTJSONErrorCodes.UnknownMessage) throw error;
  }
}

const LATE: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.InvalidWebhookToken,
]);

/** People know already, or have taken the message away. */
function isLate(error: unknown): boolean {
  return LATE.has(codeOf(error));
}

function codeOf(error: unknown): number | undefined {
  return error instanceof ApiError ? error.code : undefined;
}

/** A bot that throws has a bug, but the playground goes on. */
function explain(error: unknown): string {
  return error instanceof ApiError
    ? `Discord would refuse this reply (${error.code} ${error.message}): ${error.faults.join('; ')}`
    : 'The application did not respond: the bot threw an error, which it never should.';
}
