import { GatewayDispatchEvents } from 'discord.js';
import type { Client } from 'discord.js';
import type { APIInteraction } from 'discord-api-types/v10';
import type { Bot } from './bot.ts';
import { createDeliver } from './deliver.ts';
import { describeError } from './describe-error.ts';
import type { Log } from './log.ts';
import { kindOfInteraction, type Meter } from './meter.ts';
import type { Rest } from './rest.ts';

export interface InteractionService {
  /** Takes no more interactions; resolves when those under way are answered. Never rejects. */
  stop(): Promise<void>;
}

export interface InteractionServiceParts {
  readonly bot: Bot;
  /** What answers are sent through. */
  readonly rest: Rest;
  readonly log: Log;
  readonly meter: Meter;
}

/** Hands each interaction that reaches the client to the bot and delivers its answer. */
export function serveInteractions(
  client: Client,
  { bot, rest, log, meter }: InteractionServiceParts,
): InteractionService {
  const deliver = createDeliver({ rest, log, meter });
  const underWay = new Set<Promise<void>>();

  client.ws.on(GatewayDispatchEvents.InteractionCreate, take);
  return {
    async stop() {
      client.ws.off(GatewayDispatchEvents.InteractionCreate, take);
      await Promise.all(underWay);
    },
  };

  function take(interaction: APIInteraction): void {
    const work = answer(interaction).finally(() => underWay.delete(work));
    underWay.add(work);
  }

  async function answer(interaction: APIInteraction): Promise<void> {
    const receivedMs = performance.now();
    const kind = kindOfInteraction(interaction);
    const reached = (step: 'acknowledged' | 'done'): void => {
      const seconds = (performance.now() - receivedMs) / 1000;
      meter({ kind: step, interaction: kind, seconds });
    };
    const onAcknowledged = (): void => reached('acknowledged');
    meter({ kind: 'taken', interaction: kind });
    try {
      await deliver(interaction, await bot(interaction), { receivedMs, onAcknowledged });
    } catch (error) {
      const fields = { interaction: interaction.id, error: describeError(error) };
      log.error('An interaction was left without an answer', fields);
    } finally {
      reached('done');
    }
  }
}
