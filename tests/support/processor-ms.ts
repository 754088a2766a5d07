/** How long this process was at work at it: on a busy machine that is less than what has passed. */
export function processorMs(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}
