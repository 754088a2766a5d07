import type { Services } from '../../src/discord/context.ts';
import { recordingOutbox } from './recording-outbox.ts';

/** All that a bot works with; what a test doesn't give is one of its own. */
export function servicesOf(
  given: Pick<Services, 'pullquote' | 'records'> & Partial<Services>,
): Services {
  return { outbox: recordingOutbox(), ...given };
}
