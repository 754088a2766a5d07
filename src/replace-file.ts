import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** As Node's own `open`. */
export type OpenFile = (file: string, flags: string, mode: number) => Promise<FileHandle>;

/** What a file is called besides while it is written anew. */
export const UNFINISHED_ENDING = '.unfinished';

/** Only the bot's own user gets to read what is kept. */
export const PRIVATE_FILE = 0o600;

/**
 * Writes a file anew, so that after a crash or an error there is either the old one or the new one,
 * whole. The file may not be open (on Windows). One call at a time for one file.
 */
export async function replaceFile(
  file: string,
  content: string | Uint8Array,
  openFile: OpenFile = open,
): Promise<void> {
  const unfinished = unfinishedFile(file);
  try {
    const handle = await openFile(unfinished, 'w', PRIVATE_FILE);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  await syncFolder(dirname(file));
}

/** Removes what a crash left of writing the file anew. */
export async function removeUnfinished(file: string): Promise<void> {
  await rm(unfinishedFile(file), { force: true });
}

function unfinishedFile(file: string): string {
  return file + UNFINISHED_ENDING;
}

/** Lest a power cut undo the renaming. Not all systems can; the file is whole either way. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // See above.
  }
}
