import { card, text } from '../../src/presentation/cards/card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { drawLine } from '../../src/presentation/markdown/draw-line.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';

const MAX_TITLE_UNITS = 120;

/** Tells whoever suggested something what the moderators decided. */
export function drawDecided(
  { title, isAccepted }: { readonly title: string; readonly isAccepted: boolean },
  voice: Voice,
): Reply {
  const { say } = voice;
  const name = drawLine(title, MAX_TITLE_UNITS) || say('article.untitled');
  const what = say(isAccepted ? 'addition.told-accepted' : 'addition.told-declined');
  return {
    visibility: 'private',
    quotes: [],
    components: card(voice, isAccepted ? 'ink' : 'amber', [text(`${what}\n**${name}**`)]),
  };
}
