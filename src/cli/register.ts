import type { Command } from 'commander';
import { parseConfig } from '../config.ts';
import type { Io } from './io.ts';
import { requireToken } from './require-token.ts';

export function addRegisterCommand(program: Command, io: Io): void {
  program
    .command('register')
    .description('register the slash commands with Discord, and do nothing else')
    .action(() => register(io));
}

async function register({ environment, stdout }: Io): Promise<void> {
  const { discordToken, discordApiUrl: apiUrl, discordGuildId } = parseConfig(environment);
  const token = requireToken(discordToken);
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
