import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Quote } from '../articles/quote.ts';

/** What a command says back, before it is turned into Discord's JSON. */
export interface Reply {
  /** Private replies are seen by the asker only. */
  readonly visibility: 'public' | 'private';
  readonly components: readonly APIMessageTopLevelComponent[];
  /** Every quote that the components show, in the order in which they show it. */
  readonly quotes: readonly Quote[];
  /** Some words of the quotes are in bold. */
  readonly hasMarks?: true;
  /** Files that come along; a file component shows each as `attachment://name`. */
  readonly files?: readonly ReplyFile[];
}

/** An article's words as a file. */
export interface ReplyFile {
  /** Letters, digits, dashes, underscores and dots only, as Discord keeps them. */
  readonly name: string;
  readonly words: Quote;
}
