import type { OperationalError } from '../operational-error.ts';

/** Where interactions come in from Discord. */
export interface Door {
  /** Resolves with the reason if it closes for good of itself. */
  readonly lost: Promise<OperationalError>;
  /** Where it listens, if Discord comes to it. */
  readonly url?: string;
  /** Takes no more interactions, and gives those under way up to `graceMs` (default 5000) to finish. */
  close(graceMs?: number): Promise<void>;
}
