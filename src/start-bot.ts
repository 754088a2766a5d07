import type { Config } from './config.ts';
import type { Command } from './discord/command.ts';
import type { Services } from './discord/context.ts';
import { createBot } from './discord/create-bot.ts';
import { connectGateway } from './discord/gateway.ts';
import type { Gateway } from './discord/gateway.ts';
import type { Log } from './discord/log.ts';
import { registerCommands } from './discord/register-commands.ts';
import { createRest } from './discord/rest.ts';
import { scheduleTimeout } from './discord/schedule.ts';
import type { Schedule } from './discord/schedule.ts';
import type { OpenOptions } from './open-pullquote.ts';
import { loadPullquote } from './load-pullquote.ts';
import { openBotRecords } from './open-bot-records.ts';

export interface StartOptions {
  readonly token: string;
  readonly config: Pick<
    Config,
    'discordApiUrl' | 'discordGuildId' | 'dataDir' | 'keepQuestions' | 'rateLimit'
  > &
    OpenOptions;
  readonly commands: readonly Command[];
  readonly log: Log;
  /** Default: Node's timers. */
  readonly schedule?: Schedule;
}

/**
 * Loads the articles, registers the commands if they changed, and connects to Discord.
 *
 * @throws {CorpusError} if the folder of articles can't be read.
 * @throws {RecordsError} if what the bot keeps can't be used.
 * @throws {DiscordAccessError} if Discord can't be reached or doesn't let the bot in.
 */
export async function startBot(options: StartOptions): Promise<Gateway> {
  const { config, log } = options;
  const pullquote = await loadPullquote(config, log);
  const records = await openBotRecords(config, log);
  try {
    const gateway = await connect(options, { pullquote, records });
    return {
      ...gateway,
      async close(graceMs) {
        await gateway.close(graceMs);
        await records.close();
      },
    };
  } catch (error) {
    await records.close();
    throw error;
  }
}

async function connect(
  { token, config, commands, log, schedule = scheduleTimeout }: StartOptions,
  services: Services,
): Promise<Gateway> {
  const apiUrl = config.discordApiUrl;
  const { kind, count } = await registerCommands({
    rest: createRest({ token, apiUrl }),
    declarations: commands.map(({ declaration }) => declaration),
    guildId: config.discordGuildId,
  });
  log.info(`The commands are ${kind === 'updated' ? 'registered' : 'registered already'}`, {
    commands: count,
    server: config.discordGuildId,
  });
  const { rateLimit } = config;
  const bot = createBot({ commands, services, log, rateLimit, schedule });
  return connectGateway({ token, apiUrl, bot, log });
}
