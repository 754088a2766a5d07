import { type APIInteraction, InteractionResponseType } from 'discord-api-types/v10';
import type { BotResponse } from './bot.ts';
import { complete, type SentMessage } from './complete.ts';
import { deliveryFailureOf } from './delivery-failure.ts';
import type { DeliveryFailure } from './delivery-failure.ts';
import { describeError } from './describe-error.ts';
import { createInteractionApi } from './interaction-api.ts';
import type { Log } from './log.ts';
import type { Meter } from './meter.ts';
import { missingPermissions } from './missing-permissions.ts';
import type { Rest } from './rest.ts';
import {
  doubtfulCompletion,
  lastWord,
  referenceOf,
  smallerCompletion,
  smallerResponse,
} from './smaller-reply.ts';

/** Carries the bot's answer to an interaction out. Never rejects: what goes wrong is logged. */
export type Deliver = (
  interaction: APIInteraction,
  answer: BotResponse,
  occasion: Occasion,
) => Promise<void>;

export interface Occasion {
  /** When the interaction came, by `performance.now()`. */
  readonly receivedMs: number;
  /** Told once Discord has taken the first response. */
  readonly onAcknowledged: () => void;
  /** Resolves when what was to follow isn't waited for any longer. */
  readonly givenUp: Promise<void>;
}

export interface DeliverParts {
  readonly rest: Rest;
  readonly log: Log;
  readonly meter: Meter;
}

/** Responses that ask for time. */
const DEFERRALS: ReadonlySet<InteractionResponseType> = new Set([
  InteractionResponseType.DeferredChannelMessageWithSource,
  InteractionResponseType.DeferredMessageUpdate,
]);

export function createDeliver({ rest, log, meter }: DeliverParts): Deliver {
  let tooLateSoFar = 0;

  return async (interaction, answer, occasion) => {
    const messages = await carryOut(interaction, answer, occasion);
    if (messages) answer.sent?.(messages.map(({ id }) => id));
    else answer.failed?.();
  };

  /** @returns the messages that show it; undefined if something of it was not sent, or nobody knows. */
  async function carryOut(
    interaction: APIInteraction,
    { response, files, completion }: BotResponse,
    { receivedMs, onAcknowledged, givenUp }: Occasion,
  ): Promise<readonly SentMessage[] | undefined> {
    const api = createInteractionApi(rest, interaction, receivedMs);
    // Awaited further down; should it fail before that, it must not count as unhandled.
    completion?.catch(() => undefined);

    const messages: SentMessage[] = [];
    const responded = await attempt(interaction, async () => {
      const message = await api.respond(response, files);
      if (message) messages.push(message);
      onAcknowledged();
    });
    if (responded === 'refused') {
      await attempt(interaction, async () => {
        await api.respond(smallerResponse(interaction));
        onAcknowledged();
      });
    }
    // Where a deferral has arrived without saying so, somebody waits.
    const isDeferred = DEFERRALS.has(response.type);
    const isAwaited = responded === 'uncertain' && isDeferred;
    if (responded !== 'done' && !isAwaited) return undefined;
    if (await isGivenUp(completion, givenUp)) {
      // What is shown needs no more words.
      if (!isDeferred) return undefined;
      await attempt(interaction, () => complete(api, lastWord(interaction, response)));
      return undefined;
    }

    const completed = await attempt(interaction, async () => {
      if (completion) messages.push(...(await complete(api, await completion)));
    });
    if (completed === 'done') return messages;
    if (completed === 'refused') {
      await attempt(interaction, () => complete(api, smallerCompletion(interaction, response)));
    }
    if (completed === 'uncertain') {
      await attempt(interaction, () => complete(api, doubtfulCompletion(interaction)));
    }
    return undefined;
  }

  async function attempt(
    interaction: APIInteraction,
    send: () => Promise<unknown>,
  ): Promise<DeliveryFailure['outcome']> {
    try {
      await send();
      return 'done';
    } catch (error) {
      const { kind, level, message, outcome } = deliveryFailureOf(error);
      if (kind === 'too-late') tooLateSoFar += 1;
      meter({ kind: 'undelivered', failure: kind });
      log[level](message, {
        interaction: interaction.id,
        reference: referenceOf(interaction),
        ...(kind === 'too-late' && { tooLateSoFar }),
        ...(kind === 'no-permission' && { missing: missingPermissions(interaction) }),
        error: describeError(error),
      });
      return outcome;
    }
  }
}

/** Before it is known what is to follow. */
async function isGivenUp(
  completion: BotResponse['completion'],
  givenUp: Promise<void>,
): Promise<boolean> {
  const known = Promise.resolve(completion).then(
    () => false,
    () => false,
  );
  return Promise.race([known, givenUp.then(() => true)]);
}
