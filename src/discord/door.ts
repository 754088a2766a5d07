import type { OperationalError } from '../operational-error.ts';

/** Where interactions come in from Discord. */
export interface Door {
  /** Resolves with the reason if it closes for good of itself. */
  readonly lost: Promise<OperationalError>;
  /** Where it listens, if Discord comes to it. */
  readonly url?: string;
  /** Says that it is about to close, and goes on until whoever sends interactions here has had time to notice. */
  drain(): Promise<void>;
  /**
   * Takes no more interactions, and gives those under way up to `graceMs` (default 5000) to finish. Those that don't
   * are told so.
   */
  close(graceMs?: number): Promise<void>;
}
