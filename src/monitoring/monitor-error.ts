import { OperationalError } from '../operational-error.ts';

/** The monitor's port can't be had. The message says why and what to do. */
export class MonitorError extends OperationalError {
  override readonly name = 'MonitorError';
}
