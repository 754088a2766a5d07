import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Quote } from '../articles/quote.ts';

/** What a command says back, before it is turned into Discord's JSON. */
export interface Reply {
  /** Private replies are seen by the asker only. */
  readonly visibility: 'public' | 'private';
  readonly components: readonly APIMessageTopLevelComponent[];
  /** Every quote that the components show, in the order in which they show it. */
  readonly quotes: readonly Quote[];
}
