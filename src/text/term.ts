import type { Span } from './span.ts';

/** A word of a text that search goes by. */
export interface Term extends Span {
  /** What is compared: folded to lower case, without marks, stemmed. */
  readonly term: string;
}
