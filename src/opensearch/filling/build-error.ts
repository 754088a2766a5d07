import { OperationalError } from '../../operational-error.ts';

/** The index can't be built, or changed, as things are. */
export class BuildError extends OperationalError {
  override readonly name = 'BuildError';
}
