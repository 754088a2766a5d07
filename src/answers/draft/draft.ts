import type { Reading } from '../../articles/format.ts';
import type { Position } from '../../articles/position.ts';
import type { Span } from '../../text/span.ts';

/** A text that quotes articles: what a format reads out of a file, or what somebody wrote in a message. */
export type Draft = Pick<Reading, 'text' | 'blocks' | 'positions'>;

/** Words that a draft gives for somebody else's. Its span is that of the words, without their marks. */
export interface Quotation extends Span {
  /** Set apart as a block, or by quotation marks. */
  readonly kind: 'block' | 'marks';
  /** The words, without marks around them; a blank line between paragraphs. */
  readonly text: string;
  /** The draft's paragraph in which it begins, counted from 1; 0 above the first one. */
  readonly paragraph: number;
  /** Where the draft's file has it: its page, chapter or time. */
  readonly position?: Position;
  /** What stands before and after it in its sentence, with {@link GAP} for other quotations. */
  readonly before: string;
  readonly after: string;
}

/** Stands for quotations in the text around one. */
export const GAP = '\uFFFC';
