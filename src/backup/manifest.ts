import { z } from 'zod';
import { BackupError } from './backup-error.ts';
import { isLeftOut, LISTS } from './kept-files.ts';

/** Of the file that a backup is: a tar, gzipped, with its manifest first and then its files in the manifest's order. */
export const BACKUP_FORMAT = 1;

export const MANIFEST = 'manifest.json';

/** That of a hundred thousand files has some 20 MB. */
export const MAX_MANIFEST_BYTES = 64 * 2 ** 20;

/** Beside what the bot keeps, below `data`, the operator's lists in the folder of articles. */
const LIST_PATHS: ReadonlySet<string> = new Set(LISTS.map((name) => `corpus/${name}`));

/** Longer than any file system's. */
const MAX_PATH_UNITS = 4096;

/** On all systems: no way out of the folder, no other disk, no stream of a file. */
const NAME = /^(?!\.{1,2}$)[^\p{Cc}/\\:]+$/u;

const path = z
  .string()
  .max(MAX_PATH_UNITS)
  .refine((text) => LIST_PATHS.has(text) || isKeptPath(text));

const manifest = z.object({
  format: z.literal(BACKUP_FORMAT),
  /** Which version of Pullquote wrote it. */
  pullquote: z.string().max(100),
  /** Of the folder of records. */
  dataFormat: z.int().nonnegative(),
  /** When it was begun, in milliseconds since 1970. */
  at: z.number(),
  files: z
    .array(
      z.object({ path, size: z.int().nonnegative(), sha256: z.string().regex(/^[\da-f]{64}$/u) }),
    )
    .refine((files) => new Set(files.map((file) => file.path)).size === files.length),
});

/** What a backup holds. */
export type Manifest = z.infer<typeof manifest>;
export type ListedFile = Manifest['files'][number];

/** What tells whether it can be read, in all formats there will ever be. */
const anyManifest = z.looseObject({
  format: z.int().positive(),
  pullquote: z.string().max(100),
  dataFormat: z.int().nonnegative(),
});

/**
 * @param dataFormat The newest that this version understands.
 * @throws BackupError if it is none, or a newer version's.
 */
export function readManifest(bytes: Uint8Array, file: string, dataFormat: number): Manifest {
  const value = parseJson(bytes);
  const any = anyManifest.safeParse(value).data;
  if (any && (any.format > BACKUP_FORMAT || any.dataFormat > dataFormat)) {
    throw new BackupError(
      `${file} was written by Pullquote ${any.pullquote}, which keeps what this version can’t read. Restore it with that version or a newer one.`,
    );
  }
  const read = manifest.safeParse(value);
  if (!read.success) throw new BackupError(`${file} is no backup of Pullquote’s, or was edited.`);
  return read.data;
}

function isKeptPath(text: string): boolean {
  const [top, first, ...rest] = text.split('/');
  if (top !== 'data' || first === undefined || isLeftOut(first)) return false;
  return [first, ...rest].every((name) => NAME.test(name));
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
