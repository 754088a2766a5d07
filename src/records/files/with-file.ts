import { RecordsError } from '../records-error.ts';

const FULL = ['can’t be written: the disk is full', 'Make room on it.'] as const;
const FORBIDDEN = [
  'may not be read or written by this user',
  'Give the user the right to, or set DATA_DIR to a folder of its own.',
] as const;
const MISPLACED = [
  'can’t be used: a file stands where a folder belongs, or a folder where a file does',
  'Move it away, or set DATA_DIR to another folder.',
] as const;

/** By Node's code of a system error. */
const PROBLEMS: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  EROFS: [
    'can’t be written: its disk is read-only',
    'Set DATA_DIR to a folder that can be written to.',
  ],
  EISDIR: MISPLACED,
  ENOTDIR: MISPLACED,
  EEXIST: MISPLACED,
};

/** Does something with a file; what goes wrong is told as a {@link RecordsError}. */
export async function withFile<T>(file: string, use: () => Promise<T>): Promise<T> {
  try {
    return await use();
  } catch (cause) {
    if (cause instanceof RecordsError || !(cause instanceof Error && 'code' in cause)) throw cause;
    const code = String(cause.code);
    const [message, remedy] = PROBLEMS[code] ?? [
      `can’t be read or written (${code})`,
      'Check the disk, or set DATA_DIR to another folder.',
    ];
    throw new RecordsError({ file, message, remedy, cause });
  }
}
