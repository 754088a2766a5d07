import { addressOf } from '../articles/article-address.ts';
import { hashedId, MAX_ID_LENGTH } from '../articles/article-in.ts';
import { formatOf } from '../articles/formats.ts';

/**
 * The id of the article at an address, which is the path of its file without `FETCHED_ENDING`, below the folder of
 * fetched articles: `<collection>/<host>/<path>`. All addresses that `addressOf` takes for the same page have the same;
 * others have others, on every file system, also on those to which capitals, composed letters or dots at the end make
 * no difference. Where the path can't say all that the address does, a hash of that stands behind it.
 *
 * @param collection The path of a folder, as `isFolderPath` has it.
 * @returns undefined for what is no address on the web.
 */
export function idOfAddress(url: string, collection: string): string | undefined {
  const address = addressOf(url);
  if (address === undefined) return undefined;
  const [folders, last = ''] = apart(readable(address));
  const id = [collection, ...folders.map(folderName), fileName(last)].join('/');
  // The collection is a folder that somebody may know by other names; the rest is told by the address alone.
  const isTold = told(id.slice(collection.length + 1)) === address;
  const fits = id.length <= MAX_ID_LENGTH && bytesOf(last) <= MAX_NAME_BYTES;
  return isTold && fits ? id : hashedId(shortened(id), address);
}

/** Most file systems take 255 bytes for a name; what stands behind it while it is written needs some. */
const MAX_NAME_BYTES = 180;

const MAX_COLLECTION_LENGTH = 40;

/** Whether a folder of this path, below another, can be made on every file system, and is read. */
export function isFolderPath(path: string): boolean {
  return (
    path.length <= MAX_COLLECTION_LENGTH &&
    path === path.normalize('NFC') &&
    path.split('/').every((name) => /^[\p{L}\p{N}][\p{L}\p{M}\p{N} _.-]*$/u.test(name)) &&
    path.split('/').every((name) => !/[ .]$/u.test(name) && folderName(name) === name)
  );
}

/** Host and path, and what is asked for, in letters that every file system has, apart by slashes. */
function readable(address: string): string {
  const mark = address.indexOf('?');
  const [host = '', ...path] = address.slice(0, mark).split('/');
  const query = address.slice(mark + 1);
  const names = [host, ...path].map((name) => plain(decoded(name)));
  return names.join('/') + (query === '' ? '' : `-${plain(decoded(query))}`);
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** In small letters and composed; all but letters, digits, `.`, `-` and `_` is a `-`. */
function plain(name: string): string {
  // Of `ẞ`, the capital is itself, and that of its small letter is not.
  const small = name.toLowerCase().toUpperCase().toLowerCase().normalize('NFC');
  return small.replaceAll(/[^\p{L}\p{M}\p{N}._-]+/gu, '-').replace(/^(?=\.|\p{M}|$)/u, '_');
}

function apart(path: string): readonly [readonly string[], string | undefined] {
  const names = path.split('/');
  return [names.slice(0, -1), names.at(-1)];
}

/** Names of Windows' devices, whatever their ending; and files that tell of a folder, which aren't read. */
const TAKEN = /^(?:(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])|readme)(?=\.|$)/iu;

function fileName(name: string): string {
  return name.replace(TAKEN, '_$&');
}

/** A folder may not be called as an article's file is, nor end in a dot. */
function folderName(name: string): string {
  const isFile = formatOf(name) !== undefined;
  return shortened(fileName(isFile ? `${name}_` : name).replace(/\.$/u, '._'));
}

/** The address that such a path tells, if it tells one. */
function told(path: string): string {
  return `${path.split('/').map(encodeURIComponent).join('/')}?`;
}

/** With names that aren't too long. */
function shortened(path: string): string {
  return path
    .split('/')
    .map((name) => {
      let short = name;
      while (bytesOf(short) > MAX_NAME_BYTES) short = short.slice(0, -1);
      return short.toWellFormed();
    })
    .join('/');
}

function bytesOf(name: string): number {
  return Buffer.byteLength(name);
}
