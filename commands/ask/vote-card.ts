import { card, text } from '../../src/presentation/cards/card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';

export interface VoteTaken {
  readonly vote: 'helpful' | 'not-helpful';
  /** Whether the question, and what the member wrote, are kept with it. */
  readonly keepsWords: boolean;
}

/** Confirms a vote to the one who gave it, and says what is kept of it. */
export function drawVoteTaken({ vote, keepsWords }: VoteTaken, voice: Voice): Reply {
  const { say } = voice;
  return {
    visibility: 'private',
    quotes: [],
    components: card(voice, 'ink', [
      text(`**${say(`feedback.thanks-${vote}`)}** ${say('feedback.change')}`),
      text(`-# ${say(keepsWords ? 'feedback.keeps-words' : 'feedback.keeps')}`),
    ]),
  };
}
