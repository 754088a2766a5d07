import { OperationalError } from '../../operational-error.ts';

/** The running bot could not be asked, or would not do it. */
export class ControlError extends OperationalError {
  override readonly name = 'ControlError';
}
