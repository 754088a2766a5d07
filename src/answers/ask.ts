import type { ArticleSource } from '../articles/article.ts';
import type { Archive } from '../retrieval/archive.ts';
import { retrieve } from '../retrieval/retrieve.ts';
import type { RankBy } from '../retrieval/rank-by.ts';
import { isSmallTalk } from '../text/small-talk.ts';
import { termSet } from '../text/terms.ts';
import { analyserFor } from '../text/likely-languages.ts';
import type { Answer, PreviousQuestion, Question } from './answer.ts';
import {
  answerFromPassages,
  articlesIn,
  type AskOptions,
  nearestBy,
  type PassagesAnswer,
} from './answer-from-passages.ts';
import type { OneOutcome, Outcome } from './outcome.ts';
import { previousOf } from './previous-question.ts';
import { asArticles } from './source-question.ts';
import { MIN_TO_ANSWER } from './sureness.ts';
import { areAll, scopeOf, type Sources } from './understanding/sources.ts';
import { leansOnSomething } from './understanding/leaning.ts';
import { questionsIn } from './understanding/questions-in.ts';
import {
  type AskingLanguage,
  askingLanguagesOf,
  withoutFrills,
} from './understanding/asking-languages.ts';
import { understand, type Understanding } from './understanding/understand.ts';

/** So many articles of others are told of that speak of what an author doesn't. */
const MAX_OTHERS = 5;

/**
 * Answers a question from the articles whose words it wants, in their words, or says that it found no passage
 * that does; or does what else it asks for. Of several questions in one, each is answered, the next one as one
 * that may lean on those before.
 */
export async function ask(
  archive: Archive,
  question: Question,
  options: AskOptions,
): Promise<Outcome> {
  const languages = question.isWide === true ? [] : askingLanguagesOf(question.text);
  const [first = question.text, ...others] =
    question.isWide === true
      ? [question.text]
      : questionsIn(
          question.text,
          languages.map(({ asking }) => asking),
        );
  const outcome = await askOne(archive, { ...question, text: first, languages }, options);
  if (others.length === 0) return outcome;
  const parts: [OneOutcome, ...OneOutcome[]] = [outcome];
  let before = outcome;
  for (const text of others) {
    const previous = previousOf(before);
    before = await askOne(
      archive,
      { ...question, text, languages, ...(previous && { previous }) },
      options,
    );
    parts.push(before);
  }
  const [one, two, ...more] = parts;
  return two ? { kind: 'several', question: question.text, parts: [one, two, ...more] } : one;
}

async function askOne(
  archive: Archive,
  question: AskedInLanguages,
  options: AskOptions,
): Promise<OneOutcome> {
  const outcome = await understandAndAsk(archive, question, options);
  return outcome.kind === 'answered' ? asArticles(outcome) : outcome;
}

type AskedInLanguages = Question & { readonly languages: readonly AskingLanguage[] };

async function understandAndAsk(
  archive: Archive,
  asked: AskedInLanguages,
  options: AskOptions,
): Promise<OneOutcome> {
  const { text: question, articleId, previous, today, sentences, isWide = false } = asked;
  const { languages } = asked;
  const asTyped = async (): Promise<PassagesAnswer> =>
    answerFromPassages(archive, { question, sought: question }, options);
  if (isSmallTalk(question)) return { kind: 'not-found', question, nearest: [] };
  if (isWide) return (await asTyped()).answer;
  const [before] = previous ? await archive.articles(previous.articles.slice(0, 1)) : [];
  const understood = await understand(archive, question, {
    before,
    asked: previous?.text,
    today,
    languages,
    nearest: nearestBy(options),
  });
  const { sources, perhaps, rest, request } = understood;
  if (request && (await archive.count()).articles > 0) {
    // Most questions want an answer; what summaries take isn't loaded for them.
    const { answerRequest } = await import('./understanding/answer-request.ts');
    const requested = { question, request, sources, before, previous, sentences };
    const outcome = await answerRequest(archive, requested, options);
    return outcome ?? (await asTyped()).answer;
  }
  const named = areAll(sources) ? perhaps : sources;
  if (areAll(named)) {
    if (articleId !== undefined || !leans(question, languages)) return (await asTyped()).answer;
    return before && previous
      ? followUp(archive, { question, previous, before }, options)
      : askBack(archive, question, options);
  }
  if (!asksAnything(rest)) return (await asTyped()).answer;
  return answerBy(archive, { question, understood, asTyped }, options);
}

/** Which articles a question is put to, and what of it is asked of them. */
export interface Reading {
  readonly archive: Archive;
  readonly sought: string;
}

/** How a question is read, as far as it wants an answer from passages. */
export async function readingOf(
  archive: Archive,
  { text, articleId, today, previous, isWide = false }: Question,
  by: RankBy,
): Promise<Reading> {
  const asTyped = { archive, sought: text };
  if (isWide) return asTyped;
  const languages = askingLanguagesOf(text);
  const [before] = previous ? await archive.articles(previous.articles.slice(0, 1)) : [];
  const nearest = nearestBy(by);
  const understood = await understand(archive, text, {
    before,
    asked: previous?.text,
    today,
    languages,
    nearest,
  });
  const { sources, perhaps, rest, request } = understood;
  if (request) return asTyped;
  const named = areAll(sources) ? perhaps : sources;
  if (areAll(named)) {
    const isFollowUp = before && previous && articleId === undefined && leans(text, languages);
    return isFollowUp ? followingUp(archive, { question: text, previous, before }) : asTyped;
  }
  if (!asksAnything(rest)) return asTyped;
  const own = { archive: archive.within(scopeOf(named)), sought: rest };
  const isPlain = !areAll(sources);
  if (isPlain && !(await areSubjects(archive, sources))) return own;
  const ofOwn = await retrieve(own.archive, own.sought, by);
  if (isPlain && ofOwn.confidence >= MIN_TO_ANSWER) return own;
  const ofAll = await retrieve(archive, text, by);
  return ofOwn.confidence > ofAll.confidence ? own : asTyped;
}

/** Answers from the articles of those whom a question names. */
async function answerBy(
  archive: Archive,
  {
    question,
    understood: { sources, perhaps, rest },
    asTyped,
  }: {
    readonly question: string;
    readonly understood: Understanding;
    readonly asTyped: () => Promise<PassagesAnswer>;
  },
  options: AskOptions,
): Promise<Answer> {
  const named = areAll(sources) ? perhaps : sources;
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
  const { ranking, confidence } = await retrieve(archive, rest, options);
  const others = confidence < MIN_TO_ANSWER ? [] : articlesIn(ranking).slice(0, MAX_OTHERS);
  return others.length === 0 ? ownAnswer : { ...ownAnswer, others };
}

/** In the likeliest language only: a pronoun of one is a verb of another. */
function leans(question: string, [likeliest]: readonly AskingLanguage[]): boolean {
  const { asking } = likeliest ?? {};
  return asking?.pronouns !== undefined
    ? leansOnSomething(withoutFrills(question, asking), asking.pronouns)
    : false;
}

/** Answers from the article that was shown before, by what was asked then as well. */
async function followUp(archive: Archive, asked: FollowUp, options: AskOptions): Promise<Answer> {
  const { question, previous, before } = asked;
  const { archive: own, sought } = followingUp(archive, asked);
  const { answer } = await answerFromPassages(own, { question, sought }, options);
  return { ...answer, sources: { article: before }, follows: previous.text };
}

interface FollowUp {
  readonly question: string;
  readonly previous: PreviousQuestion;
  readonly before: ArticleSource;
}

function followingUp(archive: Archive, { question, previous, before }: FollowUp): Reading {
  return {
    archive: archive.within({ articleId: before.id }),
    sought: `${question} ${previous.text}`,
  };
}

/** Asks whom or what a question means, unless there is but one article that it can be about. */
async function askBack(
  archive: Archive,
  question: string,
  options: AskOptions,
): Promise<OneOutcome> {
  const { total, articles } = await archive.find('', { order: 'newest', limit: MAX_OTHERS });
  if (total > 1) return { kind: 'unclear', what: 'subject', question, candidates: articles };
  const { answer } = await answerFromPassages(archive, { question, sought: question }, options);
  return answer;
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
