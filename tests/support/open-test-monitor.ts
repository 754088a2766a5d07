import { expect, onTestFinished } from 'vitest';
import { type Monitor, openMonitor } from '../../src/monitoring/open-monitor.ts';

/** The monitor of a bot in Discord, on any port, until the test ends. */
export async function openTestMonitor(): Promise<Monitor> {
  const monitor = await openMonitor({
    address: { host: '127.0.0.1', port: 0 },
    parts: ['articles', 'records', 'discord'],
    version: '0',
    onFailed: (error) => expect(error).toBeUndefined(),
  });
  onTestFinished(() => monitor.close());
  return monitor;
}
