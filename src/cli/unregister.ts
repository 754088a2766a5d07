import type { Command } from 'commander';
import { ConfigError, parseConfig } from '../config.ts';
import type { Io } from './io.ts';
import { requireToken } from './require-token.ts';

interface UnregisterOptions {
  readonly everywhere?: true;
}

export function addUnregisterCommand(program: Command, io: Io): void {
  program
    .command('unregister')
    .description('remove the slash commands of the server that DISCORD_GUILD_ID names')
    .option('--everywhere', 'remove those that are registered everywhere instead')
    .addHelpText(
      'after',
      `
Commands that are registered both in a server and everywhere show twice there: remove one
of them. The bot registers its commands again when it starts.`,
    )
    .action((options: UnregisterOptions) => unregister(options, io));
}

async function unregister({ everywhere }: UnregisterOptions, io: Io): Promise<void> {
  const { discordToken, discordApiUrl: apiUrl, discordGuildId } = parseConfig(io.environment);
  const token = requireToken(discordToken);
  const guildId = everywhere ? undefined : discordGuildId;
  if (!everywhere && guildId === undefined) {
    throw new ConfigError(
      'there is no server to remove commands from. Put its id behind DISCORD_GUILD_ID= in .env, or use --everywhere for the commands that are registered everywhere.',
    );
  }
  // Loading discord.js takes longer than answering a question does.
  const [{ createRest }, { registerCommands }] = await Promise.all([
    import('../discord/rest.ts'),
    import('../discord/register-commands.ts'),
  ]);
  const rest = createRest({ token, apiUrl });
  const { kind } = await registerCommands({ rest, declarations: [], guildId });
  const where = guildId === undefined ? 'everywhere' : `in server ${guildId}`;
  await io.stdout.write(
    kind === 'updated'
      ? `The commands that were registered ${where} are removed.\n`
      : `No commands were registered ${where}.\n`,
  );
}
