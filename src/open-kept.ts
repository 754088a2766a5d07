import { join } from 'node:path';
import type { Config } from './config.ts';
import type { Log } from './discord/log.ts';
import { openFileStore } from './records/files/file-store.ts';
import { describeSetAside } from './records/files/set-aside.ts';
import { heldInFolder } from './records/files/held-files.ts';
import { openRecords, type Records } from './records/open-records.ts';
import { settleKept } from './settle-kept.ts';

/** Where files wait that members want to add, below the folder of records. */
const PROPOSED_FOLDER = 'proposed';

/**
 * Opens what the bot keeps, for this process alone, and logs what of it could not be understood.
 *
 * @throws {RecordsError} if the folder of records can't be used, a newer version wrote it, or another process has it.
 */
export async function openKept(
  { corpusDir, dataDir, keepQuestions }: Pick<Config, 'corpusDir' | 'dataDir' | 'keepQuestions'>,
  log: Log,
): Promise<Records> {
  await settleKept({ corpusDir, dataDir });
  const rules = { keepQuestions, now: Date.now };
  const store = await openFileStore(dataDir, rules, undefined, (file, aside) => {
    log.warn(describeSetAside(file, aside));
  });
  const records = await openRecords(store, heldInFolder(join(dataDir, PROPOSED_FOLDER)));
  const lines = await records.damaged();
  if (lines > 0) {
    log.warn(`Some lines in ${dataDir} could not be understood; they are left as they are`, {
      lines,
    });
  }
  return records;
}
