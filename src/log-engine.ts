import type { Log } from './discord/log.ts';
import type { EngineFault } from './opensearch/engine/engine-error.ts';

/** Tells when the search engine goes away, and when it is back. */
export function logEngine(
  log: Pick<Log, 'error' | 'info'>,
): (fault: EngineFault | undefined) => void {
  return (fault) => {
    if (!fault) return log.info('The search engine answers again');
    const { happened, remedy = 'It is tried again by itself.' } = fault;
    log.error(`The search engine ${happened}. ${remedy}`);
  };
}
