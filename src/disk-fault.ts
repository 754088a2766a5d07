/** What is wrong with a file or its disk, and what to do about it. */
export interface DiskFault {
  /** To be put behind the file's name: `can’t be written: the disk is full`. */
  readonly message: string;
  readonly remedy: string;
}

const FULL: DiskFault = {
  message: 'can’t be written: the disk is full',
  remedy: 'Make room on it.',
};
const FORBIDDEN: DiskFault = {
  message: 'may not be read or written by this user',
  remedy: 'Give the user the right to, or set DATA_DIR to a folder of its own.',
};
const MISPLACED: DiskFault = {
  message: 'can’t be used: a file stands where a folder belongs, or a folder where a file does',
  remedy: 'Move it away, or set DATA_DIR to another folder.',
};

/** By Node's code of a system error. */
const FAULTS: Readonly<Record<string, DiskFault>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  EROFS: {
    message: 'can’t be written: its disk is read-only',
    remedy: 'Set DATA_DIR to a folder that can be written to.',
  },
  // What is merely not made yet is no fault to those who read it.
  ENOENT: {
    message: 'can’t be written: its folder is not there',
    remedy: 'Create the folder, or name another one.',
  },
  EISDIR: MISPLACED,
  ENOTDIR: MISPLACED,
  EEXIST: MISPLACED,
};

/** @returns undefined for what the system didn't refuse. */
export function diskFaultOf(error: unknown): DiskFault | undefined {
  if (!(error instanceof Error && 'code' in error)) return undefined;
  const code = String(error.code);
  return (
    FAULTS[code] ?? {
      message: `can’t be read or written (${code})`,
      remedy: 'Check the disk, or set DATA_DIR to another folder.',
    }
  );
}
