import { switchTo } from '../../opensearch/filling/change-versions.ts';
import { LAYOUT } from '../../opensearch/filling/layout.ts';
import { scheduleTimeout } from '../../schedule.ts';
import type { Io } from '../io.ts';
import { withIndex } from './with-index.ts';

export async function printUse(version: number, io: Io): Promise<void> {
  await withIndex(io, (index) =>
    switchTo(version, { ...index, layout: LAYOUT, schedule: scheduleTimeout, now: Date.now }),
  );
  const { colors } = io.stdout;
  await io.stdout.write(`${colors.green('✓')} Version ${version} is asked from now on\n`);
}
