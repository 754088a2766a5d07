import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import manifest from '../../../package.json' with { type: 'json' };
import { replaceFile } from '../../replace-file.ts';
import { unlessMissing } from '../../unless-missing.ts';
import { RecordsError } from '../records-error.ts';
import { withFile } from './with-file.ts';

/**
 * Of all that is kept in a folder of records. It grows when an older version would misread or lose what this one
 * keeps: not with a new kind of record or a new field, which older ones leave as they are. What has an older format
 * is read as well; a folder without any is of version 0.5 or before, which is read as format 1.
 */
export const DATA_FORMAT = 1;

const FORMAT_FILE = 'format.json';

const formatSchema = z.looseObject({
  format: z.int().positive(),
  /** The version of Pullquote that wrote in the folder last. */
  pullquote: z.string(),
});

type DataFormat = z.infer<typeof formatSchema>;

/**
 * @throws {RecordsError} if a newer version has kept there what this one can't read, or nobody can tell.
 */
export async function checkDataFormat(folder: string): Promise<DataFormat | undefined> {
  const file = join(folder, FORMAT_FILE);
  const text = await withFile(file, () => unlessMissing(readFile(file, 'utf8')));
  if (text === undefined) return undefined;
  const read = formatSchema.safeParse(parseJson(text));
  if (!read.success) {
    throw new RecordsError({
      file,
      message: 'can’t be understood, so that nobody knows which version wrote the folder',
      remedy: `Put it back from a backup; or, if no newer version of Pullquote than ${manifest.version} was ever started with this folder, delete the file.`,
    });
  }
  const { format, pullquote } = read.data;
  if (format <= DATA_FORMAT) return read.data;
  throw new RecordsError({
    file: folder,
    message: `holds what Pullquote ${pullquote} keeps (format ${format}), and this is ${manifest.version}, which reads formats up to ${DATA_FORMAT}`,
    remedy: `Start Pullquote ${pullquote} or newer; or, to stay with this version, restore a backup from before the upgrade (npx pullquote restore FILE --force). Nothing was changed.`,
  });
}

/**
 * Writes down which version keeps records in a folder from now on.
 *
 * @throws {RecordsError} as {@link checkDataFormat}, or if it can't be written.
 */
export async function claimDataFormat(folder: string): Promise<void> {
  const before = await checkDataFormat(folder);
  if (before?.format === DATA_FORMAT && before.pullquote === manifest.version) return;
  const file = join(folder, FORMAT_FILE);
  const written = { ...before, format: DATA_FORMAT, pullquote: manifest.version };
  await withFile(file, () => replaceFile(file, `${JSON.stringify(written)}\n`));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
