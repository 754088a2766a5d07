import { OperationalError } from '../operational-error.ts';

/** Something in the corpus can't be used. Says where, what, and what to do about it. */
export class CorpusError extends OperationalError {
  override readonly name = 'CorpusError';
  /** The path as the admin knows it: below the corpus folder. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number | undefined;
  readonly remedy: string;

  constructor(problem: {
    readonly file: string;
    readonly line?: number | undefined;
    readonly message: string;
    readonly remedy: string;
    readonly cause?: unknown;
  }) {
    super(problem.message, { cause: problem.cause });
    this.file = problem.file;
    this.line = problem.line;
    this.remedy = problem.remedy;
  }

  /** The same of a file that is known here by another path. */
  about(file: string): CorpusError {
    const { line, message, remedy, cause } = this;
    return new CorpusError({ file, line, message, remedy, cause });
  }

  override get advice(): string {
    const place = this.line === undefined ? this.file : `${this.file}:${this.line}`;
    return `${place}: ${this.message}. ${this.remedy}`;
  }
}

/** The line (from 1) on which `offset` stands. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
    line += 1;
  return line;
}
