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
import { openServices, type ServicesConfig } from './open-services.ts';

export interface StartOptions {
  readonly token: string;
  readonly config: Pick<Config, 'discordApiUrl' | 'discordGuildId' | 'rateLimit'> & ServicesConfig;
  readonly commands: readonly Command[];
  readonly log: Log;
  /** Default: Node's timers. */
  readonly schedule?: Schedule;
}

/**
 * Loads the articles, registers the commands if they changed, and connects to Discord.
 *
 * @throws {OperationalError} as `openServices`.
 * @throws {DiscordAccessError} if Discord can't be reached or doesn't let the bot in.
 */
export async function startBot(options: StartOptions): Promise<Gateway> {
  const services = await openServices(options.config, options.log);
  try {
    const gateway = await connect(options, services);
    return {
      ...gateway,
      async close(graceMs) {
        await gateway.close(graceMs);
        await services.close();
      },
    };
  } catch (error) {
    await services.close();
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
