import { commands } from '../../commands/index.ts';
import { areAdditionsAllowed } from '../allow-additions.ts';
import { parseConfig } from '../config.ts';
import { offeredCommands } from '../discord/offered-commands.ts';
import { registerCommands } from '../discord/register-commands.ts';
import { createRest } from '../discord/rest.ts';
import { ConfigError } from '../environment.ts';
import type { Io } from './io.ts';

export interface UnregisterOptions {
  readonly everywhere?: true;
}

export async function register({ environment, stdout }: Io): Promise<void> {
  const {
    discordToken,
    discordApiUrl: apiUrl,
    discordGuildId,
    additions,
  } = parseConfig(environment);
  const has = { additions: areAdditionsAllowed(additions) };
  const { kind, count } = await registerCommands({
    rest: createRest({ token: required(discordToken), apiUrl }),
    declarations: offeredCommands(commands, has).map(({ declaration }) => declaration),
    guildId: discordGuildId,
  });
  const what = kind === 'updated' ? 'are registered' : 'were registered already';
  await stdout.write(`${count} commands ${what} ${whereIs(discordGuildId)}.\n`);
}

export async function unregister({ everywhere }: UnregisterOptions, io: Io): Promise<void> {
  const { discordToken, discordApiUrl: apiUrl, discordGuildId } = parseConfig(io.environment);
  const token = required(discordToken);
  const guildId = everywhere ? undefined : discordGuildId;
  if (!everywhere && guildId === undefined) {
    throw new ConfigError(
      'there is no server to remove commands from. Put its id behind DISCORD_GUILD_ID= in .env, or use --everywhere for the commands that are registered everywhere.',
    );
  }
  const rest = createRest({ token, apiUrl });
  const { kind } = await registerCommands({ rest, declarations: [], guildId });
  await io.stdout.write(
    kind === 'updated'
      ? `The commands that were registered ${whereIs(guildId)} are removed.\n`
      : `No commands were registered ${whereIs(guildId)}.\n`,
  );
}

/** @throws {ConfigError} that says what to do if there is no bot token. */
function required(token: string | undefined): string {
  if (token !== undefined) return token;
  throw new ConfigError(
    'there is no bot token. Copy .env.example to .env and put the token behind DISCORD_TOKEN=; the file says where to get one.',
  );
}

function whereIs(guildId: string | undefined): string {
  return guildId === undefined ? 'everywhere' : `in server ${guildId}`;
}
