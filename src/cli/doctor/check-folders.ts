import { access, constants, readdir, stat, statfs } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { ASIDE_PREFIX } from '../../backup/kept-files.ts';
import { diskFaultOf } from '../../disk-fault.ts';
import { count, megabytes } from '../terminal-text.ts';
import type { Config } from '../../config.ts';
import { checkDataFormat } from '../../records/files/data-format.ts';
import { readSalt } from '../../records/files/file-store.ts';
import { RecordsError } from '../../records/records-error.ts';
import { type FileSystem, fileSystemOf } from './file-system.ts';
import { fault, type Finding, note, well } from './finding.ts';

/** As much as `statfs` tells. */
export type DiskOf = (
  folder: string,
) => Promise<{ readonly type: number; readonly bavail: number; readonly bsize: number }>;

const TIGHT_BYTES = 500e6;
const FULL_BYTES = 20e6;

/** Looks at the folders that the bot reads and writes, and changes nothing. */
export async function checkFolders(
  { corpusDir, dataDir, databaseUrl, cacheDir, corpusWatch }: Config,
  diskOf: DiskOf = statfs,
): Promise<readonly Finding[]> {
  const kept = await checkKept('DATA_DIR', dataDir, diskOf);
  const isUsable = kept.every(({ state }) => state !== 'fault');
  return [
    await checkCorpusFolder(corpusDir, corpusWatch, diskOf),
    ...kept,
    ...(isUsable
      ? [
          ...(await checkRecords(dataDir, databaseUrl === undefined)),
          ...(await checkAside(dataDir)),
        ]
      : []),
    ...(cacheDir === undefined ? [] : await checkKept('CACHE_DIR', cacheDir, diskOf)),
  ];
}

async function checkCorpusFolder(
  folder: string,
  watch: Config['corpusWatch'],
  diskOf: DiskOf,
): Promise<Finding> {
  const about = 'CORPUS_DIR';
  try {
    if (!(await stat(folder)).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' });
    await access(folder, constants.R_OK | constants.X_OK);
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (isMissing)
      return fault(
        about,
        `${folder} isn’t there`,
        'Create it and put articles into it, or set CORPUS_DIR.',
      );
    const disk = diskFaultOf(error);
    if (!disk) throw error;
    return fault(about, `${folder} ${disk.message}`, 'Let this user read it, or set CORPUS_DIR.');
  }
  const { type } = await diskOf(folder);
  const system = fileSystemOf(type);
  const message = `${folder}, readable${system ? `, on ${system.name}` : ''}`;
  return system?.kind === 'network' && watch === 'auto'
    ? note(about, message, 'Changes may not be noticed there; if so, set CORPUS_WATCH=poll.')
    : well(about, message);
}

async function checkKept(
  about: string,
  folder: string,
  diskOf: DiskOf,
): Promise<readonly Finding[]> {
  const there = await nearest(resolve(folder));
  const isThere = there === resolve(folder);
  const set = `Set ${about} to a folder of this user’s own.`;
  try {
    if (!(await stat(there)).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' });
    await access(there, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const disk = diskFaultOf(error);
    if (!disk) throw error;
    const what = isThere ? folder : `${folder} isn’t there, and ${there}`;
    return [fault(about, `${what} ${disk.message}`, set)];
  }
  const { type, bavail, bsize } = await diskOf(there);
  const free = bavail * bsize;
  const system = fileSystemOf(type);
  const where = [
    isThere ? `${folder}, writable` : `${folder} will be made`,
    ...(system ? [`on ${system.name}`] : []),
    `${room(free)} free`,
  ].join(', ');
  if (free < FULL_BYTES) return [fault(about, where, 'Make room on that disk.')];
  const notes = [
    ...(free < TIGHT_BYTES ? [note(about, where, 'Make room on that disk soon.')] : []),
    ...(about === 'DATA_DIR' ? notesOnRecords(about, where, system) : []),
    ...(isThere ? await notesOnOwner(about, folder) : []),
  ];
  return notes.length > 0 ? notes : [well(about, where)];
}

/** Whether this version reads what is kept, and whose it is. */
async function checkRecords(dataDir: string, isKeptHere: boolean): Promise<readonly Finding[]> {
  try {
    await checkDataFormat(dataDir);
    if (isKeptHere) await readSalt(dataDir);
    return [];
  } catch (error) {
    if (!(error instanceof RecordsError)) throw error;
    return [fault('DATA_DIR', `${error.file} ${error.fault}`, error.remedy)];
  }
}

/** What restores have left. */
async function checkAside(dataDir: string): Promise<readonly Finding[]> {
  const names = await readdir(dataDir).catch(() => []);
  return names
    .filter((name) => name.startsWith(ASIDE_PREFIX))
    .map((name) =>
      note(
        'DATA_DIR',
        `${join(dataDir, name)} holds what a restore put aside, which /privacy doesn’t reach`,
        'Delete it once you don’t need it.',
      ),
    );
}

function notesOnRecords(
  about: string,
  where: string,
  system: FileSystem | undefined,
): readonly Finding[] {
  switch (system?.kind) {
    case 'memory':
      return [
        note(about, where, 'All is gone when the machine restarts: set it to a folder on a disk.'),
      ];
    case 'network':
      return [
        note(
          about,
          where,
          'See to it that no bot on another machine uses the same folder: nothing else does.',
        ),
      ];
    default:
      return [];
  }
}

async function notesOnOwner(about: string, folder: string): Promise<readonly Finding[]> {
  const { uid, mode } = await stat(folder);
  const own = process.getuid?.();
  if (own === undefined) return [];
  if (uid !== own) {
    return [
      note(
        about,
        `${folder} is another user’s (${uid}, and this is ${own})`,
        'Run the bot, and this, as the user whose folder it is.',
      ),
    ];
  }
  if ((mode & 0o077) === 0) return [];
  return [
    note(about, `other users of this machine may look into ${folder}`, `Run: chmod 700 ${folder}`),
  ];
}

function room(bytes: number): string {
  return bytes < 10e9 ? `${megabytes(bytes)} MB` : `${count(Math.floor(bytes / 1e9))} GB`;
}

/** The folder, or the nearest around it that is there. */
async function nearest(folder: string): Promise<string> {
  try {
    await stat(folder);
    return folder;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return folder;
    return nearest(dirname(folder));
  }
}
