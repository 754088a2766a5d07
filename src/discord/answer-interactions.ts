import type { APIInteraction } from 'discord-api-types/v10';
import type { Bot } from './bot.ts';
import { createDeliver } from './deliver.ts';
import { describeError } from './describe-error.ts';
import type { Log } from './log.ts';
import { kindOfInteraction, type Meter } from './meter.ts';
import type { Rest } from './rest.ts';

/** What a door hands interactions to. */
export interface InteractionService {
  /** @param receivedMs When it came, by `performance.now()`. Default: now. */
  take(interaction: APIInteraction, receivedMs?: number): void;
  /** Resolves when those under way are answered. Never rejects. */
  finish(): Promise<void>;
}

export interface InteractionServiceParts {
  readonly bot: Bot;
  /** What answers are sent through. */
  readonly rest: Rest;
  readonly log: Log;
  readonly meter: Meter;
}

/** Hands interactions to the bot and delivers its answers. */
export function answerInteractions({
  bot,
  rest,
  log,
  meter,
}: InteractionServiceParts): InteractionService {
  const deliver = createDeliver({ rest, log, meter });
  const underWay = new Set<Promise<void>>();

  return {
    take(interaction, receivedMs = performance.now()) {
      const work = answer(interaction, receivedMs).finally(() => underWay.delete(work));
      underWay.add(work);
    },
    async finish() {
      await Promise.all(underWay);
    },
  };

  async function answer(interaction: APIInteraction, receivedMs: number): Promise<void> {
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
