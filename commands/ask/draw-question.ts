import { drawLine } from '../../src/presentation/markdown/draw-line.ts';
import { sideBySide } from '../../src/presentation/sources/describe-article.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { drawSharedBy } from './sharing.ts';

/**
 * House limit in code units after escaping: any question of 300 characters, as `/ask` takes them, is
 * shown whole, because the buttons below its answer read it there.
 */
const MAX_QUESTION_UNITS = 600;

/** What was asked, as one line of small print. */
export function drawQuestion(question: string, { say }: Voice): string {
  return `-# ${say('answer.question', { question: drawLine(question, MAX_QUESTION_UNITS) })}`;
}

/** What was asked; below it who shared what came of it, if anybody did, and what else is to be said of it. */
export function drawSharedQuestion(
  question: string,
  { sharedBy, about }: { readonly sharedBy?: string | undefined; readonly about?: string },
  voice: Voice,
): string {
  const shared = sharedBy === undefined ? undefined : drawSharedBy(sharedBy, voice);
  const below = sideBySide(shared, about);
  const asked = drawQuestion(question, voice);
  return below === '' ? asked : `${asked}\n-# ${below}`;
}

/** What it was taken to follow, if anything, whole for the same reason. */
export function drawFollows(follows: string | undefined, { say }: Voice): readonly string[] {
  if (follows === undefined) return [];
  return [`-# ${say('answer.follows', { question: drawLine(follows, MAX_QUESTION_UNITS) })}`];
}
