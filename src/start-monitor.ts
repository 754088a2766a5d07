import manifest from '../package.json' with { type: 'json' };
import type { Config } from './config.ts';
import { describeError } from './discord/describe-error.ts';
import type { Log } from './discord/log.ts';
import type { Monitor } from './monitoring/open-monitor.ts';

export interface StartedMonitor {
  /** Undefined if nobody wants to know; then nothing of it is loaded. */
  readonly monitor: Monitor | undefined;
  /** The same log, its lines counted. */
  readonly counted: Log;
}

/**
 * Opens what tells how the bot fares, where the settings say so.
 *
 * @param isPlayground It isn't in Discord.
 * @throws {ListenError} if its port can't be had.
 */
export async function startMonitor(
  { monitor: address }: Pick<Config, 'monitor'>,
  isPlayground: boolean,
  log: Log,
): Promise<StartedMonitor> {
  if (address === undefined) return { monitor: undefined, counted: log };
  const { openMonitor } = await import('./monitoring/open-monitor.ts');
  const monitor = await openMonitor({
    address,
    parts: isPlayground ? ['articles', 'records'] : ['articles', 'records', 'discord'],
    version: manifest.version,
    onFailed: (error) => log.error('The monitor has failed', { error: describeError(error) }),
  });
  log.info(`How the bot fares is told at ${monitor.url}/readyz and /metrics`);
  return { monitor, counted: countedLog(log, monitor.logged) };
}

function countedLog(log: Log, onLine: (level: keyof Log) => void): Log {
  const write =
    (level: keyof Log): Log[keyof Log] =>
    (message, fields) => {
      onLine(level);
      log[level](message, fields);
    };
  return {
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
  };
}
