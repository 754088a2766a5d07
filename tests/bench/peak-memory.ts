import { readFileSync, writeFileSync } from 'node:fs';

/** What this process has resident now, all its threads together. Needs `--expose-gc`. */
export function residentAtRest(): number {
  for (let round = 0; round < 3; round += 1) global.gc?.();
  return process.memoryUsage.rss() / 1e6;
}

/**
 * Has the system watch, from now on, how much this process has resident, as no timer of a thread could
 * that is busy. Linux alone can.
 *
 * @returns what tells the most in megabytes since; NaN where it isn't known.
 */
export function watchMemory(): () => number {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    return () => NaN;
  }
  return () => {
    const [, kilobytes] =
      /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    return (Number(kilobytes) * 1024) / 1e6;
  };
}
