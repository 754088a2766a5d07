import type { Config } from './config.ts';
import { areAdditionsAllowed } from './allow-additions.ts';
import type { Command } from './discord/command.ts';
import { createOutbox } from './discord/create-outbox.ts';
import { describeError } from './discord/describe-error.ts';
import { offeredCommands } from './discord/offered-commands.ts';
import type { Log } from './discord/log.ts';
import { type BotConfig, type EquippedBot, equipBot } from './equip-bot.ts';
import { type Schedule, scheduleTimeout } from './schedule.ts';
import type { Monitor } from './monitoring/open-monitor.ts';
import { firstQuestions } from './first-questions.ts';
import { type KeptConfig, openKept } from './open-kept.ts';
import { type OpenServices, openServices, type ServicesConfig } from './open-services.ts';
import type { Starter } from './playground/protocol/channel.ts';
import type { Playground } from './playground/start-playground.ts';
import { vitalsOfRecords, vitalsOfServices } from './bot-vitals.ts';

export interface PlaygroundOptions {
  readonly config: Pick<Config, 'playgroundPort'> & KeptConfig & BotConfig & ServicesConfig;
  readonly commands: readonly Command[];
  readonly log: Log;
  /** When the bot does something of its own accord. Default: Node's timers. */
  readonly schedule?: Schedule;
  /** Told how the bot fares. Default: nobody is. */
  readonly monitor?: Monitor | undefined;
}

/**
 * Loads the articles and opens a local page on which the bot is used as in Discord.
 *
 * @throws {OperationalError} as `openServices`.
 * @throws {PlaygroundError} if the port can't be had.
 */
export async function openPlayground({
  config,
  commands,
  log,
  schedule = scheduleTimeout,
  monitor,
}: PlaygroundOptions): Promise<Playground> {
  // A bot that is in Discord has no need of the playground and of all it loads.
  const { startPlayground } = await import('./playground/start-playground.ts');
  const tellAdmin = (advice: string): void => log.warn(advice);
  const services = await openServices(config, {
    ...(await openKept(config, log, { tell: tellAdmin, schedule })),
    log,
    tellAdmin,
    schedule,
    engineMeter: monitor?.engineMeter,
  });
  monitor?.watch(vitalsOfRecords(services.records));
  monitor?.watch(vitalsOfServices(services));
  try {
    let equipped: EquippedBot | undefined;
    const playground = await startPlayground({
      async bot({ api, readAttachment }) {
        const outbox = createOutbox({ api, log });
        const meter = monitor?.meter;
        const equipment = { config, commands, outbox, readAttachment, log, schedule, meter };
        equipped = await equipBot(services, equipment);
        return equipped.bot;
      },
      declarations: offeredCommands(commands, {
        additions: areAdditionsAllowed(config.additions),
      }).map(({ declaration }) => declaration),
      starters: () => startersOf(services, log),
      port: config.playgroundPort,
    });
    return {
      ...playground,
      async stop() {
        await playground.stop();
        await equipped?.close();
        await services.close();
      },
    };
  } catch (error) {
    await services.close();
    throw error;
  }
}

/** A question to begin with is the command that asks it; without any, one can do. */
async function startersOf({ pullquote }: OpenServices, log: Log): Promise<readonly Starter[]> {
  try {
    const questions = await firstQuestions(pullquote);
    return questions.map((question) => ({ label: question, path: ['ask'], options: { question } }));
  } catch (error) {
    log.warn('There are no questions to begin with', { error: describeError(error) });
    return [];
  }
}
