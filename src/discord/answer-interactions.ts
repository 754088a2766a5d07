import type { APIInteraction } from 'discord-api-types/v10';
import { LATE, type Schedule, scheduleAwaited, within } from '../schedule.ts';
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
  /**
   * Gives those under way so long to be answered. Whoever has been asked to wait, and still does then, is told that
   * the bot has been stopped. Never rejects.
   */
  leave(graceMs: number): Promise<void>;
}

export interface InteractionServiceParts {
  readonly bot: Bot;
  /** What answers are sent through. */
  readonly rest: Rest;
  readonly log: Log;
  readonly meter: Meter;
  /** Default: Node's timers. */
  readonly schedule?: Schedule;
}

interface UnderWay {
  /** It had too long. */
  readonly giveUp: () => void;
  readonly done: Promise<void>;
}

/** For telling those who wait in vain. */
const LAST_WORD_MS = 2_000;

/** Hands interactions to the bot and delivers its answers. */
export function answerInteractions({
  bot,
  rest,
  log,
  meter,
  schedule = scheduleAwaited,
}: InteractionServiceParts): InteractionService {
  const deliver = createDeliver({ rest, log, meter });
  const underWay = new Set<UnderWay>();

  return {
    take(interaction, receivedMs = performance.now()) {
      let giveUp = ignore;
      const givenUp = new Promise<void>((resolve) => (giveUp = resolve));
      const done = answer(interaction, receivedMs, givenUp);
      const one = { giveUp, done };
      underWay.add(one);
      void done.then(() => underWay.delete(one));
    },
    async leave(graceMs) {
      if ((await within(all(), graceMs, schedule)) !== LATE) return;
      log.warn('Some answers took too long for a bot that leaves; those who wait are told', {
        interactions: underWay.size,
      });
      for (const { giveUp } of underWay) giveUp();
      await within(all(), LAST_WORD_MS, schedule);
    },
  };

  async function all(): Promise<void> {
    await Promise.all(Array.from(underWay, ({ done }) => done));
  }

  async function answer(
    interaction: APIInteraction,
    receivedMs: number,
    givenUp: Promise<void>,
  ): Promise<void> {
    const kind = kindOfInteraction(interaction);
    const reached = (step: 'acknowledged' | 'done'): void => {
      const seconds = (performance.now() - receivedMs) / 1000;
      meter({ kind: step, interaction: kind, seconds });
    };
    const onAcknowledged = (): void => reached('acknowledged');
    meter({ kind: 'taken', interaction: kind });
    try {
      // By then, Discord takes no first response any more.
      const answered = await Promise.race([bot(interaction), givenUp]);
      if (answered) {
        await deliver(interaction, answered, { receivedMs, onAcknowledged, givenUp });
      }
    } catch (error) {
      const fields = { interaction: interaction.id, error: describeError(error) };
      log.error('An interaction was left without an answer', fields);
    } finally {
      reached('done');
    }
  }
}

function ignore(): void {}
