import { card, text } from '../../src/presentation/cards/card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { drawLine } from '../../src/presentation/markdown/draw-line.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';

const MAX_TITLE_UNITS = 120;

/** What came of a suggestion; `present`: it was among the articles already. */
export type Decided = 'accepted' | 'declined' | 'present';

/** Tells whoever suggested something what came of it. */
export function drawDecided(
  { title, decided }: { readonly title: string; readonly decided: Decided },
  voice: Voice,
): Reply {
  const { say } = voice;
  const name = drawLine(title, MAX_TITLE_UNITS) || say('article.untitled');
  return {
    visibility: 'private',
    quotes: [],
    components: card(voice, decided === 'declined' ? 'amber' : 'ink', [
      text(`${say(`addition.told-${decided}`)}\n**${name}**`),
    ]),
  };
}
