import type { Config } from './config.ts';
import type { Action, Command } from './discord/command.ts';
import { createBot } from './discord/create-bot.ts';
import type { Log } from './discord/log.ts';
import { loadPullquote } from './load-pullquote.ts';
import type { OpenOptions } from './pullquote.ts';
import type { Playground } from './playground/start-playground.ts';

export interface PlaygroundOptions {
  readonly config: Pick<Config, 'playgroundPort'> & OpenOptions;
  readonly commands: readonly Command[];
  readonly actions: readonly Action[];
  readonly log: Log;
}

/**
 * Loads the articles and opens a local page on which the bot is used as in Discord.
 *
 * @throws {CorpusError} if the folder of articles can't be read.
 * @throws {PlaygroundError} if the port can't be had.
 */
export async function openPlayground({
  config,
  commands,
  actions,
  log,
}: PlaygroundOptions): Promise<Playground> {
  // A bot that is in Discord has no need of the playground and of all it loads.
  const { startPlayground } = await import('./playground/start-playground.ts');
  const pullquote = await loadPullquote(config, log);
  return startPlayground({
    bot: createBot({ commands, actions, services: { pullquote }, log }),
    declarations: commands.map(({ declaration }) => declaration),
    port: config.playgroundPort,
  });
}
