import { card, text } from './card.ts';
import type { Reply } from './reply.ts';
import type { Voice } from '../wording/voice.ts';

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
export function drawNotice({ happened, next, reference }: Notice, voice: Voice): Reply {
  const small = reference === undefined ? [] : [voice.say('failure.reference', { reference })];
  return {
    visibility: 'private',
    quotes: [],
    components: card(voice, 'amber', [
      text(`**${happened}**\n${next}`),
      ...small.map((line) => text(`-# ${line}`)),
    ]),
  };
}
