import type { Config } from './config.ts';
import { finishRestore, isRestoreUnfinished } from './backup/finish-restore.ts';
import { claimFolder } from './records/files/claim-folder.ts';
import { checkDataFormat } from './records/files/data-format.ts';
import { withFile } from './records/files/with-file.ts';

/**
 * To be called before anything in the folder of records is looked at: finishes a restore that was broken off.
 *
 * @throws {RecordsError} if the folder can't be used, another process is at it, or a newer version of Pullquote wrote the folder.
 */
export async function settleKept(folders: Pick<Config, 'corpusDir' | 'dataDir'>): Promise<void> {
  const { dataDir } = folders;
  if (await withFile(dataDir, () => isRestoreUnfinished(dataDir))) {
    const release = await claimFolder(dataDir);
    try {
      await finishRestore(folders);
    } finally {
      await release();
    }
  }
  await checkDataFormat(dataDir);
}
