import type { Outcome } from '../protocol/action.ts';

export const DONE: Outcome = { kind: 'done' };

/** @param reason what the person is told, in a sentence */
export function failed(reason: string): Outcome {
  return { kind: 'failed', reason };
}
