import { createHash } from 'node:crypto';
import { type Account, type OnAccount, withDetected } from './account.ts';
import { languageOf } from './article-language.ts';
import type { Article } from './article.ts';
import { CorpusError } from './corpus-error.ts';
import { emptyFile } from './decode.ts';
import type { Format, Reading } from './format.ts';
import { formatIn } from './formats.ts';
import { parseArticle } from './parse-article.ts';

/** Discord's autocomplete values and our custom ids have at most 100 characters. */
export const MAX_ID_LENGTH = 80;

/**
 * The article that the bytes of a file hold; `file` is its path below the corpus folder.
 *
 * @param onAccount Told how it was read, if it could be.
 * @throws CorpusError if they hold none, and nothing else: a file that brings out a bug is a faulty file
 *   as well, for the sake of all others.
 */
export async function articleIn(
  file: string,
  bytes: Uint8Array,
  format: Format = formatIn(file, bytes),
  onAccount?: OnAccount,
): Promise<Article> {
  try {
    const reading = await readWith(format, bytes, file);
    const given = reading.given?.language ?? reading.fields.language;
    const language = given ?? (await languageOf(reading));
    const fields = { ...reading.fields, language };
    const isDetected = given === undefined && language !== undefined;
    const tell = (account: Account): void =>
      onAccount?.(isDetected ? withDetected(account, 'language') : account);
    return parseArticle(file, articleIdOf(file), { ...reading, fields }, onAccount && tell);
  } catch (error) {
    throw error instanceof CorpusError ? error : unreadable(file, error);
  }
}

/** What the bytes of a file hold, be it an article or not. @throws CorpusError as `articleIn`. */
export async function readingIn(file: string, bytes: Uint8Array): Promise<Reading> {
  try {
    return await readWith(formatIn(file, bytes), bytes, file);
  } catch (error) {
    throw error instanceof CorpusError ? error : unreadable(file, error);
  }
}

async function readWith(format: Format, bytes: Uint8Array, file: string): Promise<Reading> {
  if (bytes.length === 0) throw emptyFile(file);
  const { text, ...others } = await format.read(bytes, file);
  // Half a character can be neither packed nor shown; what takes its place is as long.
  return { ...others, text: text.toWellFormed() };
}

function unreadable(file: string, cause: unknown): CorpusError {
  // V8's own words; nothing else tells it from other errors of its class.
  const isTooDeep = cause instanceof RangeError && cause.message.includes('call stack');
  return new CorpusError({
    file,
    message: isTooDeep ? 'things are nested in it too deeply' : 'it can’t be read',
    remedy: 'Simplify it: save it as plain text, for instance.',
    cause,
  });
}

/** The path without its ending, in composed Unicode whatever the file system says; long ones keep a hash. */
export function articleIdOf(file: string): string {
  const id = file.replace(/\.[^./]*$/u, '').normalize('NFC');
  return id.length <= MAX_ID_LENGTH ? id : hashedId(id, id);
}

/** As much of an id as there is room for beside a hash of all that it stands for. */
export function hashedId(id: string, all: string): string {
  const hash = createHash('sha256').update(all).digest('hex').slice(0, 12);
  return `${id.slice(0, MAX_ID_LENGTH - 13).replace(/[\ud800-\udbff]$/, '')}~${hash}`;
}
