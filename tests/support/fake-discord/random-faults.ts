import { apiErrors } from '../../../src/playground/pretend-discord/api-error.ts';
import type { Sabotage } from './rest-server.ts';

/** All that a request may meet on its way, each as likely as the others. */
const FAULTS: readonly (() => Sabotage)[] = [
  () => ({ outcome: apiErrors.internal(), isCarriedOut: false }),
  () => ({ outcome: apiErrors.internal(), isCarriedOut: true }),
  () => ({ outcome: apiErrors.badGateway(), isCarriedOut: false }),
  () => ({ outcome: apiErrors.unavailable(), isCarriedOut: false }),
  () => ({ outcome: apiErrors.rateLimited(), isCarriedOut: false }),
  () => ({ outcome: 'reset', isCarriedOut: false }),
  () => ({ outcome: 'reset', isCarriedOut: true }),
  () => ({ outcome: 'hang', isCarriedOut: false }),
  () => ({ outcome: 'hang', isCarriedOut: true }),
];

/** Fails a share of all requests, 0 to 1. */
export function randomFaults(share: number, random: () => number): () => Sabotage | undefined {
  return () => {
    if (random() >= share) return undefined;
    return FAULTS[Math.floor(random() * FAULTS.length)]?.();
  };
}
