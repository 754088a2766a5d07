import { unzipSync } from 'fflate';
import { CorpusError } from './corpus-error.ts';

/** Documents have some hundred parts; an archive with more is none, or made to do harm. */
const MAX_ENTRIES = 20_000;

/** What is read of one, unpacked; pictures aren't read. */
const MAX_UNPACKED_BYTES = 100_000_000;

/**
 * The parts of a document that is a ZIP archive, by their names. None is larger than the archive says: what
 * goes beyond that is cut off.
 *
 * @param isRead Which parts are wanted, by their names.
 * @throws CorpusError if it is no archive, or too large when unpacked.
 */
export function unzip(
  file: string,
  bytes: Uint8Array,
  isRead: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
  let entries = 0;
  let unpacked = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries += 1;
        if (entries > MAX_ENTRIES) throw tooLarge(file);
        if (!isRead(name)) return false;
        unpacked += originalSize;
        if (unpacked > MAX_UNPACKED_BYTES) throw tooLarge(file);
        return true;
      },
    });
    return new Map(Object.entries(parts));
  } catch (cause) {
    throw cause instanceof CorpusError ? cause : damaged(file, cause);
  }
}

function tooLarge(file: string): CorpusError {
  return new CorpusError({
    file,
    message: `unpacked, the file is too large: at most ${MAX_UNPACKED_BYTES / 1e6} MB are read`,
    remedy: 'Split it into several articles, or save it as plain text.',
  });
}

/** The file isn't what its ending says, or not all of it is there. */
export function damaged(file: string, cause?: unknown): CorpusError {
  return new CorpusError({
    file,
    message: 'the file is damaged, or isn’t what its ending says',
    remedy: 'Open it with the program that it was made with, and save it again.',
    cause,
  });
}
