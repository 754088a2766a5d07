import { commands } from '../commands/index.ts';
import { type Config, parseConfig } from './config.ts';
import { createConsoleLog } from './console-log.ts';
import { describeError } from './discord/describe-error.ts';
import type { Log } from './discord/log.ts';
import { settingIn } from './setting-in.ts';
import { loadSettingsFile } from './load-settings-file.ts';
import type { Monitor } from './monitoring/open-monitor.ts';
import { outlastHangUps } from './on-hang-up.ts';
import { openPlayground } from './open-playground.ts';
import { OperationalError } from './operational-error.ts';
import { startBot } from './start-bot.ts';
import { startMonitor } from './start-monitor.ts';

const OPEN_PLAYGROUND = '--playground';

/** Ctrl+C reaches the whole group of processes, and npm passes it on once more. */
const ECHO_MS = 300;

process.exitCode = await main();

/** @returns the exit code */
async function main(): Promise<number> {
  outlastHangUps();
  try {
    const { unreadable } = loadSettingsFile(process.env);
    if (unreadable) return complain(unreadable);
    const config = parseConfig(process.env);
    const log = createConsoleLog({ level: config.logLevel, format: config.logFormat });
    keepStandingAfterBugs(log);
    const { discordToken: token } = config;
    const isPlayground = token === undefined || process.argv.includes(OPEN_PLAYGROUND);
    const { monitor, counted } = await startMonitor(config, isPlayground, log);
    const exitCode = isPlayground
      ? await runPlayground(config, counted, monitor)
      : await runBot(token, config, counted, monitor);
    await monitor?.close();
    return exitCode;
  } catch (error) {
    // What was begun beside it, as reading the articles, can't be stopped.
    process.exit(complain(error));
  }
}

async function runBot(
  token: string,
  config: Config,
  log: Log,
  monitor: Monitor | undefined,
): Promise<number> {
  const stopped = stopSignal();
  const leaving = new AbortController();
  const starting = startBot({ token, config, commands, log, monitor, signal: leaving.signal });
  const door = await orLeave(stopped, starting, async () => {
    leaving.abort();
    await starting.catch(ignore);
  });
  const reason = await Promise.race([door.lost, stopped]);
  if (reason === 'stop') {
    log.info('Leaving; answers under way get a few seconds');
    await door.drain();
  }
  await door.close();
  return reason === 'stop' ? 0 : complain(reason);
}

async function runPlayground(
  config: Config,
  log: Log,
  monitor: Monitor | undefined,
): Promise<number> {
  const stopped = stopSignal();
  const opening = openPlayground({ config, commands, log, monitor });
  const playground = await orLeave(stopped, opening, async () => {});
  const why = config.discordToken === undefined ? 'No DISCORD_TOKEN is set, so here is ' : '';
  log.info(`${why}the playground: ${playground.url}`);
  await stopped;
  await playground.stop();
  return 0;
}

/** Whoever is told to stop before all is there need not wait until it would be. */
async function orLeave<T>(
  stopped: Promise<'stop'>,
  started: Promise<T>,
  leave: () => Promise<void>,
): Promise<T> {
  const first = await Promise.race([stopped, started]);
  if (first !== 'stop') return first;
  await leave();
  return process.exit(0);
}

function ignore(): void {}

/** Whatever ends the process is told here: to people as it is, to machines as they are told all else. */
function complain(error: unknown): number {
  const isJson = settingIn(process.env, 'LOG_FORMAT') === 'json';
  const log = createConsoleLog({ level: 'error', format: isJson ? 'json' : 'text' });
  if (!(error instanceof OperationalError)) {
    log.error('Pullquote has failed, which is a bug', { error: describeError(error) });
  } else if (isJson) log.error(error.advice);
  else process.stderr.write(`${error.advice}\n`);
  return 1;
}

/** A second signal ends the process at once, as Node does by default. */
function stopSignal(): Promise<'stop'> {
  return new Promise((resolve) => {
    const stop = (): void => {
      resolve('stop');
      setTimeout(() => process.off('SIGINT', stop).off('SIGTERM', stop), ECHO_MS);
    };
    process.on('SIGINT', stop).on('SIGTERM', stop);
  });
}

/** Node would print such an error whole, with whatever it carries, and leave everyone unanswered. */
function keepStandingAfterBugs(log: Log): void {
  process.on('uncaughtException', (error) => process.exit(complain(error)));
  process.on('unhandledRejection', (error) => {
    log.error('Something failed unnoticed', { error: describeError(error) });
  });
}
