import { DiscordAccessError, explainRequestFailure } from '../../discord/access-error.ts';
import type { Command } from '../../discord/command.ts';
import {
  type Application,
  hasPrivilegedIntents,
  type Inquiry,
  type JoinedServer,
  openInquiry,
} from '../../discord/inquiry.ts';
import { inviteUrl, lackedPermissions } from '../../discord/invite-url.ts';
import type { Config } from '../../config.ts';
import { faultOfNumber, groupShards } from '../../discord/shards/shard-plan.ts';
import { describeNetworkFault } from '../../network-fault.ts';
import { count, onOneLine, several } from '../terminal-text.ts';
import { fault, type Finding, note, well } from './finding.ts';

export interface DiscordCheckOptions {
  readonly config: Pick<
    Config,
    'adminChannelId' | 'discordApiUrl' | 'discordGuildId' | 'discordToken' | 'http' | 'shards'
  >;
  /** There is one, but it can't be a token. */
  readonly isTokenFaulty: boolean;
  readonly hasProxy: boolean;
  /** Those that the settings allow. */
  readonly commands: readonly Command[];
  readonly now: () => number;
}

/** From here on, what is told by the clock goes wrong. */
const CLOCK_OFF_MS = 5_000;

/** Fewer identifies than these are soon used up. */
const FEW_LOGINS = 50;

/** Asks Discord how it sees the bot. */
export async function checkDiscord(options: DiscordCheckOptions): Promise<readonly Finding[]> {
  const { config, isTokenFaulty, now } = options;
  const { discordToken: token, discordApiUrl: apiUrl } = config;
  const inquiry = openInquiry({ token, apiUrl, now });
  const unreached = await attempt('Discord', options, () => inquiry.reach());
  if (unreached) {
    // The playground does without.
    const isWanted = token !== undefined || isTokenFaulty;
    return [
      isWanted ? unreached : { ...unreached, state: 'note' },
      note('Token', 'not checked, nor servers, commands, gateway and clock'),
    ];
  }
  const found: Finding[] = [well('Discord', `answers at ${apiUrl}`), checkClock(inquiry)];
  if (token === undefined) {
    const remedy =
      'To bring the bot into Discord, copy .env.example to .env and put its token behind DISCORD_TOKEN=.';
    return [
      ...found,
      isTokenFaulty
        ? note('Token', 'not checked, as it can’t be one; nor servers, commands and gateway')
        : note('Token', 'none is set, so that “npm start” opens the playground', remedy),
    ];
  }
  return [...found, ...(await checkBot(inquiry, options))];
}

async function checkBot(
  inquiry: Inquiry,
  options: DiscordCheckOptions,
): Promise<readonly Finding[]> {
  let name = '';
  const refused = await attempt('Token', options, async () => {
    name = await inquiry.self();
  });
  if (refused) return [refused, note('Servers', 'not checked, nor commands and gateway')];
  const found: Finding[] = [well('Token', `Discord knows it, as ${onOneLine(name)}’s`)];
  const look = async (about: string, check: () => Promise<readonly Finding[]>): Promise<void> => {
    const failed = await attempt(about, options, async () => {
      found.push(...(await check()));
    });
    if (failed) found.push(failed);
  };
  await look('Application', async () => {
    const application = await inquiry.application();
    found.push(checkApplication(application, options.config.http));
    let isInvited = true;
    await look('Servers', async () => {
      const servers = await inquiry.servers();
      const { discordGuildId: wanted } = options.config;
      isInvited = wanted === undefined || servers.some(({ id }) => id === wanted);
      return [isInvited ? checkServers(servers, application) : uninvited(application, wanted)];
    });
    if (isInvited) await look('Commands', () => checkCommands(inquiry, application, options));
    return [];
  });
  await look('ADMIN_CHANNEL_ID', () => checkAdminChannel(inquiry, options));
  // A bot that Discord comes to makes no connection.
  if (options.config.http) {
    return options.config.shards.count === 'auto'
      ? found
      : [...found, note('SHARDS', 'is set for nothing: with HTTP_PORT, there are no connections')];
  }
  await look('Gateway', async () => {
    const { logins, shards } = await inquiry.greetGateway();
    const message = `says hello; ${several(logins, 'connection')} left today`;
    return [
      logins < FEW_LOGINS + shards - 1
        ? note('Gateway', message, 'Find out why the bot is started so often, before none is left.')
        : well('Gateway', message),
      ...checkShards(options.config.shards, shards),
    ];
  });
  return found;
}

/** With one connection to hold there is nothing to tell. */
function checkShards(
  { count, perProcess }: Config['shards'],
  recommended: number,
): readonly Finding[] {
  const missed = faultOfNumber(count, recommended);
  if (missed) {
    const what = `is ${count}, and Discord recommends ${several(recommended, 'connection')} for so many servers`;
    const { found, remedy } = OF_NUMBER[missed];
    return [found('SHARDS', what, remedy)];
  }
  const shards = count === 'auto' ? recommended : count;
  if (shards === 1) return [];
  const processes = groupShards(shards, perProcess).length;
  const held = processes === 1 ? 'in the bot’s own process' : `in ${processes} processes beside it`;
  return [well('SHARDS', `${several(shards, 'connection')}, held ${held}`)];
}

const OF_NUMBER = {
  'too-few': {
    found: fault,
    remedy: 'Set it to auto, or to no less: Discord lets none in that would have too many servers.',
  },
  'far-more': {
    found: note,
    remedy: 'Set it to auto: each takes memory, and some of the day’s connections.',
  },
} as const;

function checkClock(inquiry: Inquiry): Finding {
  const aheadMs = inquiry.clockAheadMs();
  if (aheadMs === undefined) return note('Clock', 'not checked, as Discord does not tell the time');
  const seconds = Math.round(Math.abs(aheadMs) / 1000);
  if (Math.abs(aheadMs) <= CLOCK_OFF_MS) return well('Clock', 'agrees with Discord’s');
  return fault(
    'Clock',
    `is ${several(seconds, 'second')} ${aheadMs > 0 ? 'ahead of' : 'behind'} Discord’s`,
    'Have it set over the network; with systemd: timedatectl set-ntp true',
  );
}

function checkApplication(
  { id, flags, interactions_endpoint_url: url, verify_key: key }: Application,
  http: Config['http'],
): Finding {
  const page = `https://discord.com/developers/applications/${id}`;
  if (http && key !== http.publicKey) {
    return fault(
      'Application',
      'DISCORD_PUBLIC_KEY is another one’s',
      `Copy the public key from ${page}/information`,
    );
  }
  if (http && !url) {
    return note(
      'Application',
      'Discord doesn’t know where to send what people do',
      `Enter the address of /interactions as “Interactions Endpoint URL” at ${page}/information`,
    );
  }
  if (!http && url) {
    return fault(
      'Application',
      'Discord sends what people do to an address of the web instead of to this bot',
      `Empty “Interactions Endpoint URL” at ${page}/information, or set HTTP_PORT`,
    );
  }
  if (hasPrivilegedIntents(flags)) {
    return note(
      'Application',
      'it has privileged intents, of which Pullquote needs none',
      `They can be turned off at ${page}/bot`,
    );
  }
  return well('Application', 'has no privileged intents, and needs none');
}

function uninvited({ id }: Application, serverId: string | undefined): Finding {
  return fault(
    'Servers',
    `the bot is not in the server that DISCORD_GUILD_ID names, ${serverId}, and can have no commands there`,
    `Invite it there: ${inviteUrl(id, serverId)}`,
  );
}

function checkServers(servers: readonly JoinedServer[], { id }: Application): Finding {
  if (servers.length === 0) {
    return note('Servers', 'the bot is in none', `Invite it to one: ${inviteUrl(id)}`);
  }
  const lacking = servers.filter(({ permissions }) => lackedPermissions(permissions).length > 0);
  const [first] = lacking;
  if (!first) return well('Servers', `the bot is in ${count(servers.length)}, with all it needs`);
  const lacked = lackedPermissions(first.permissions).join(', ');
  return note(
    'Servers',
    `in ${count(lacking.length)} of ${several(servers.length, 'server')} the bot’s role lacks permissions; in ${onOneLine(first.name)}: ${lacked}`,
    `Channels may grant them. If not, invite it once more: ${inviteUrl(id, first.id)}`,
  );
}

async function checkCommands(
  inquiry: Inquiry,
  { id }: Application,
  { config: { discordGuildId }, commands }: DiscordCheckOptions,
): Promise<readonly Finding[]> {
  const declarations = commands.map(({ declaration }) => declaration);
  const isCurrent = await inquiry.areRegistered(declarations, discordGuildId);
  const where = discordGuildId === undefined ? 'everywhere' : `in server ${discordGuildId}`;
  const state = isCurrent
    ? well('Commands', `all ${commands.length} are registered ${where}`)
    : note(
        'Commands',
        `what is registered ${where} is not what this version has`,
        'Starting the bot registers them, or: npx pullquote register',
      );
  if (discordGuildId === undefined || (await inquiry.countCommands(id)) === 0) return [state];
  return [
    state,
    note(
      'Commands',
      'others are registered everywhere as well, and show twice in that server',
      'Remove those: npx pullquote unregister --everywhere',
    ),
  ];
}

async function checkAdminChannel(
  inquiry: Inquiry,
  { config: { adminChannelId } }: DiscordCheckOptions,
): Promise<readonly Finding[]> {
  if (adminChannelId === undefined) return [];
  await inquiry.channel(adminChannelId);
  return [well('ADMIN_CHANNEL_ID', 'the bot sees that channel')];
}

/** What is to be told if Discord is not reached or refuses. */
async function attempt(
  about: string,
  { config: { discordApiUrl: apiUrl }, hasProxy }: DiscordCheckOptions,
  ask: () => Promise<void>,
): Promise<Finding | undefined> {
  try {
    await ask();
    return undefined;
  } catch (error) {
    const status = statusOf(error);
    if (about === 'ADMIN_CHANNEL_ID' && (status === 403 || status === 404)) {
      return fault(
        about,
        'the bot can’t see that channel',
        'Check the id, and let the bot’s role view the channel and send messages there.',
      );
    }
    if (error instanceof DiscordAccessError) return splitAdvice(about, error.message);
    const explained = explainRequestFailure(error, apiUrl);
    if (explained && status !== undefined) return splitAdvice(about, explained.message);
    if (status !== undefined) {
      return fault(about, `Discord refuses to tell (status ${status})`, 'Try again later.');
    }
    const { reason, remedy } = describeNetworkFault(error);
    const around = 'Let this machine reach it directly: Discord is not asked through a proxy.';
    const usual = 'Check the connection to the internet, the firewall and DISCORD_API_URL.';
    const what =
      about === 'Gateway' ? 'the gateway can’t be reached' : `can’t be reached at ${apiUrl}`;
    return fault(about, `${what}: ${reason}`, remedy ?? (hasProxy ? around : usual));
  }
}

/** Of HTTP, if something came back. */
function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('status' in error)) return undefined;
  return typeof error.status === 'number' ? error.status : undefined;
}

/** Its first sentence says what is wrong, and the rest what to do. */
function splitAdvice(about: string, advice: string): Finding {
  const [, message = advice, remedy = 'Try again later.'] =
    /^(.+?[^.\s]{2})\. (.+)$/su.exec(advice) ?? [];
  return fault(about, message, remedy);
}
