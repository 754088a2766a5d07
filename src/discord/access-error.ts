import { DiscordAPIError } from 'discord.js';
import { GatewayCloseCodes } from 'discord-api-types/v10';
import { describeNetworkFault } from '../network-fault.ts';
import { OperationalError } from '../operational-error.ts';
import { restFaultOf } from './rest-fault.ts';
import type { FinalClose } from './shards/final-close.ts';

/** Discord can't be reached or doesn't let the bot in. The message says why and what to do. */
export class DiscordAccessError extends OperationalError {
  override readonly name = 'DiscordAccessError';
}

/** Discord can't be reached for now: it may be the next time. */
export class DiscordUnreachableError extends DiscordAccessError {
  /** Discord wants to be asked no sooner. */
  readonly retryAfterMs: number;

  constructor(
    message: string,
    { retryAfterMs = 0, ...options }: ErrorOptions & { readonly retryAfterMs?: number } = {},
  ) {
    super(message, options);
    this.retryAfterMs = retryAfterMs;
  }
}

const BAD_TOKEN =
  'Discord does not accept the bot’s token. Copy a new one from ' +
  'https://discord.com/developers/applications (your application → Bot → Reset Token) ' +
  'into DISCORD_TOKEN and start again.';

/** Why a close code ends the connection for good, by Discord's "Gateway Close Event Codes". */
const FINAL_CLOSES: Readonly<Record<FinalClose, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]: BAD_TOKEN,
  [GatewayCloseCodes.InvalidShard]:
    'Discord refused the number of connections: set SHARDS to auto, and it is Discord’s own.',
  [GatewayCloseCodes.ShardingRequired]:
    'The bot is in too many servers for so few connections: set SHARDS to auto, and Discord says how many it takes.',
  [GatewayCloseCodes.InvalidAPIVersion]:
    'Discord no longer speaks the version of its API that this Pullquote uses. Update Pullquote.',
  [GatewayCloseCodes.InvalidIntents]: 'Discord refused the intents: this is a bug in Pullquote.',
  [GatewayCloseCodes.DisallowedIntents]:
    'Discord refused the intents. Pullquote asks for none: check at ' +
    'https://discord.com/developers/applications that DISCORD_TOKEN belongs to the right application.',
};

/** @param code the close code of a gateway connection that Discord will not take up again */
export function explainClose(
  code: FinalClose,
  shards?: { readonly count: number; readonly recommended: number },
): DiscordAccessError {
  const had = shards
    ? ` It had ${shards.count}, and Discord recommends ${shards.recommended}.`
    : '';
  return new DiscordAccessError(`${FINAL_CLOSES[code]}${had} (close code ${code})`);
}

/** What a failed request says about token and network; `undefined` if neither is to blame. */
export function explainRequestFailure(
  error: unknown,
  apiUrl: string,
): DiscordAccessError | undefined {
  if (isUnauthorized(error)) return new DiscordAccessError(BAD_TOKEN, { cause: error });
  if (error instanceof DiscordAPIError && error.status === 404) return noDiscordAt(apiUrl, error);
  // What was sent as JSON is none.
  if (error instanceof SyntaxError) return noDiscordAt(apiUrl, error);
  if (error instanceof DiscordAPIError && typeof error.code !== 'number') {
    const refused =
      `Something on the way to ${apiUrl} refuses requests (status ${error.status}). Let this machine through its ` +
      'firewall or proxy; if there is none, Discord keeps its address out for an hour or so, as it has asked too much.';
    return new DiscordUnreachableError(refused, { cause: error });
  }
  const fault = restFaultOf(error);
  switch (fault?.kind) {
    case 'server-error': {
      const trouble = `Discord has trouble of its own (status ${fault.status}). Look at https://discordstatus.com and try again later.`;
      return new DiscordUnreachableError(trouble, { cause: error });
    }
    case 'rate-limit': {
      const { retryAfterMs = 0 } = fault;
      const waits = `Discord wants no such request for ${Math.ceil(retryAfterMs / 1000)} s. Try again later.`;
      return new DiscordUnreachableError(waits, { cause: error, retryAfterMs });
    }
    case 'network':
    case 'timeout': {
      const { reason, remedy } = describeNetworkFault(error);
      const unreachable = remedy
        ? `No connection to ${apiUrl}: ${reason}. ${remedy}`
        : `No connection to ${apiUrl}. Check the internet connection and DISCORD_API_URL.`;
      return new DiscordUnreachableError(unreachable, { cause: error });
    }
    default:
      return undefined;
  }
}

/** Something answers at the address, but not as Discord would: for now, if it only stands on the way. */
export function noDiscordAt(apiUrl: string, cause?: unknown): DiscordUnreachableError {
  const message =
    `There is no Discord at ${apiUrl}: something else answers. Check DISCORD_API_URL, and whether a network that ` +
    'wants a login or a proxy answers in Discord’s place.';
  return new DiscordUnreachableError(message, { cause });
}

/** Whether a request was refused because of who asked. */
export function isUnauthorized(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status === 401;
}
