import { join } from 'node:path';
import { areAdditionsAllowed } from './allow-additions.ts';
import { CONNECTING, vitalsOfGateway, vitalsOfHttpDoor } from './bot-vitals.ts';
import type { Config } from './config.ts';
import type { HttpConfig } from './discord-config.ts';
import { checkEndpoint } from './discord/check-endpoint.ts';
import type { Command } from './discord/command.ts';
import type { Door } from './discord/door.ts';
import { connectGateway, type Gateway, type GatewayOptions } from './discord/gateway.ts';
import type { HttpDoor, HttpDoorOptions } from './discord/http-door/open-http-door.ts';
import { openIdentifyBudget } from './discord/identify-budget.ts';
import type { Log } from './discord/log.ts';
import { offeredCommands } from './discord/offered-commands.ts';
import { PACE } from './discord/pace.ts';
import { keptSessionsIn } from './discord/shards/kept-sessions.ts';
import { CommandsSpentError, registerCommands } from './discord/register-commands.ts';
import type { Rest } from './discord/rest.ts';
import { unlessAborted, untilReachable } from './discord/until-reachable.ts';
import type { Monitor } from './monitoring/open-monitor.ts';

export interface DoorOptions {
  readonly token: string;
  readonly config: Pick<Config, 'dataDir' | 'discordApiUrl' | 'discordGuildId'> &
    Partial<Pick<Config, 'additions' | 'http' | 'shards'>>;
  readonly commands: readonly Command[];
  readonly log: Log;
  /** Told how the door fares. Default: nobody is. */
  readonly monitor?: Monitor | undefined;
}

export type DoorParts = Pick<GatewayOptions, 'bot' | 'rest' | 'signal'> &
  Pick<HttpDoorOptions, 'askOthers' | 'forgetPerson'>;

/**
 * Registers the commands if they changed, and opens the one door that interactions come in by: the HTTP endpoint
 * where the settings have one, else the gateway.
 *
 * @throws {ListenError} if the endpoint's port can't be had.
 * @throws {DiscordAccessError} if Discord doesn't let the bot in. While it can't be reached, it is tried again.
 */
export async function openDoor(options: DoorOptions, parts: DoorParts): Promise<Door> {
  const { http } = options.config;
  options.monitor?.watch(CONNECTING);
  return http ? haveDiscordCome(http, options, parts) : connect(options, parts);
}

async function connect(options: DoorOptions, { rest, bot, signal }: DoorParts): Promise<Gateway> {
  const { token, config, log, monitor } = options;
  const { dataDir, shards } = config;
  await untilKnown(options, { rest, signal });
  const identifies = await openIdentifyBudget({ file: join(dataDir, 'identifies.json'), log });
  const sessions = keptSessionsIn({ file: join(dataDir, 'sessions.json'), log });
  const meter = monitor?.meter;
  const parts = { token, rest, bot, identifies, sessions, shards, log, meter };
  const gateway = await connectGateway({ ...parts, ...(signal && { signal }) });
  monitor?.watch(vitalsOfGateway(gateway));
  return gateway;
}

/** Discord may ask before the commands are registered: what is registered already is answered. */
async function haveDiscordCome(
  { publicKey, drainMs, ...address }: HttpConfig,
  options: DoorOptions,
  { signal, ...parts }: DoorParts,
): Promise<HttpDoor> {
  const { log, monitor } = options;
  if (options.config.shards && options.config.shards.count !== 'auto') {
    log.warn('SHARDS is set for nothing: with HTTP_PORT, there are no connections to Discord');
  }
  const { openHttpDoor } = await import('./discord/http-door/open-http-door.ts');
  const meter = monitor?.meter;
  const door = await openHttpDoor({ address, publicKey, drainMs, log, meter, ...parts });
  try {
    await untilKnown(options, { rest: parts.rest, signal });
  } catch (error) {
    await door.close();
    throw error;
  }
  monitor?.watch(vitalsOfHttpDoor(door));
  log.info(`Discord’s requests are taken at ${door.url}/interactions and /events`);
  return door;
}

async function untilKnown(
  options: DoorOptions,
  { rest, signal }: Pick<DoorParts, 'rest'> & { readonly signal: AbortSignal | undefined },
): Promise<void> {
  const { log } = options;
  await untilReachable(() => unlessAborted(getKnown(options, rest), signal), {
    log,
    ...PACE,
    signal,
  });
}

/** Looks where Discord sends interactions, and registers the commands that the settings allow. */
async function getKnown(options: DoorOptions, rest: Rest): Promise<void> {
  const { config, log } = options;
  const applicationId = await checkEndpoint({ publicKey: config.http?.publicKey, rest, log });
  try {
    await registerOffered(options, rest, applicationId);
  } catch (error) {
    // Those of before are answered.
    if (!(error instanceof CommandsSpentError)) throw error;
    log.warn(error.advice);
  }
}

async function registerOffered(
  { config, commands, log }: Pick<DoorOptions, 'commands' | 'config' | 'log'>,
  rest: Rest,
  applicationId: string,
): Promise<void> {
  const has = { additions: areAdditionsAllowed(config.additions) };
  const { kind, count } = await registerCommands({
    rest,
    applicationId,
    declarations: offeredCommands(commands, has).map(({ declaration }) => declaration),
    guildId: config.discordGuildId,
  });
  log.info(`The commands are ${kind === 'updated' ? 'registered' : 'registered already'}`, {
    commands: count,
    server: config.discordGuildId,
  });
}
