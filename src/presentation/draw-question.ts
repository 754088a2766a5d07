import { drawLine } from './draw-line.ts';
import type { Voice } from './wording/voice.ts';

/** House limit in code units after escaping; three to four lines of small print on a phone. */
const MAX_QUESTION_UNITS = 200;

/** What was asked, as one line of small print. */
export function drawQuestion(question: string, { say }: Voice): string {
  return `-# ${say('answer.question', { question: drawLine(question, MAX_QUESTION_UNITS) })}`;
}
