import type { AskingRules, Request } from '../../text/asking-rules.ts';
import { analyserFor } from '../../text/likely-languages.ts';
import { termSet } from '../../text/terms.ts';
import { withoutFrills } from './asking-languages.ts';

/** More questions in one aren't told apart. */
const MAX_QUESTIONS = 3;

/** The questions that stand in one, each of which says what it is about; the whole if it is one. */
export function questionsIn(question: string, rules: readonly AskingRules[]): readonly string[] {
  for (const { between, opening } of rules) {
    if (!between || !opening) continue;
    const parts = partsOf(question, between);
    if (parts.length < 2 || parts.length > MAX_QUESTIONS) continue;
    const areQuestions = parts.every(
      (part, place) =>
        opening.test(part) &&
        (termSet(part, analyserFor(part).words).size > 0 || goesOn(part, parts[place - 1], rules)),
    );
    if (areQuestions) return parts;
  }
  return [question];
}

/** Whether it asks of articles, as the one before it does. */
function goesOn(
  question: string,
  before: string | undefined,
  rules: readonly AskingRules[],
): boolean {
  if (asksHowMany(question, before, rules)) return true;
  return [question, before ?? ''].every((one) => rules.some((each) => asksOfArticles(one, each)));
}

/** Whether a question asks how many articles there are, because the one before it asks of articles as well. */
export function asksHowMany(
  question: string,
  before: string | undefined,
  rules: readonly AskingRules[],
): boolean {
  const isShort = rules.some(({ howMany }) => howMany?.test(question));
  return isShort && before !== undefined && rules.some((one) => asksOfArticles(before, one));
}

const OF_ARTICLES: ReadonlySet<Request> = new Set([
  'overview',
  'count',
  'newest',
  'oldest',
  'list',
]);

function asksOfArticles(question: string, rules: AskingRules): boolean {
  const plain = withoutFrills(question, rules);
  return rules.requests.some(([kind, pattern]) => OF_ARTICLES.has(kind) && pattern.test(plain));
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
