import { join } from 'node:path';
import type { Config } from './config.ts';
import { areAdditionsAllowed } from './allow-additions.ts';
import type { ReadAttachment } from './discord/attachment.ts';
import type { Command } from './discord/command.ts';
import { createChannelApi } from './discord/channel-api.ts';
import { createOutbox } from './discord/create-outbox.ts';
import { attachmentsFromDiscord } from './discord/fetch-attachment.ts';
import { connectGateway } from './discord/gateway.ts';
import type { Gateway, GatewayOptions } from './discord/gateway.ts';
import { openIdentifyBudget } from './discord/identify-budget.ts';
import type { Log } from './discord/log.ts';
import { type BotConfig, equipBot, type EquippedBot } from './equip-bot.ts';
import type { Monitor } from './monitoring/open-monitor.ts';
import { offeredCommands } from './discord/offered-commands.ts';
import { listServers } from './discord/list-servers.ts';
import { registerCommands } from './discord/register-commands.ts';
import { PACE } from './discord/patient-shards.ts';
import { createRest, type Rest } from './discord/rest.ts';
import { startingBot } from './discord/starting-bot.ts';
import { adminTeller } from './discord/tell-admin.ts';
import { untilReachable } from './discord/until-reachable.ts';
import { scheduleTimeout } from './schedule.ts';
import type { Schedule } from './schedule.ts';
import { startForgettingServers } from './forget-servers.ts';
import { type Kept, type KeptConfig, openKept } from './open-kept.ts';
import { openServices, type ServicesConfig } from './open-services.ts';
import { CONNECTING, vitalsOfGateway, vitalsOfRecords, vitalsOfServices } from './bot-vitals.ts';

export interface StartOptions {
  readonly token: string;
  readonly config: Pick<Config, 'adminChannelId' | 'discordApiUrl' | 'discordGuildId'> &
    BotConfig &
    KeptConfig &
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
 * Registers the commands if they changed and connects to Discord, where the bot says that it is getting ready until
 * it has loaded the articles.
 *
 * @throws {OperationalError} as `openKept` and `openServices`.
 * @throws {DiscordAccessError} if Discord doesn't let the bot in. While it can't be reached, it is tried again.
 */
export async function startBot(options: StartOptions): Promise<Gateway> {
  const { token, config, log, monitor } = options;
  const kept = await openKept(config, log);
  monitor?.watch(vitalsOfRecords(kept.records));
  const rest = createRest({ token, apiUrl: config.discordApiUrl, meter: monitor?.meter });
  const { bot, become } = startingBot(monitor?.meter);
  const failed = new AbortController();
  const opening = openBot(options, { rest, kept });
  void opening.then((opened) => become(opened.bot), ignore);
  const connecting = connect(options, { rest, bot, signal: failed.signal });
  try {
    const [gateway, opened] = await Promise.all([connecting, opening]);
    return {
      ...gateway,
      async close(graceMs) {
        await gateway.close(graceMs);
        await opened.close();
      },
    };
  } catch (error) {
    failed.abort(error);
    // Reading can't be stopped; whoever started it learns at once why there will be no bot.
    void opening.then((opened) => opened.close(), ignore);
    await connecting.then((gateway) => gateway.close(0), ignore);
    throw error;
  }
}

function ignore(): void {}

/** Opens what the bot answers from, and makes the bot of it. */
async function openBot(
  { config, commands, log, monitor, ...options }: StartOptions,
  { rest, kept }: { readonly rest: Rest; readonly kept: Kept },
): Promise<EquippedBot> {
  const { schedule = scheduleTimeout, readAttachment = attachmentsFromDiscord() } = options;
  const outbox = createOutbox({ api: createChannelApi(rest), log });
  const tellAdmin = adminTeller(log, outbox, config.adminChannelId);
  const opened = await openServices(config, { ...kept, log, tellAdmin, schedule });
  monitor?.watch(vitalsOfServices(opened));
  try {
    const { meter } = monitor ?? {};
    const equipment = { config, commands, outbox, readAttachment, log, schedule, meter };
    const equipped = await equipBot(opened, equipment);
    const forgetting = startForgettingServers({
      records: kept.records,
      added: opened.sources.adding,
      listServers: () => listServers(rest),
      log,
      schedule,
    });
    return {
      ...equipped,
      async close() {
        await forgetting.close();
        await equipped.close();
        await opened.close();
      },
    };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

async function connect(
  options: StartOptions,
  parts: Pick<GatewayOptions, 'bot' | 'rest' | 'signal'>,
): Promise<Gateway> {
  const { token, config, log, monitor } = options;
  const { dataDir, discordApiUrl: apiUrl } = config;
  const { rest, signal } = parts;
  monitor?.watch(CONNECTING);
  await untilReachable(() => registerOffered(options, rest), { log, ...PACE, signal });
  const identifies = await openIdentifyBudget({ file: join(dataDir, 'identifies.json'), log });
  const meter = monitor?.meter;
  const gateway = await connectGateway({ token, apiUrl, identifies, log, meter, ...parts });
  monitor?.watch(vitalsOfGateway(gateway));
  return gateway;
}

/** Registers the commands that the settings allow. */
async function registerOffered(
  { config, commands, log }: Pick<StartOptions, 'commands' | 'config' | 'log'>,
  rest: Rest,
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
