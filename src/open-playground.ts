import type { Config } from './config.ts';
import type { Command } from './discord/command.ts';
import { createBot } from './discord/create-bot.ts';
import type { Log } from './discord/log.ts';
import { loadPullquote } from './load-pullquote.ts';
import { openBotRecords } from './open-bot-records.ts';
import type { OpenOptions } from './open-pullquote.ts';
import type { Playground } from './playground/start-playground.ts';

export interface PlaygroundOptions {
  readonly config: Pick<Config, 'playgroundPort' | 'dataDir' | 'keepQuestions' | 'rateLimit'> &
    OpenOptions;
  readonly commands: readonly Command[];
  readonly log: Log;
}

/**
 * Loads the articles and opens a local page on which the bot is used as in Discord.
 *
 * @throws {CorpusError} if the folder of articles can't be read.
 * @throws {RecordsError} if what the bot keeps can't be used.
 * @throws {PlaygroundError} if the port can't be had.
 */
export async function openPlayground({
  config,
  commands,
  log,
}: PlaygroundOptions): Promise<Playground> {
  // A bot that is in Discord has no need of the playground and of all it loads.
  const { startPlayground } = await import('./playground/start-playground.ts');
  const pullquote = await loadPullquote(config, log);
  const records = await openBotRecords(config, log);
  try {
    const { rateLimit } = config;
    const playground = await startPlayground({
      bot: createBot({ commands, services: { pullquote, records }, log, rateLimit }),
      declarations: commands.map(({ declaration }) => declaration),
      port: config.playgroundPort,
    });
    return {
      ...playground,
      async stop() {
        await playground.stop();
        await records.close();
      },
    };
  } catch (error) {
    await records.close();
    throw error;
  }
}
