import { type ArticleFields, readFields } from './article-fields.ts';
import { CorpusError } from './corpus-error.ts';
import { unpackFetched } from './fetched-file.ts';
import type { FormatOfSent } from './fetched-format.ts';
import type { FetchedHead, KnownFields } from './fetched-head.ts';
import { line } from './field-values.ts';
import type { Reading } from './format.ts';
import { checkSize } from './read-file.ts';
import { shownAddress } from './shown-address.ts';

/**
 * Reads a fetched article as what it was when it came: it is as its page has it, and what is known from elsewhere
 * stands beside that.
 *
 * @throws CorpusError if the file is damaged, or nothing can be read out of what came.
 */
export async function readFetched(
  packed: Uint8Array,
  file: string,
  formatOf: FormatOfSent,
): Promise<Reading> {
  const { head, bytes } = unpackFetched(file, packed);
  try {
    const format = formatOf({ mediaType: head.mediaType, name: nameOf(head) }, bytes);
    if (!format) throw noArticle(file, head);
    checkSize(file, bytes.length, format.maxBytes);
    return withKnown(await format.read(bytes, file, sentBy(head)), head);
  } catch (error) {
    throw error instanceof CorpusError ? fetchedFrom(head, error) : error;
  }
}

/** What ends as a file's name would. */
function nameOf({ fileName, address }: FetchedHead): string | undefined {
  return fileName ?? (address === undefined ? undefined : new URL(address).pathname);
}

function sentBy({ address, charset, leaveOut }: FetchedHead) {
  return { address, charset, leaveOut };
}

/** Its address is the one that it is known by, whatever else somebody says. */
function withKnown(reading: Reading, { canonical, told, given }: FetchedHead): Reading {
  const all = { ...reading, given: mended(given), told: mended(told) };
  if (canonical === undefined) return all;
  const { url: _, ...fields } = all.fields;
  const { url: __, ...others } = all.given;
  return { ...all, fields, given: others, told: { ...all.told, url: canonical } };
}

/** Sources write dates and names in many ways. */
function mended({ authors, licence, ...others }: KnownFields): ArticleFields {
  const people = authors?.map((name) => ({ name }));
  const { fields } = readFields({ ...others, ...(people && { authors: people }) });
  const all: ArticleFields = { ...fields, licence: line.safeParse(licence).data };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function noArticle(file: string, { mediaType = 'nothing that is known' }: FetchedHead) {
  return new CorpusError({
    file,
    message: `what came is ${mediaType}, which is in no format that is read`,
    remedy: 'Leave it out by its path in sources.yaml, or remove the file.',
  });
}

function fetchedFrom({ address }: FetchedHead, error: CorpusError): CorpusError {
  if (address === undefined) return error;
  const { file, line, message, remedy, cause } = error;
  const told = `${message} (from ${shownAddress(address)})`;
  return new CorpusError({ file, line, message: told, remedy, cause });
}
