import { createInterface } from 'node:readline/promises';
import type { CorpusFolders } from '../articles/corpus-folders.ts';
import { FETCHED_ENDING } from '../articles/fetched-format.ts';
import { parseConfig } from '../config.ts';
import { callControl } from '../living/control/call-control.ts';
import { takeDown } from '../living/takedown/take-down.ts';
import {
  addressOf,
  takedownControl,
  type TakedownReport,
} from '../living/takedown/takedown-report.ts';
import { openTombstones } from '../living/takedown/tombstones.ts';
import type { OperationalError } from '../operational-error.ts';
import { type IndexTakedown, openIndexTakedown } from './index/index-takedown.ts';
import type { Io, Output } from './io.ts';
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
  const { report, index } = await takeDownNow(id, io);
  if (!report) throw new UsageError(`there is no article ${onOneLine(id)}, and never was`);
  await io.stdout.write(drawReport(report, index, io));
  if (index?.fault()) io.setExitCode(1);
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

interface TakenDown {
  readonly report: TakedownReport | undefined;
  /** Where it was taken out of an index beside. */
  readonly index?: Pick<IndexTakedown, 'fault'> | undefined;
}

/** A running bot does it; where none runs, as much as can be done on the files, and in the index. */
async function takeDownNow(id: string, { environment }: Io): Promise<TakenDown> {
  const config = parseConfig(environment);
  const { dataDir, corpusDir, fetchedDir, databaseUrl } = config;
  const reply = await callControl(dataDir, takedownControl, { id });
  if (reply) return { report: reply.report };
  const folders = { corpusDir, fetchedDir };
  const index = await openIndexTakedown(environment);
  try {
    if (databaseUrl !== undefined) {
      return { report: await takeDownInDatabase(id, databaseUrl, { folders, index }), index };
    }
    const tombstones = await openTombstones(dataDir);
    const find = async (): Promise<unknown> => index?.find(id);
    return {
      report: await takeDown(id, { folders, tombstones, find, letGo: index?.letGo }),
      index,
    };
  } finally {
    await index?.close();
  }
}

/** Bots that run elsewhere notice it, and do the rest. */
async function takeDownInDatabase(
  id: string,
  url: string,
  {
    folders,
    index,
  }: { readonly folders: CorpusFolders; readonly index: IndexTakedown | undefined },
): Promise<TakedownReport | undefined> {
  const [{ openPostgresStore }, { openSharedTombstones, TAKEDOWNS }] = await Promise.all([
    import('../records/postgres/postgres-store.ts'),
    import('../replicas/shared-tombstones.ts'),
  ]);
  const store = await openPostgresStore(url, { keepQuestions: false, now: Date.now });
  const { marks, fetched } = store;
  try {
    const file = `${id}${FETCHED_ENDING}`;
    const tombstones = await openSharedTombstones({
      records: await store.open(TAKEDOWNS),
      marks,
      now: Date.now,
    });
    return await takeDown(id, {
      folders,
      tombstones,
      find: async () => (await fetched.read(file)) ?? index?.find(id),
      letGo: index?.letGo,
      leaveAlone: () => fetched.remove(file),
    });
  } finally {
    await store.close();
  }
}

/** More are counted. */
const MAX_SHOWN = 20;

function drawReport(
  { filesDeleted, filesLeft, messages }: TakedownReport,
  index: TakenDown['index'],
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
    ...(index ? [drawIndex(index.fault(), colors)] : []),
    messages
      ? `${several(messages.removed, 'message')} that showed its words deleted`
      : 'No bot is running here: one that is started, or runs elsewhere on the same database, deletes its earlier versions, and the messages that it knows to show its words.',
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

function drawIndex(fault: OperationalError | undefined, colors: Output['colors']): string {
  return fault
    ? `${colors.yellow('!')} It could not be removed from the index, which may go on being asked for it until this is run again, or a bot is started on this DATA_DIR or database: ${onOneLine(fault.advice)}`
    : 'It is gone from the index: bots that ask it find it no more, from the next question on';
}
