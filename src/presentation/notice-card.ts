import { card, text } from './card.ts';
import type { Reply } from './reply.ts';

/** Something the asker should know: our own wording, or text that is already escaped. */
export interface Notice {
  /** What happened, in a sentence. */
  readonly happened: string;
  /** What to do next. */
  readonly next: string;
  /** Leads whoever runs the bot to the log line. */
  readonly reference?: string;
}

/** A notice, for the asker alone. */
export function drawNotice({ happened, next, reference }: Notice): Reply {
  return {
    visibility: 'private',
    quotes: [],
    components: [
      card('amber', [
        text(`**${happened}**\n${next}`),
        ...(reference === undefined ? [] : [text(`-# Reference: ${reference}`)]),
      ]),
    ],
  };
}
