import { drawLine } from '../../src/presentation/markdown/draw-line.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';

/**
 * House limit in code units after escaping: any question of 300 characters, as `/ask` takes them, is
 * shown whole, because the buttons below its answer read it there.
 */
const MAX_QUESTION_UNITS = 600;

/** What was asked, as one line of small print. */
export function drawQuestion(question: string, { say }: Voice): string {
  return `-# ${say('answer.question', { question: drawLine(question, MAX_QUESTION_UNITS) })}`;
}

/** What it was taken to follow, if anything, whole for the same reason. */
export function drawFollows(follows: string | undefined, { say }: Voice): readonly string[] {
  if (follows === undefined) return [];
  return [`-# ${say('answer.follows', { question: drawLine(follows, MAX_QUESTION_UNITS) })}`];
}
