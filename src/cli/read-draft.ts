import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Draft } from '../answers/draft/draft.ts';
import { readingIn } from '../articles/article-in.ts';
import { formatToRead } from '../articles/formats.ts';
import { checkSize, readBytes, roomForFiles } from '../articles/read-file.ts';
import type { Io } from './io.ts';
import { onOneLine } from './terminal-text.ts';
import { UsageError } from './usage-error.ts';

/** Standard input is read as a file of this name: Markdown, as plain text most often is, too. */
const STANDARD_INPUT = 'standard-input.md';

/**
 * The draft in a file of any format that articles have, or in standard input.
 *
 * @throws CorpusError if nothing can be read out of it.
 */
export async function readDraft(path: string | undefined, { stdin }: Io): Promise<Draft> {
  if (path === undefined) return readingIn(STANDARD_INPUT, await readAll(stdin));
  if (!(await isFile(path))) throw new UsageError(`there is no file ${onOneLine(path) || '“”'}`);
  const file = basename(path);
  return readingIn(file, await readBytes(dirname(path), file, formatToRead(file), roomForFiles()));
}

async function readAll(stdin: Io['stdin']): Promise<Uint8Array> {
  const { maxBytes } = formatToRead(STANDARD_INPUT);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stdin) {
    chunks.push(chunk);
    bytes += chunk.length;
    checkSize('standard input', bytes, maxBytes);
  }
  return Buffer.concat(chunks);
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (status) => status.isFile(),
    () => false,
  );
}
