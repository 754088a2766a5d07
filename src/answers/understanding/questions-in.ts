import type { AskingRules } from '../../text/asking-rules.ts';
import { analyserFor } from '../../text/likely-languages.ts';
import { termSet } from '../../text/terms.ts';

/** More questions in one aren't told apart. */
const MAX_QUESTIONS = 3;

/** The questions that stand in one, each of which says what it is about; the whole if it is one. */
export function questionsIn(question: string, rules: readonly AskingRules[]): readonly string[] {
  for (const { between, opening } of rules) {
    if (!between || !opening) continue;
    const parts = partsOf(question, between);
    if (parts.length < 2 || parts.length > MAX_QUESTIONS) continue;
    const areQuestions = parts.every(
      (part) => opening.test(part) && termSet(part, analyserFor(part).words).size > 0,
    );
    if (areQuestions) return parts;
  }
  return [question];
}

function partsOf(question: string, between: RegExp): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (const { 0: joint, index } of question.matchAll(between)) {
    const mark = /^\?+/u.exec(joint)?.[0] ?? '';
    parts.push(question.slice(start, index) + mark);
    start = index + joint.length;
  }
  parts.push(question.slice(start));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
