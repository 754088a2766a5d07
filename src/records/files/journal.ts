import { type FileHandle, open, readFile } from 'node:fs/promises';
import { unlessMissing } from '../../unless-missing.ts';
import { withFile } from './with-file.ts';
import { type OpenFile, PRIVATE_FILE, removeUnfinished, replaceFile } from '../../replace-file.ts';

/** Lines on a disk: one is added at the end, or all are replaced. One call at a time. */
export interface Journal {
  /**
   * Resolves when the line is on the disk. If that fails, it isn't there at all.
   *
   * @throws {RecordsError} that says why.
   */
  append(line: string): Promise<void>;
  /**
   * Resolves when these lines stand in place of all others, of which nothing is left. A crash or an
   * error on the way leaves all as it was.
   *
   * @throws {RecordsError} that says why.
   */
  replace(lines: readonly (string | Uint8Array)[]): Promise<void>;
  close(): Promise<void>;
}

export interface JournalContent {
  /** Those that were written to their end, without their line feeds. */
  readonly lines: readonly Uint8Array[];
  /** What a crash left of a line; empty as a rule. */
  readonly torn: Uint8Array;
}

const LINE_FEED = 0x0a;

/**
 * Reads a journal, which may be in use; there need not be one.
 *
 * @throws {RecordsError} if it can't be read.
 */
export async function readJournal(file: string): Promise<JournalContent> {
  const bytes = (await withFile(file, () => unlessMissing(readFile(file)))) ?? Buffer.alloc(0);
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
    if (end > start) lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return { lines, torn: bytes.subarray(start) };
}

/**
 * Opens a journal to be written; there need not be one.
 *
 * @param openFile Node's own, unless a test makes a disk fail.
 * @throws {RecordsError} if it can't be written.
 */
export async function openJournal(file: string, openFile: OpenFile = open): Promise<Journal> {
  const journal = new FileJournal(file, openFile);
  await journal.open();
  return journal;
}

class FileJournal implements Journal {
  readonly #file: string;
  readonly #openFile: OpenFile;
  #handle: FileHandle | undefined;
  /** How many bytes are whole lines. */
  #size = 0;
  /** Something may stand behind them. */
  #isTorn = false;

  constructor(file: string, openFile: OpenFile) {
    this.#file = file;
    this.#openFile = openFile;
  }

  async open(): Promise<void> {
    await withFile(this.#file, async () => {
      // It may hold what was since asked to be deleted.
      await removeUnfinished(this.#file);
      await this.#opened();
    });
  }

  async append(line: string): Promise<void> {
    const bytes = Buffer.from(`${line}\n`);
    await withFile(this.#file, async () => {
      const handle = await this.#opened();
      await this.#mend(handle);
      try {
        await handle.appendFile(bytes);
        await handle.datasync();
      } catch (error) {
        this.#isTorn = true;
        // If the disk doesn't even let go of something now, the next call tries again.
        await this.#mend(handle).catch(() => {});
        // A disk that went and came back has forgotten what was open.
        await this.close().catch(() => {});
        throw error;
      }
      this.#size += bytes.length;
    });
  }

  async replace(lines: readonly (string | Uint8Array)[]): Promise<void> {
    const content = Buffer.concat(lines.flatMap((line) => [Buffer.from(line), LINE_END]));
    await withFile(this.#file, async () => {
      await this.close();
      await replaceFile(this.#file, content, this.#openFile);
      this.#isTorn = false;
    });
  }

  async close(): Promise<void> {
    const handle = this.#handle;
    this.#handle = undefined;
    await handle?.close();
  }

  async #opened(): Promise<FileHandle> {
    if (this.#handle) return this.#handle;
    const handle = await this.#openFile(this.#file, 'a', PRIVATE_FILE);
    this.#handle = handle;
    if (!this.#isTorn) this.#size = (await handle.stat()).size;
    return handle;
  }

  async #mend(handle: FileHandle): Promise<void> {
    if (!this.#isTorn) return;
    await handle.truncate(this.#size);
    this.#isTorn = false;
  }
}

const LINE_END = Buffer.of(LINE_FEED);
