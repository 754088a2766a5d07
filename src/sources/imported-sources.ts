import type { NewSource } from './add-sources.ts';
import { isFolderPath } from './address-id.ts';
import type { ListedItem, Listing } from './formats/listed.ts';
import type { ListingFormat } from './formats/listing-format.ts';
import type { SourceFields } from './source.ts';

/** A page that somebody marked or cited hardly changes any more: there is no need to look every hour. */
const PAGE_EVERY_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * The sources that a list names which other programs have exported. Folders become collections, and what references
 * say of a work goes before what its page says.
 *
 * @param collection For all of them, whatever their folders.
 */
export function importedSources(
  { items }: Listing,
  { kind }: ListingFormat,
  collection?: string,
): readonly NewSource[] {
  return items.map((item) => {
    const isTold = kind === 'subscriptions' || kind === 'references';
    const folder =
      collection ?? (kind === 'subscriptions' ? collectionOf(item.folders ?? []) : undefined);
    const fields = kind === 'references' ? fieldsOf(item) : tagsOf(item);
    return {
      url: item.url,
      ...(isTold && item.kind !== undefined && { kind: item.kind }),
      ...(isTold && item.kind === 'page' && { everyMs: PAGE_EVERY_MS }),
      ...(kind !== 'references' && item.title !== undefined && { title: item.title }),
      ...(folder !== undefined && { collection: folder }),
      ...(fields && { fields }),
    };
  });
}

function fieldsOf({
  title,
  authors,
  publication,
  published,
  language,
  tags,
}: ListedItem): SourceFields | undefined {
  const given = Object.entries({ title, authors, publication, published, language, tags }).filter(
    ([, value]) => value !== undefined,
  );
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

function tagsOf({ tags, kind }: ListedItem): SourceFields | undefined {
  return tags && tags.length > 0 && kind === 'page' ? { tags } : undefined;
}

/** The path of a folder that a file system takes, made of the outer ones if it gets too long. */
function collectionOf(folders: readonly string[]): string | undefined {
  let path: string | undefined;
  for (const folder of folders) {
    const name = folderName(folder);
    const longer = path === undefined ? name : `${path}/${name}`;
    if (!isFolderPath(longer)) break;
    path = longer;
  }
  return path;
}

const MAX_NAME_LENGTH = 30;

function folderName(words: string): string {
  return words
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{N} _.-]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .slice(0, MAX_NAME_LENGTH)
    .toWellFormed()
    .replaceAll(/^[^\p{L}\p{N}]+|[ .]+$/gu, '');
}
