import { existsSync } from 'node:fs';
import { commands } from '../commands/index.ts';
import { CorpusError } from './articles/corpus-error.ts';
import { ConfigError, parseConfig } from './config.ts';
import { createConsoleLog } from './console-log.ts';
import { DiscordAccessError } from './discord/access-error.ts';
import { describeError } from './discord/describe-error.ts';
import type { Log } from './discord/log.ts';
import { startBot } from './start-bot.ts';

const NO_TOKEN = `Pullquote needs the token of a Discord bot:

  1. Open https://discord.com/developers/applications and choose or make an application.
  2. On its page “Bot”, press Reset Token and copy the token.
  3. Copy .env.example to .env and put the token behind DISCORD_TOKEN=.
  4. Start again: npm start

Without Discord, try: npx pullquote ask "your question"
`;

process.exitCode = await main();

/** @returns the exit code */
async function main(): Promise<number> {
  try {
    if (existsSync('.env')) process.loadEnvFile('.env');
    const config = parseConfig(process.env);
    if (config.discordToken === undefined) return complain(NO_TOKEN);
    const log = createConsoleLog({ level: config.logLevel });
    keepStandingAfterBugs(log);
    const stopped = stopSignal();
    const gateway = await startBot({ token: config.discordToken, config, commands, log });
    const reason = await Promise.race([gateway.lost, stopped]);
    if (reason === 'stop') log.info('Leaving; answers under way get a few seconds');
    await gateway.close();
    return reason === 'stop' ? 0 : complain(`${reason.message}\n`);
  } catch (error) {
    if (error instanceof CorpusError) return complain(`${error.message}. ${error.remedy}\n`);
    if (error instanceof ConfigError || error instanceof DiscordAccessError) {
      return complain(`${error.message}\n`);
    }
    throw error;
  }
}

function complain(message: string): number {
  process.stderr.write(message);
  return 1;
}

/** A second signal ends the process at once, as Node does by default. */
function stopSignal(): Promise<'stop'> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve('stop'));
    process.once('SIGTERM', () => resolve('stop'));
  });
}

/** Node would print such an error whole, with whatever it carries, and leave everyone unanswered. */
function keepStandingAfterBugs(log: Log): void {
  process.on('unhandledRejection', (error) => {
    log.error('Something failed unnoticed', { error: describeError(error) });
  });
}
