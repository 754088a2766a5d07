import type { Config } from './config.ts';
import type { Log } from './discord/log.ts';
import { openFileStore } from './records/files/file-store.ts';
import { openRecords, type Records } from './records/open-records.ts';

/**
 * Opens what the bot keeps, and logs what of it could not be understood.
 *
 * @throws {RecordsError} if the folder can't be used, or another process has it.
 */
export async function openBotRecords(
  { dataDir, keepQuestions }: Pick<Config, 'dataDir' | 'keepQuestions'>,
  log: Log,
): Promise<Records> {
  const store = await openFileStore(dataDir, { keepQuestions, now: Date.now });
  const records = await openRecords(store);
  const lines = await records.damaged();
  if (lines > 0) {
    log.warn(`Some lines in ${dataDir} could not be understood; they are left as they are`, {
      lines,
    });
  }
  return records;
}
