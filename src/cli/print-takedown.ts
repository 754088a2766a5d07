import { createInterface } from 'node:readline/promises';
import { parseConfig } from '../config.ts';
import { callControl } from '../living/control/call-control.ts';
import { takeDown } from '../living/takedown/take-down.ts';
import {
  addressOf,
  takedownControl,
  type TakedownReport,
} from '../living/takedown/takedown-report.ts';
import { openTombstones } from '../living/takedown/tombstones.ts';
import type { Io } from './io.ts';
import { onOneLine, several } from './terminal-text.ts';
import { UsageError } from './usage-error.ts';

export interface TakedownCommandOptions {
  readonly yes?: true;
}

export async function printTakedown(
  id: string,
  { yes }: TakedownCommandOptions,
  io: Io,
): Promise<void> {
  if (!yes && !(await isConfirmed(id, io))) {
    await io.stdout.write('Nothing was removed.\n');
    return;
  }
  const report = await takeDownNow(id, io);
  if (!report) throw new UsageError(`there is no article ${onOneLine(id)}, and never was`);
  await io.stdout.write(drawReport(report, io));
}

/** @throws UsageError where nobody can be asked. */
async function isConfirmed(id: string, { stdout, stdin }: Io): Promise<boolean> {
  if (!stdout.isTerminal) throw new UsageError('add --yes to remove it without being asked');
  await stdout.write(
    `This removes the article ${onOneLine(id)} for good: its file, its earlier versions, and messages that show it.\nType its id to go on: `,
  );
  const lines = createInterface({ input: stdin as NodeJS.ReadableStream });
  try {
    for await (const line of lines) return line.trim() === id;
    return false;
  } finally {
    lines.close();
  }
}

/** A running bot does it; where none runs, as much as can be done on the files. */
async function takeDownNow(id: string, { environment }: Io): Promise<TakedownReport | undefined> {
  const { dataDir, corpusDir, fetchedDir } = parseConfig(environment);
  const reply = await callControl(dataDir, takedownControl, { id });
  if (reply) return reply.report;
  const tombstones = await openTombstones(dataDir);
  const folders = { corpusDir, fetchedDir };
  return takeDown(id, { folders, tombstones, find: async () => undefined });
}

/** More are counted. */
const MAX_SHOWN = 20;

function drawReport(
  { filesDeleted, filesLeft, messages }: TakedownReport,
  { stdout: { colors } }: Io,
): string {
  const left = messages?.left.filter(({ serverId }) => serverId !== undefined) ?? [];
  const directLeft = (messages?.left.length ?? 0) - left.length;
  return [
    `${colors.green('✓')} It is taken down, and doesn’t come back: ${several(filesDeleted.length, 'file')} deleted`,
    ...filesLeft.map(
      (file) =>
        `${colors.yellow('!')} ${onOneLine(file)} could not be deleted. Nothing is read from it any more; delete it yourself.`,
    ),
    messages
      ? `${several(messages.removed, 'message')} that showed its words deleted`
      : 'No bot is running: when one is started, it deletes its earlier versions, and the messages that it knows to show its words.',
    ...(left.length > 0
      ? [`${several(left.length, 'message')} could not be reached; delete them in Discord:`]
      : []),
    ...left.slice(0, MAX_SHOWN).map((message) => `  ${addressOf(message)}`),
    ...(left.length > MAX_SHOWN ? [`  and ${left.length - MAX_SHOWN} more`] : []),
    ...(directLeft > 0
      ? [
          `${several(directLeft, 'direct message')} could not be reached; nobody else can delete them`,
        ]
      : []),
    '',
  ].join('\n');
}
