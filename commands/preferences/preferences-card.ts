import { card, note, text } from '../../src/presentation/cards/card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';

/** What somebody prefers, drawn in just that way. */
export function drawPreferences(voice: Voice): Reply {
  const { say, style } = voice;
  return {
    visibility: 'private',
    quotes: [],
    components: card(voice, 'ink', [
      text(`**${say(`preferences.${style}`)}**\n${say(`preferences.${style}.about`)}`),
      ...note(say('preferences.next')),
    ]),
  };
}
