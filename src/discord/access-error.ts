import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes } from 'discord.js';
import { GatewayCloseCodes } from 'discord-api-types/v10';
import { OperationalError } from '../operational-error.ts';
import { restFaultOf } from './rest-fault.ts';

/** Discord can't be reached or doesn't let the bot in. The message says why and what to do. */
export class DiscordAccessError extends OperationalError {
  override readonly name = 'DiscordAccessError';
}

/** Discord can't be reached for now: it may be the next time. */
export class DiscordUnreachableError extends DiscordAccessError {}

const BAD_TOKEN =
  'Discord does not accept the bot’s token. Copy a new one from ' +
  'https://discord.com/developers/applications (your application → Bot → Reset Token) ' +
  'into DISCORD_TOKEN and start again.';

/** Why a close code ends the connection for good, by Discord's "Gateway Close Event Codes". */
const FATAL_CLOSES: Readonly<Partial<Record<number, string>>> = {
  [GatewayCloseCodes.AuthenticationFailed]: BAD_TOKEN,
  [GatewayCloseCodes.InvalidShard]: 'Discord refused the shard number: this is a bug in Pullquote.',
  [GatewayCloseCodes.ShardingRequired]:
    'The bot is in too many servers for one connection. Restart it: it asks Discord anew how many to open.',
  [GatewayCloseCodes.InvalidAPIVersion]:
    'Discord no longer speaks the version of its API that this Pullquote uses. Update Pullquote.',
  [GatewayCloseCodes.InvalidIntents]: 'Discord refused the intents: this is a bug in Pullquote.',
  [GatewayCloseCodes.DisallowedIntents]:
    'Discord refused the intents. Pullquote asks for none: check at ' +
    'https://discord.com/developers/applications that DISCORD_TOKEN belongs to the right application.',
};

/** What discord.js says of it. */
const NO_STARTS_LEFT = /^Not enough sessions remaining .* resets at (\S+)$/u;

/** @param code the close code of a gateway connection that Discord will not take up again */
export function explainClose(code: number): DiscordAccessError {
  const reason =
    FATAL_CLOSES[code] ?? 'Discord closed the connection for good. Start the bot again.';
  return new DiscordAccessError(`${reason} (close code ${code})`);
}

/** What a failed request says about token and network; `undefined` if neither is to blame. */
export function explainRequestFailure(
  error: unknown,
  apiUrl: string,
): DiscordAccessError | undefined {
  if (isUnauthorized(error)) return new DiscordAccessError(BAD_TOKEN, { cause: error });
  if (error instanceof DiscordAPIError && error.status === 404) return noDiscordAt(apiUrl, error);
  const nextStart = NO_STARTS_LEFT.exec(error instanceof Error ? error.message : '')?.[1];
  if (nextStart !== undefined) {
    const tooOften = `The bot has connected anew as often as Discord allows in a day, and may again at ${nextStart}.`;
    return new DiscordUnreachableError(tooOften, { cause: error });
  }
  const fault = restFaultOf(error);
  switch (fault?.kind) {
    case 'server-error': {
      const trouble = `Discord has trouble of its own (status ${fault.status}). Look at https://discordstatus.com and try again later.`;
      return new DiscordUnreachableError(trouble, { cause: error });
    }
    case 'rate-limit': {
      const waits = `Discord wants no such request for ${Math.ceil((fault.retryAfterMs ?? 0) / 1000)} seconds. Try again later.`;
      return new DiscordUnreachableError(waits, { cause: error });
    }
    case 'network':
    case 'timeout': {
      const unreachable = `No connection to ${apiUrl}. Check the internet connection and DISCORD_API_URL.`;
      return new DiscordUnreachableError(unreachable, { cause: error });
    }
    default:
      return undefined;
  }
}
/** Something answers at the address, but not as Discord would. */
export function noDiscordAt(apiUrl: string, cause?: unknown): DiscordAccessError {
  return new DiscordAccessError(`There is no Discord at ${apiUrl}. Check DISCORD_API_URL.`, {
    cause,
  });
}

function isUnauthorized(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.status === 401;
  return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
}
