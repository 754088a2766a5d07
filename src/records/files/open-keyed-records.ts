import { NO_JOURNAL, openJournal, readJournal } from './journal.ts';
import { keepAll, KeyedRecords, type RecordsRules } from './keyed-records.ts';
import { addLine, gatherLines, readLine } from './record-line.ts';

export interface RecordsFile<T> extends RecordsRules<T> {
  /** Where the records are kept; without one, until the process ends. */
  readonly file: string | undefined;
}

/**
 * Opens records for one process to read and write. What a crash left unfinished is dropped, and the
 * file is written anew if most of it is out of date.
 *
 * @throws {RecordsError} if the file can't be read or written.
 */
export async function openKeyedRecords<T>(options: RecordsFile<T>): Promise<KeyedRecords<T>> {
  const { file, schema } = options;
  if (file === undefined) return new KeyedRecords(options, NO_JOURNAL, new Map(), 0);
  const { lines: written, torn } = await readJournal(file);
  const last = readLine(torn, schema);
  const lines = gatherLines(written.map((bytes) => readLine(bytes, schema)));
  // All but its line feed may have been written.
  if (last.kind === 'record') addLine(lines, last);
  const records = new KeyedRecords(options, await openJournal(file), lines, written.length);
  try {
    await records.compact({ tolerated: torn.length > 0 ? -Infinity : lines.size });
  } catch (error) {
    await records.close();
    throw error;
  }
  return records;
}

/**
 * Reads records and changes nothing: another process may have them open.
 *
 * @throws {RecordsError} if the file can't be read.
 */
export async function readKeyedRecords<T>({
  file,
  schema,
  retain = keepAll,
}: RecordsFile<T> & { readonly file: string }): Promise<{
  readonly values: readonly T[];
  readonly damaged: number;
}> {
  const { lines } = await readJournal(file);
  const gathered = [...gatherLines(lines.map((bytes) => readLine(bytes, schema))).values()];
  const values = gathered.flatMap((line) => (line.kind === 'record' ? [retain(line.value)] : []));
  const damaged = gathered.filter(({ kind }) => kind === 'damaged').length;
  return { values: values.filter((value) => value !== undefined), damaged };
}
