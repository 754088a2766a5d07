import { card, note, text } from '../../src/presentation/cards/card.ts';
import { drawNotice } from '../../src/presentation/cards/notice-card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { drawLine } from '../../src/presentation/markdown/draw-line.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { drawHideable, type Hideable } from './hideable.ts';

const MAX_NAME_UNITS = 100;
const MAX_CANDIDATES = 5;

export interface HidingChange {
  readonly change: 'hidden' | 'hidden-already' | 'unhidden' | 'not-hidden' | 'hidden-by-tag';
  readonly thing: Hideable;
  /** How many articles the server can ask now. */
  readonly articleCount: number;
}

/** Says to whoever hides or unhides something what came of it. */
export function drawHidingChange(
  { change, thing, articleCount }: HidingChange,
  voice: Voice,
): Reply {
  const { say } = voice;
  const happened = say(`hiding.${change}`, { thing: drawHideable(thing, voice) });
  return {
    visibility: 'private',
    quotes: [],
    components: card(voice, 'ink', [
      text(`${happened}\n${say(`hiding.${change}-next`)}`),
      ...note(say('hiding.left', { count: articleCount })),
    ]),
  };
}

export interface UnclearHideable {
  /** What someone typed. */
  readonly named: string;
  /** What it may mean, likeliest first; may be empty. */
  readonly candidates: readonly Hideable[];
}

/** Says that what someone typed is no article and no tag, or may be several. */
export function drawUnclearHideable({ named, candidates }: UnclearHideable, voice: Voice): Reply {
  const { say } = voice;
  const name = drawLine(named, MAX_NAME_UNITS);
  if (candidates.length === 0) {
    return drawNotice(
      { happened: say('hiding.none', { name }), next: say('hiding.choose') },
      voice,
    );
  }
  const lines = candidates
    .slice(0, MAX_CANDIDATES)
    .map((candidate) => `- ${drawHideable(candidate, voice)}`);
  const next = [...lines, say('hiding.choose')].join('\n');
  return drawNotice({ happened: say('hiding.several', { name }), next }, voice);
}
