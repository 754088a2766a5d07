import type { WeekInVain } from '../../src/alerts/weekly/start-weekly-notes.ts';
import { card, text } from '../../src/presentation/cards/card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { drawLine } from '../../src/presentation/markdown/draw-line.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';

const MAX_QUESTION_UNITS = 200;

/** How many questions were asked in vain within a week, and which of them by several members. */
export function drawWeeklyNote({ questions, frequent }: WeekInVain, voice: Voice): Reply {
  const { say } = voice;
  const lines = frequent.map(
    ({ question, members }) =>
      `- ${drawLine(question, MAX_QUESTION_UNITS)} · ${say('unanswered.members', { count: members })}`,
  );
  return {
    visibility: 'public',
    quotes: [],
    components: card(voice, 'ink', [
      text(`**${say('weekly.headline', { count: questions })}**`),
      ...(lines.length === 0 ? [] : [text(`${say('weekly.frequent')}\n${lines.join('\n')}`)]),
      text(`-# ${say('weekly.next')}`),
    ]),
  };
}
