import type { Archive } from '../retrieval/archive.ts';
import { retrieve } from '../retrieval/retrieve.ts';
import { termSet } from '../text/terms.ts';
import { analyserFor } from '../text/likely-languages.ts';
import type { Answer, Question } from './answer.ts';
import {
  answerFromPassages,
  articlesIn,
  type AskOptions,
  type PassagesAnswer,
} from './answer-from-passages.ts';
import type { Outcome } from './outcome.ts';
import { MIN_TO_ANSWER } from './sureness.ts';
import { areAll, scopeOf, type Sources } from './understanding/sources.ts';
import { understand } from './understanding/understand.ts';

/** So many articles of others are told of that speak of what an author doesn't. */
const MAX_OTHERS = 5;

/**
 * Answers a question from the articles whose words it wants, in their words, or says that it
 * found no passage that does; or does what else it asks for.
 */
export async function ask(
  archive: Archive,
  { text: question, isWide = false }: Question,
  options: AskOptions,
): Promise<Outcome> {
  const asTyped = async (): Promise<PassagesAnswer> =>
    answerFromPassages(archive, { question, sought: question }, options);
  if (isWide) return (await asTyped()).answer;
  const { sources, perhaps, rest, request } = await understand(archive, question);
  if (request) {
    // Most questions want an answer; what summaries take isn't loaded for them.
    const { answerRequest } = await import('./understanding/answer-request.ts');
    const outcome = await answerRequest(archive, { question, request, sources }, options);
    return outcome ?? (await asTyped()).answer;
  }
  const named = areAll(sources) ? perhaps : sources;
  if (areAll(named) || !asksAnything(rest)) return (await asTyped()).answer;

  const those = archive.within(scopeOf(named));
  const own = await answerFromPassages(those, { question, sought: rest }, options);
  const ownAnswer: Answer = { ...own.answer, sources: named };
  if (areAll(sources)) {
    const all = await asTyped();
    return isBetter(own, all) ? ownAnswer : all.answer;
  }
  if (own.answer.kind === 'answered') return ownAnswer;
  if (await areSubjects(archive, sources)) {
    const all = await asTyped();
    if (isBetter(all, own)) return all.answer;
  }
  if (ownAnswer.kind !== 'not-found') return ownAnswer;
  const { ranking, confidence } = await retrieve(archive, rest, options.weights);
  const others = confidence < MIN_TO_ANSWER ? [] : articlesIn(ranking).slice(0, MAX_OTHERS);
  return others.length === 0 ? ownAnswer : { ...ownAnswer, others };
}

function asksAnything(rest: string): boolean {
  return termSet(rest, analyserFor(rest).words).size > 0;
}

const KINDS = ['not-found', 'related', 'answered'] as const;

function isBetter(one: PassagesAnswer, other: PassagesAnswer): boolean {
  const [first, second] = [one, other].map(({ answer }) => KINDS.indexOf(answer.kind));
  return first === second ? one.confidence > other.confidence : (first ?? 0) > (second ?? 0);
}

/** Whether passages speak of whom a question names for their words. */
async function areSubjects(
  archive: Archive,
  { authors = [], publications = [] }: Sources,
): Promise<boolean> {
  const last = [...authors, ...publications].flatMap((name) => {
    const terms = [...termSet(name, analyserFor(name).words)];
    return terms.at(-1) ?? [];
  });
  for (const language of (await archive.languages()).keys()) {
    const { terms } = await archive.terms(last, language);
    if (terms.some(({ documents, isCorrected }) => documents > 0 && !isCorrected)) return true;
  }
  return false;
}
