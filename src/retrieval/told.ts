import type { Analyser } from '../text/analyser.ts';
import { analyserOf } from '../text/analysers.ts';
import type { AnswerType } from '../text/answer-type.ts';
import type { Term } from '../text/term.ts';
import { termsOf } from '../text/terms.ts';
import { couldAnswer } from './could-answer.ts';
import { weightOf } from './match-passage.ts';
import type { Query } from './query.ts';
import type { RankedPassage } from './rank.ts';
import { wordsWithin } from './words-within.ts';

/** An occasion ("when the ferries come back") tells so much of a time. */
const OCCASION = 0.5;

/** A number tells so much where it stands with something else than what is counted. */
const OTHER_COUNT = 0.3;

/** What is counted stands right before its number, or behind it among so many terms. */
const BEHIND_NUMBER = 3;

/** What is as like as this may stand for what is counted. */
const MIN_ALIKE = 0.4;

/** More numbers of a sentence than so many are not looked at. */
const MAX_NUMBERS = 12;

/**
 * How well a passage tells a thing of the kind that is asked for, 0 to 1: in the sentence that holds most of
 * the question with its neighbours, or in one of these. 1 if nothing is asked for that can be seen: what
 * somebody says, what something is and how it is done look like everything else.
 */
export function toldIn(query: Query, passage: RankedPassage): number {
  const { paragraph, match, nearness } = passage;
  const type = query.mainType;
  if (!type || !CAN_BE_SEEN.has(type)) return 1;
  const held = match.sentences.map((_, index) =>
    weightOf(query, needsAt(index - 1) | needsAt(index) | needsAt(index + 1)),
  );
  // Where it is about the question by what it means alone, each of its sentences may be.
  const about = nearness && match.needs === 0 ? held.map(() => 1) : held;
  const most = Math.max(...about);
  if (most === 0) return 0;
  const tells = teller(query, type);
  const told = about.map((weight, index) => {
    if (weight === 0) return 0;
    const words = wordsWithin(passage, paragraph.sentences[index] ?? paragraph);
    return Math.sqrt(weight / most) * tells(words);
  });
  return Math.max(...told);

  function needsAt(index: number): number {
    return match.sentences[index]?.needs ?? 0;
  }
}

/**
 * Reasons are given in too many ways: of those that are given, a quarter can't be seen. So are things that have
 * a name, and often go without: "which office" is told by "the housing office".
 */
const CAN_BE_SEEN: ReadonlySet<AnswerType> = new Set<AnswerType>([
  'time',
  'money',
  'age',
  'duration',
  'share',
  'frequency',
  'measure',
  'number',
  'person',
  'place',
]);

/** What an occasion may tell: "since the ferries came back" is long ago. */
const OF_TIME: ReadonlySet<AnswerType> = new Set<AnswerType>(['time', 'duration', 'frequency']);

/** How well a sentence tells something of this kind. */
function teller(query: Query, type: AnswerType): (sentence: string) => number {
  const analyser = analyserOf(query.language);
  const asked = new Set(query.needs.map(({ term }) => term));
  const counted = new Set(query.counted.flatMap((term) => [term, ...likeOf(query, term)]));
  const { occasion } = analyser.questions.answers ?? {};
  return (sentence) => {
    const could = couldAnswer(type, sentence, asked, analyser);
    if (OF_TIME.has(type) && could < OCCASION)
      return occasion !== undefined && sentence.search(occasion) !== -1 ? OCCASION : could;
    if (type !== 'number' || counted.size === 0 || could === 0) return could;
    return counts(sentence, counted, analyser) ? could : could * OTHER_COUNT;
  };
}

function likeOf({ needs }: Query, term: string): readonly string[] {
  const similar = needs.find((need) => need.term === term)?.similar ?? [];
  return [...similar].flatMap(([other, likeness]) => (likeness >= MIN_ALIKE ? [other] : []));
}

/** Whether one of its numbers stands with what is counted. */
function counts(
  sentence: string,
  counted: ReadonlySet<string>,
  { words, questions }: Analyser,
): boolean {
  const pattern = questions.answers?.number;
  if (!pattern) return true;
  const terms = termsOf(sentence, words);
  pattern.lastIndex = 0;
  for (let count = 0; count < MAX_NUMBERS; count += 1) {
    const match = pattern.exec(sentence);
    if (!match) return false;
    if (termsBeside(terms, match.index).some(({ term }) => counted.has(term))) return true;
  }
  return false;
}

function termsBeside(terms: readonly Term[], at: number): readonly Term[] {
  const place = terms.findIndex(({ start }) => start >= at);
  return place === -1
    ? terms.slice(-1)
    : terms.slice(Math.max(0, place - 1), place + 1 + BEHIND_NUMBER);
}
