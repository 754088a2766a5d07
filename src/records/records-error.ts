import { OperationalError } from '../operational-error.ts';

/**
 * What the bot keeps can't be read or written. The message is for the admin: the file, what is wrong
 * and what to do about it.
 */
export class RecordsError extends OperationalError {
  override readonly name = 'RecordsError';
  readonly file: string;
  /** What is wrong with it. */
  readonly fault: string;
  readonly remedy: string;
  /** It may be over the next time, with nothing done about it here. */
  readonly isPassing: boolean;

  constructor(problem: {
    readonly file: string;
    readonly message: string;
    readonly remedy: string;
    readonly isPassing?: boolean | undefined;
    readonly cause?: unknown;
  }) {
    super(`${problem.file} ${problem.message}. ${problem.remedy}`, { cause: problem.cause });
    this.file = problem.file;
    this.fault = problem.message;
    this.remedy = problem.remedy;
    this.isPassing = problem.isPassing ?? false;
  }
}

/** What is kept could only not be looked up: nothing was to be changed. */
export class UnreadRecordsError extends RecordsError {
  constructor({ file, fault, remedy, cause }: RecordsError) {
    super({ file, message: fault, remedy, cause });
  }
}

/** What is kept about somebody could not be deleted; some of it may be. */
export class IncompleteDeletionError extends RecordsError {
  constructor({ file, remedy, cause }: RecordsError) {
    super({ file, message: 'still holds what was to be deleted', remedy, cause });
  }
}
