import { InteractionResponseType, Routes } from 'discord-api-types/v10';
import type {
  APIInteraction,
  RESTPostAPIInteractionCallbackWithResponseResult,
} from 'discord-api-types/v10';
import type { InteractionApi, SentMessage } from './complete.ts';
import { type DeliveryFailure, deliveryFailureOf } from './delivery-failure.ts';
import { withFiles } from './raw-files.ts';
import type { Rest } from './rest.ts';
import type { Patience } from './send-patiently.ts';

/** Discord takes no first response later (interactions/receiving-and-responding); some of it went by on the way here. */
const FIRST_RESPONSE_MS = 2_900;

/** An interaction's token lives 15 minutes (same page). */
const TOKEN_LIFE_MS = 14.5 * 60 * 1000;

/** An earlier token has less to live, and what it takes away is no answer. */
const TAKING_AWAY_MS = 30_000;

const ATTEMPT_MS = 8_000;

/** How often an answer is tried that Discord fails on, before a smaller one is. */
const MAX_FAILURES = 4;

/** First responses that are a message. */
const SHOWING: ReadonlySet<InteractionResponseType> = new Set([
  InteractionResponseType.ChannelMessageWithSource,
  InteractionResponseType.UpdateMessage,
]);

/**
 * The requests that answer an interaction; they reject with discord.js's errors. The interaction's own
 * token admits them, so the bot's token stays out of them.
 *
 * @param receivedMs When the interaction came, by `performance.now()`.
 */
export function createInteractionApi(
  rest: Rest,
  interaction: APIInteraction,
  receivedMs: number,
): InteractionApi {
  const { id, application_id, token } = interaction;
  const original = Routes.webhookMessage(application_id, token, '@original');
  /** Twice is once, but for what makes a message of its own: a lost answer is better than two. */
  const patience: Omit<Patience, 'isRepeatable'> = {
    untilMs: receivedMs + TOKEN_LIFE_MS,
    attemptMs: () => ATTEMPT_MS,
    maxFailures: MAX_FAILURES,
  };
  return {
    async respond(body, files) {
      let mayHaveArrived = false;
      try {
        const told = (await rest.post(Routes.interactionCallback(id, token), {
          body,
          query: new URLSearchParams({ with_response: 'true' }),
          auth: false,
          ...withFiles(files),
          patience: {
            ...patience,
            // What has arrived already is refused.
            isRepeatable: true,
            untilMs: receivedMs + FIRST_RESPONSE_MS,
            attemptMs: firstResponseAttemptMs,
          },
          onFault: (fault) => (mayHaveArrived ||= fault.mayHaveArrived),
        })) as Partial<RESTPostAPIInteractionCallbackWithResponseResult> | undefined;
        return told?.resource?.message;
      } catch (error) {
        if (!mayHaveArrived || deliveryFailureOf(error).kind !== 'already-acknowledged')
          throw error;
        return SHOWING.has(body.type) ? await messageThere() : undefined;
      }
    },
    editOriginal: async (body, files) =>
      (await rest.patch(original, {
        body,
        auth: false,
        ...withFiles(files),
        patience,
      })) as SentMessage,
    deleteOriginal: () =>
      rest.delete(original, { auth: false, patience }).catch(unless('message-gone')),
    deleteReplyTo: (earlier) =>
      rest
        .delete(Routes.webhookMessage(application_id, earlier, '@original'), {
          auth: false,
          patience: { ...patience, untilMs: performance.now() + TAKING_AWAY_MS },
        })
        .catch(unless('message-gone', 'expired', 'unreachable', 'uncertain', 'server-error')),
    followUp: async ({ message, files, isRepeatable = false }) =>
      (await rest.post(Routes.webhook(application_id, token), {
        body: message,
        auth: false,
        ...withFiles(files),
        patience: { ...patience, isRepeatable },
      })) as SentMessage,
  };

  /** Undefined if somebody has deleted it. */
  async function messageThere(): Promise<SentMessage | undefined> {
    const there = await rest
      .get(original, { auth: false, patience })
      .catch(unless('message-gone', 'expired'));
    return there as SentMessage | undefined;
  }
}

/** Half of what is left, so that another one has its chance. */
function firstResponseAttemptMs(leftMs: number): number {
  return Math.min(Math.max(leftMs / 2, 400), 1_500);
}

function unless(...harmless: readonly DeliveryFailure['kind'][]): (error: unknown) => void {
  return (error) => {
    if (!harmless.includes(deliveryFailureOf(error).kind)) throw error;
  };
}
