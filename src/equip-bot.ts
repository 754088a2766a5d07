import { allowAdditions } from './allow-additions.ts';
import type { Config } from './config.ts';
import type { ReadAttachment } from './discord/attachment.ts';
import type { AskOthers } from './discord/ask-others.ts';
import type { Bot } from './discord/bot.ts';
import type { Command } from './discord/command.ts';
import { createBot } from './discord/create-bot.ts';
import { forgetPerson } from './discord/forget-person.ts';
import type { Log } from './discord/log.ts';
import type { Meter } from './discord/meter.ts';
import type { Outbox } from './discord/outbox.ts';
import { createRecentQuestions } from './discord/recent-questions.ts';
import type { OpenServices } from './open-services.ts';
import type { Schedule } from './schedule.ts';
import { startTelling } from './start-telling.ts';

export interface BotEquipment {
  readonly config: BotConfig;
  readonly commands: readonly Command[];
  readonly outbox: Outbox;
  readonly readAttachment: ReadAttachment;
  readonly log: Log;
  readonly schedule: Schedule;
  readonly meter?: Meter | undefined;
  /** Default: there are none. */
  readonly askOthers?: AskOthers;
}

/** As much of the settings as bears on what a bot does for people. */
export type BotConfig = Pick<Config, 'rateLimit'> & Partial<Pick<Config, 'additions'>>;

export interface EquippedBot {
  readonly bot: Bot;
  /** Deletes all that is kept about a person. */
  readonly forgetPerson: (userId: string) => Promise<unknown>;
  /** Ends what it does of its own accord; the services stay open. */
  close(): Promise<void>;
}

/**
 * Makes a bot that answers from open services and tells of what changes, through the outbox that it has been given.
 * First of all it finishes takedowns that were left undone.
 */
export async function equipBot(
  opened: OpenServices,
  equipment: BotEquipment,
): Promise<EquippedBot> {
  const { config, commands, outbox, readAttachment, log, schedule, meter, askOthers } = equipment;
  const additions = allowAdditions(config.additions, opened, readAttachment);
  const services = { ...opened, outbox, additions, added: opened.sources.adding };
  const telling = startTelling(services, { log, schedule });
  const { onReply, onPosted, forget } = telling;
  await opened.takedown.attach({ outbox, forget });
  const { rateLimit } = config;
  const recentQuestions = createRecentQuestions();
  const parts = { commands, log, rateLimit, schedule, recentQuestions, onReply, meter };
  return {
    bot: createBot({
      ...parts,
      ...(askOthers && { askOthers }),
      services: { ...services, onPosted },
    }),
    forgetPerson: (userId) => forgetPerson(userId, { ...services, recentQuestions }),
    close: () => telling.close(),
  };
}
