import type { Config } from './config.ts';
import { allowAdditions, areAdditionsAllowed } from './allow-additions.ts';
import type { ReadAttachment } from './discord/attachment.ts';
import type { Command } from './discord/command.ts';
import { createChannelApi } from './discord/channel-api.ts';
import type { Services } from './discord/context.ts';
import { createBot } from './discord/create-bot.ts';
import { createOutbox } from './discord/create-outbox.ts';
import { attachmentsFromDiscord } from './discord/fetch-attachment.ts';
import { connectGateway } from './discord/gateway.ts';
import type { Gateway } from './discord/gateway.ts';
import type { Log } from './discord/log.ts';
import { offeredCommands } from './discord/offered-commands.ts';
import { registerCommands } from './discord/register-commands.ts';
import { createRest } from './discord/rest.ts';
import { adminTeller } from './discord/tell-admin.ts';
import { scheduleTimeout } from './schedule.ts';
import type { Schedule } from './schedule.ts';
import { type OpenServices, openServices, type ServicesConfig } from './open-services.ts';
import { startTelling, type Telling } from './start-telling.ts';

export interface StartOptions {
  readonly token: string;
  readonly config: Pick<
    Config,
    'adminChannelId' | 'discordApiUrl' | 'discordGuildId' | 'rateLimit'
  > &
    Partial<Pick<Config, 'additions'>> &
    ServicesConfig;
  readonly commands: readonly Command[];
  readonly log: Log;
  /** Default: Node's timers. */
  readonly schedule?: Schedule;
  /** Default: from Discord. */
  readonly readAttachment?: ReadAttachment;
}

/**
 * Loads the articles, registers the commands if they changed, and connects to Discord.
 *
 * @throws {OperationalError} as `openServices`.
 * @throws {DiscordAccessError} if Discord can't be reached or doesn't let the bot in.
 */
export async function startBot(options: StartOptions): Promise<Gateway> {
  const { token, config, log, readAttachment = attachmentsFromDiscord() } = options;
  const rest = createRest({ token, apiUrl: config.discordApiUrl });
  const outbox = createOutbox({ api: createChannelApi(rest), log });
  const tellAdmin = adminTeller(log, outbox, config.adminChannelId);
  const opened = await openServices(config, log, tellAdmin);
  const additions = allowAdditions(config.additions, opened, readAttachment);
  const services = { ...opened, outbox, additions };
  try {
    const { gateway, telling } = await connect(options, rest, services);
    return {
      ...gateway,
      async close(graceMs) {
        await gateway.close(graceMs);
        await telling.close();
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
  rest: ReturnType<typeof createRest>,
  services: OpenServices & Services,
): Promise<{ readonly gateway: Gateway; readonly telling: Telling }> {
  const has = { additions: areAdditionsAllowed(config.additions) };
  const { kind, count } = await registerCommands({
    rest,
    declarations: offeredCommands(commands, has).map(({ declaration }) => declaration),
    guildId: config.discordGuildId,
  });
  log.info(`The commands are ${kind === 'updated' ? 'registered' : 'registered already'}`, {
    commands: count,
    server: config.discordGuildId,
  });
  const { rateLimit } = config;
  const telling = startTelling(services, { log, schedule });
  const { onReply, forget } = telling;
  await services.takedown.attach({ outbox: services.outbox, forget });
  const bot = createBot({ commands, services, log, rateLimit, schedule, onReply });
  try {
    return {
      gateway: await connectGateway({ token, apiUrl: config.discordApiUrl, bot, log }),
      telling,
    };
  } catch (error) {
    await telling.close();
    throw error;
  }
}
