import { OperationalError } from '../operational-error.ts';

/** A model can't be fetched or used. The message says what is wrong, and the remedy what to do. */
export class ModelError extends OperationalError {
  override readonly name = 'ModelError';
  readonly remedy: string;

  constructor(problem: {
    readonly message: string;
    readonly remedy: string;
    readonly cause?: unknown;
  }) {
    super(problem.message, { cause: problem.cause });
    this.remedy = problem.remedy;
  }

  override get advice(): string {
    return `${this.message}. ${this.remedy}`;
  }
}

const FULL = ['can’t be written: the disk is full', 'Make room on it, and try again.'] as const;
const FORBIDDEN = [
  'may not be read or written by this user',
  'Give the user the right to, or use another folder (DATA_DIR).',
] as const;
const MISPLACED = [
  'can’t be used: a file stands where a folder belongs, or a folder where a file does',
  'Move it away, or use another folder (DATA_DIR).',
] as const;

/** By Node's code of a system error. */
const PROBLEMS: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  EROFS: [
    'can’t be written: its disk is read-only',
    'Use a folder that can be written to (DATA_DIR).',
  ],
  EISDIR: MISPLACED,
  ENOTDIR: MISPLACED,
  EEXIST: MISPLACED,
};

/** Does something with a file of a model; what goes wrong with the disk is told as a {@link ModelError}. */
export async function withModelFile<T>(file: string, use: () => Promise<T>): Promise<T> {
  try {
    return await use();
  } catch (cause) {
    if (!(cause instanceof Error && 'syscall' in cause && 'code' in cause)) throw cause;
    const code = String(cause.code);
    const [message, remedy] = PROBLEMS[code] ?? [
      `can’t be read or written (${code})`,
      'Check the disk, or use another folder (DATA_DIR).',
    ];
    throw new ModelError({ message: `${file} ${message}`, remedy, cause });
  }
}
