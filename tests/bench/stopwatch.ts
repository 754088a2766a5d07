/**
 * Measures how long work takes that waits for nobody: the lesser of the time on the clock, which
 * other programs lengthen, and the processor's, to which threads beside the work add.
 *
 * @returns what tells the milliseconds since.
 */
export function startStopwatch(): () => number {
  const start = performance.now();
  const processor = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(processor);
    return Math.min(performance.now() - start, (user + system) / 1000);
  };
}
