import { drop } from '../../opensearch/filling/change-versions.ts';
import { LAYOUT } from '../../opensearch/filling/layout.ts';
import { scheduleTimeout } from '../../schedule.ts';
import type { Io } from '../io.ts';
import { withIndex } from './with-index.ts';

export interface DropCommandOptions {
  readonly confirm?: true;
}

export async function printDrop(
  version: number,
  { confirm }: DropCommandOptions,
  io: Io,
): Promise<void> {
  await withIndex(io, (index) =>
    drop(version, confirm ?? false, {
      ...index,
      layout: LAYOUT,
      schedule: scheduleTimeout,
      now: Date.now,
    }),
  );
  const { colors } = io.stdout;
  await io.stdout.write(`${colors.green('✓')} Version ${version} is removed\n`);
}
