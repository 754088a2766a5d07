import type { Config } from './config.ts';
import { areAdditionsAllowed } from './allow-additions.ts';
import type { ReadAttachment } from './discord/attachment.ts';
import type { Command } from './discord/command.ts';
import { createChannelApi } from './discord/channel-api.ts';
import { createOutbox } from './discord/create-outbox.ts';
import { attachmentsFromDiscord } from './discord/fetch-attachment.ts';
import { connectGateway } from './discord/gateway.ts';
import type { Gateway } from './discord/gateway.ts';
import type { Log } from './discord/log.ts';
import { type BotConfig, equipBot } from './equip-bot.ts';
import type { Monitor } from './monitoring/open-monitor.ts';
import { offeredCommands } from './discord/offered-commands.ts';
import { registerCommands } from './discord/register-commands.ts';
import { createRest } from './discord/rest.ts';
import { adminTeller } from './discord/tell-admin.ts';
import { scheduleTimeout } from './schedule.ts';
import type { Schedule } from './schedule.ts';
import { openServices, type ServicesConfig } from './open-services.ts';
import { vitalsOfGateway, vitalsOfServices } from './bot-vitals.ts';

export interface StartOptions {
  readonly token: string;
  readonly config: Pick<Config, 'adminChannelId' | 'discordApiUrl' | 'discordGuildId'> &
    BotConfig &
    ServicesConfig;
  readonly commands: readonly Command[];
  readonly log: Log;
  /** Default: Node's timers. */
  readonly schedule?: Schedule;
  /** Default: from Discord. */
  readonly readAttachment?: ReadAttachment;
  /** Told how the bot fares. Default: nobody is. */
  readonly monitor?: Monitor | undefined;
}

/**
 * Loads the articles, registers the commands if they changed, and connects to Discord.
 *
 * @throws {OperationalError} as `openServices`.
 * @throws {DiscordAccessError} if Discord can't be reached or doesn't let the bot in.
 */
export async function startBot(options: StartOptions): Promise<Gateway> {
  const { token, config, commands, log, monitor } = options;
  const meter = monitor?.meter;
  const { schedule = scheduleTimeout, readAttachment = attachmentsFromDiscord() } = options;
  const rest = createRest({ token, apiUrl: config.discordApiUrl, meter });
  const outbox = createOutbox({ api: createChannelApi(rest), log });
  const tellAdmin = adminTeller(log, outbox, config.adminChannelId);
  const opened = await openServices(config, { log, tellAdmin, schedule });
  monitor?.watch(vitalsOfServices(opened));
  try {
    await registerOffered(options, rest);
    const equipment = { config, commands, outbox, readAttachment, log, schedule, meter };
    const equipped = await equipBot(opened, equipment);
    const { bot } = equipped;
    try {
      const gateway = await connectGateway({
        token,
        apiUrl: config.discordApiUrl,
        bot,
        log,
        meter,
      });
      monitor?.watch(vitalsOfGateway(gateway));
      return {
        ...gateway,
        async close(graceMs) {
          await gateway.close(graceMs);
          await equipped.close();
          await opened.close();
        },
      };
    } catch (error) {
      await equipped.close();
      throw error;
    }
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/** Registers the commands that the settings allow. */
async function registerOffered(
  { config, commands, log }: Pick<StartOptions, 'commands' | 'config' | 'log'>,
  rest: ReturnType<typeof createRest>,
): Promise<void> {
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
}
