import { OperationalError } from '../operational-error.ts';

/** The command was called in a way it doesn't understand. The message says how to call it. */
export class UsageError extends OperationalError {
  override readonly name = 'UsageError';
}
