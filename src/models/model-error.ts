import { diskFaultOf } from '../disk-fault.ts';
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

/** Does something with a file of a model; what goes wrong with the disk is told as a {@link ModelError}. */
export async function withModelFile<T>(file: string, use: () => Promise<T>): Promise<T> {
  try {
    return await use();
  } catch (cause) {
    // What a network refuses has a code as well.
    const fault = cause instanceof Error && 'syscall' in cause ? diskFaultOf(cause) : undefined;
    if (!fault) throw cause;
    throw new ModelError({ message: `${file} ${fault.message}`, remedy: fault.remedy, cause });
  }
}
