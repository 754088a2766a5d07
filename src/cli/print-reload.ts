import { parseRecordsConfig } from '../config.ts';
import { callControl } from '../living/control/call-control.ts';
import { RELOAD, type ReloadReport } from '../living/control/reload-control.ts';
import type { Io, Output } from './io.ts';
import { count, onOneLine, several } from './terminal-text.ts';

export interface ReloadCommandOptions {
  readonly confirm?: true;
}

/** More are counted. */
const MAX_PROBLEMS_SHOWN = 10;

export async function printReload(options: ReloadCommandOptions, io: Io): Promise<void> {
  const { dataDir } = parseRecordsConfig(io.environment);
  const isConfirmed = options.confirm ?? false;
  const report = await callControl(dataDir, RELOAD, { isConfirmed });
  await io.stdout.write(report ? drawReport(report, io.stdout) : nobody(dataDir));
  if (report?.kind === 'held') io.setExitCode(1);
}

function nobody(dataDir: string): string {
  return `No bot is running that keeps its records in ${onOneLine(dataDir)}. When one is started, it reads all articles as they are then.\n`;
}

function drawReport(report: ReloadReport, { colors }: Output): string {
  const { kind, added, changed, removed, missing, of, unfinished, problems } = report;
  const more = problems.length - MAX_PROBLEMS_SHOWN;
  return [
    `${colors.green('✓')} ${several(added, 'article')} added, ${count(changed)} changed, ${count(removed)} removed`,
    ...(kind === 'held'
      ? [
          `${colors.red('✗')} ${count(missing)} of ${several(of, 'article')} would be gone at once. That is taken for an accident, and they go on being served. If it is meant: npx pullquote reload --confirm`,
        ]
      : []),
    ...(unfinished > 0
      ? [`${several(unfinished, 'file')} that somebody is writing will be taken in by and by`]
      : []),
    ...problems.slice(0, MAX_PROBLEMS_SHOWN).map((problem) => onOneLine(problem)),
    ...(more > 0 ? [`and ${several(more, 'other problem')}; see: npx pullquote corpus check`] : []),
    '',
  ].join('\n');
}
