import { resolve } from 'node:path';
import { restoreBackup } from '../backup/restore-backup.ts';
import { parseFolders, parseRecordsConfig } from '../config.ts';
import { claimFolder } from '../records/files/claim-folder.ts';
import { DATA_FORMAT } from '../records/files/data-format.ts';
import { besideFile } from './beside-file.ts';
import type { Io } from './io.ts';
import { onOneLine, roughly, several } from './terminal-text.ts';

export interface RestoreCommandOptions {
  readonly force?: true;
}

/** Puts back what a backup holds, where no bot is running. */
export async function printRestore(
  file: string,
  { force: isForced }: RestoreCommandOptions,
  io: Io,
): Promise<void> {
  const { environment, stdout } = io;
  const { databaseUrl } = parseRecordsConfig(environment);
  if (databaseUrl !== undefined) return restoreInDatabase(file, databaseUrl, isForced ?? false, io);
  const { dataDir, corpusDir } = parseFolders(environment);
  const release = await claimFolder(dataDir);
  try {
    const { pullquote, at, files, bytes, aside, takenDown } = await restoreBackup({
      file: resolve(file),
      dataDir,
      corpusDir,
      isForced,
      dataFormat: DATA_FORMAT,
      now: Date.now,
    });
    const { green, yellow } = stdout.colors;
    const lines = [
      `${green('✓')} ${several(files, 'file')} (${roughly(bytes)}) are as Pullquote ${pullquote} kept them on ${dateOf(at)}`,
      ...(aside === undefined
        ? []
        : [
            `What was there is in ${onOneLine(aside)}. It may tell of people, and /privacy doesn’t reach it: delete it once you don’t need it.`,
          ]),
      ...(takenDown === undefined
        ? [`${yellow('!')} Which articles were taken down since then can’t be told.`]
        : []),
      ...(takenDown
        ? [`${several(takenDown, 'article')} that were taken down since then stay so.`]
        : []),
      'What people have deleted since then is back: delete it again for those who asked you to.',
      'Start the bot now.',
    ];
    await stdout.write(`${lines.join('\n')}\n`);
  } finally {
    await release();
  }
}

/** All of the backup is checked before the database is changed, and it is changed in one step. */
async function restoreInDatabase(
  file: string,
  url: string,
  isForced: boolean,
  { environment, stdout }: Io,
): Promise<void> {
  const { corpusDir } = parseFolders(environment);
  const { copyFromFolder, refuseDatabaseInUse } =
    await import('./database-in-folder/copy-from-folder.ts');
  await refuseDatabaseInUse(url, isForced);
  await besideFile(file, async (folder) => {
    const { pullquote, at } = await restoreBackup({
      file: resolve(file),
      dataDir: folder,
      corpusDir,
      isForced,
      dataFormat: DATA_FORMAT,
      now: Date.now,
    });
    const { records, files, unread } = await copyFromFolder(folder, url, isForced);
    const { green, yellow } = stdout.colors;
    const lines = [
      `${green('✓')} The database holds ${several(records, 'record')} and ${several(files, 'file')} as Pullquote ${pullquote} kept them on ${dateOf(at)}`,
      ...(unread > 0
        ? [
            `${yellow('!')} ${several(unread, 'line')} can’t be understood, and stayed in the backup.`,
          ]
        : []),
      'What was taken down since then stays so. What people have deleted since then is back: delete it again for those who asked you to.',
      'Start the bots now.',
    ];
    await stdout.write(`${lines.join('\n')}\n`);
  });
}

function dateOf(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
