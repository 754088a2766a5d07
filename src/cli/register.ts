import type { Command } from 'commander';
import { ConfigError, parseConfig } from '../config.ts';
import type { Io } from './io.ts';

export function addRegisterCommand(program: Command, io: Io): void {
  program
    .command('register')
    .description('register the slash commands with Discord, and do nothing else')
    .action(() => register(io));
}

async function register({ environment, stdout }: Io): Promise<void> {
  const { discordToken: token, discordApiUrl: apiUrl, discordGuildId } = parseConfig(environment);
  if (token === undefined) {
    throw new ConfigError(
      'there is no bot token. Copy .env.example to .env and put the token behind DISCORD_TOKEN=; the file says where to get one.',
    );
  }
  // Loading discord.js takes longer than answering a question does.
  const [{ commands }, { createRest }, { registerCommands }] = await Promise.all([
    import('../../commands/index.ts'),
    import('../discord/rest.ts'),
    import('../discord/register-commands.ts'),
  ]);
  const { kind, count } = await registerCommands({
    rest: createRest({ token, apiUrl }),
    declarations: commands.map(({ declaration }) => declaration),
    guildId: discordGuildId,
  });
  const where = discordGuildId === undefined ? 'everywhere' : `in server ${discordGuildId}`;
  const what = kind === 'updated' ? 'are registered' : 'were registered already';
  await stdout.write(`${count} commands ${what} ${where}.\n`);
}
