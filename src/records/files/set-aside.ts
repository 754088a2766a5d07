import { open, rm } from 'node:fs/promises';
import { PRIVATE_FILE, replaceFile } from '../../replace-file.ts';
import { readJournal } from './journal.ts';
import { withFile } from './with-file.ts';

/** What a file of lines is called besides, where lines are that it could not keep. */
const ASIDE_ENDING = '.damaged';

/** Told of a file that lines were set aside of, and where they are. */
export type OnSetAside = (file: string, aside: string) => void;

/** For whoever runs the bot. */
export function describeSetAside(file: string, aside: string): string {
  return (
    `Some of ${file} could not be understood, as after a power cut, and was put into ${aside}. ` +
    'All else is kept. Look whether it matters, and delete it.'
  );
}

/**
 * Writes lines that can't be understood beside their file, behind those that are there, before they go from it.
 *
 * @throws {RecordsError} if that fails.
 */
export async function setAside(
  file: string,
  lines: readonly Uint8Array[],
  onSetAside: OnSetAside | undefined,
): Promise<void> {
  const aside = file + ASIDE_ENDING;
  await withFile(aside, async () => {
    const handle = await open(aside, 'a', PRIVATE_FILE);
    try {
      for (const line of lines) await handle.appendFile(Buffer.concat([line, LINE_END]));
      await handle.sync();
    } finally {
      await handle.close();
    }
  });
  onSetAside?.(file, aside);
}

/**
 * Deletes of what was set aside what is somebody's.
 *
 * @throws {RecordsError} if that fails.
 */
export async function dropAside(
  file: string,
  isTheirs: (line: Uint8Array) => boolean,
): Promise<void> {
  const aside = file + ASIDE_ENDING;
  await withFile(aside, async () => {
    const { lines: whole, torn } = await readJournal(aside);
    const lines = torn.length > 0 ? [...whole, torn] : whole;
    const kept = lines.filter((line) => !isTheirs(line));
    if (kept.length === lines.length) return;
    if (kept.length === 0) await rm(aside);
    else await replaceFile(aside, Buffer.concat(kept.flatMap((line) => [line, LINE_END])));
  });
}

const LINE_END = Buffer.from('\n');
