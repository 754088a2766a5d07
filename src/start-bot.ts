import type { Config } from './config.ts';
import type { ReadAttachment } from './discord/attachment.ts';
import type { Command } from './discord/command.ts';
import { type AskOthers, askOthersIn } from './discord/ask-others.ts';
import { createChannelApi } from './discord/channel-api.ts';
import { createOutbox } from './discord/create-outbox.ts';
import { attachmentsFromDiscord } from './discord/fetch-attachment.ts';
import type { Door } from './discord/door.ts';
import type { Log } from './discord/log.ts';
import type { Outbox } from './discord/outbox.ts';
import { type BotConfig, equipBot, type EquippedBot } from './equip-bot.ts';
import type { Monitor } from './monitoring/open-monitor.ts';
import { listServers } from './discord/list-servers.ts';
import { createRest, type Rest } from './discord/rest.ts';
import { startingBot } from './discord/starting-bot.ts';
import { unlessAborted } from './discord/until-reachable.ts';
import { adminTeller, type TellAdmin } from './discord/tell-admin.ts';
import { scheduleTimeout } from './schedule.ts';
import type { Schedule } from './schedule.ts';
import { startForgettingServers } from './forget-servers.ts';
import { type Kept, type KeptConfig, openKept } from './open-kept.ts';
import { openServices, type ServicesConfig } from './open-services.ts';
import { openDoor } from './open-door.ts';
import { vitalsOfRecords, vitalsOfServices } from './bot-vitals.ts';

export interface StartOptions {
  readonly token: string;
  readonly config: Pick<Config, 'adminChannelId' | 'discordApiUrl' | 'discordGuildId'> &
    Partial<Pick<Config, 'http' | 'shards'>> &
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
  /** Has it leave before it is there. */
  readonly signal?: AbortSignal;
}

/**
 * Registers the commands if they changed and connects to Discord, or has Discord come, as the settings say. The bot
 * says that it is getting ready until it has loaded the articles.
 *
 * @throws {OperationalError} as `openKept`, `openServices` and `openDoor`.
 * @throws {DiscordAccessError} if Discord doesn't let the bot in. While it can't be reached, it is tried again.
 * @throws the signal's reason, once all that has been asked is answered. What is being read then is read on.
 */
export async function startBot(options: StartOptions): Promise<Door> {
  const { token, config, log, monitor, schedule = scheduleTimeout } = options;
  const rest = createRest({ token, apiUrl: config.discordApiUrl, meter: monitor?.meter });
  const outbox = createOutbox({ api: createChannelApi(rest), log });
  const tellAdmin = adminTeller(log, outbox, config.adminChannelId);
  const keeping = openKept(config, log, { tell: tellAdmin, schedule });
  const kept = await unlessAborted(keeping, options.signal);
  monitor?.watch(vitalsOfRecords(kept.records));
  const { bot, become } = startingBot(monitor?.meter);
  const askOthers = askOthersIn({ memory: kept.records.memory, log });
  const failed = new AbortController();
  let opened: EquippedBot | undefined;
  const opening = openBot(options, { rest, outbox, tellAdmin, kept, askOthers }).then(
    (equipped) => {
      opened = equipped;
      become(equipped.bot);
      return equipped;
    },
  );
  const connecting = openDoor(options, {
    rest,
    bot,
    askOthers,
    forgetPerson: async (userId) => (await opening).forgetPerson(userId),
    signal: failed.signal,
  });
  try {
    const both = Promise.all([connecting, opening]);
    const [door, equipped] = await unlessAborted(both, options.signal);
    return {
      ...door,
      lost: Promise.race([door.lost, rest.refused]),
      async close(graceMs) {
        await door.close(graceMs);
        await equipped.close();
      },
    };
  } catch (error) {
    failed.abort(error);
    await connecting.then((door) => door.close(), ignore);
    // Reading can't be stopped; whoever started it learns at once why there will be no bot.
    if (opened) await opened.close();
    else void opening.then((equipped) => equipped.close(), ignore);
    throw error;
  }
}

function ignore(): void {}

interface BotParts {
  readonly rest: Rest;
  readonly outbox: Outbox;
  readonly tellAdmin: TellAdmin;
  readonly kept: Kept;
  readonly askOthers: AskOthers;
}

/** Opens what the bot answers from, and makes the bot of it. */
async function openBot(
  { config, commands, log, monitor, ...options }: StartOptions,
  { rest, outbox, tellAdmin, kept, askOthers }: BotParts,
): Promise<EquippedBot> {
  const { schedule = scheduleTimeout, readAttachment = attachmentsFromDiscord() } = options;
  const opened = await openServices(config, {
    ...kept,
    log,
    tellAdmin,
    schedule,
    engineMeter: monitor?.engineMeter,
  });
  monitor?.watch(vitalsOfServices(opened));
  try {
    const { meter } = monitor ?? {};
    const equipment = {
      config,
      commands,
      outbox,
      readAttachment,
      log,
      schedule,
      meter,
      askOthers,
    };
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
