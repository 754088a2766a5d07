import { resolve } from 'node:path';
import { restoreBackup } from '../backup/restore-backup.ts';
import { parseFolders } from '../config.ts';
import { claimFolder } from '../records/files/claim-folder.ts';
import { DATA_FORMAT } from '../records/files/data-format.ts';
import type { Io } from './io.ts';
import { onOneLine, roughly, several } from './terminal-text.ts';

export interface RestoreCommandOptions {
  readonly force?: true;
}

/** Puts back what a backup holds, where no bot is running. */
export async function printRestore(
  file: string,
  { force: isForced }: RestoreCommandOptions,
  { environment, stdout }: Io,
): Promise<void> {
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

function dateOf(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
