import { termsOf } from '../text/terms.ts';
import { analyserOf } from '../text/analysers.ts';
import type { AnswerType } from '../text/answer-type.ts';
import type { QuestionRules } from '../text/question-rules.ts';
import type { WordRules } from '../text/word-rules.ts';
import type { Collection, KnownTerm, KnownTerms } from './known-terms.ts';
import type { WeightedTerm } from './search-index.ts';
import { passageShare } from './term-frequency.ts';

/** One thing that the question asks about. */
export interface Need {
  /** As the articles spell it. */
  readonly term: string;
  /** What else may stand for it: other terms, or several in a row. */
  readonly alternatives: readonly (readonly string[])[];
  /** Terms of a like meaning, and how like it is, 0 to 1: weaker evidence than the alternatives. */
  readonly similar: ReadonlyMap<string, number>;
  /** How much it tells passages apart: its inverse document frequency, less for a light word. */
  readonly weight: number;
  /** A name or a figure, as far as the question's letters tell. */
  readonly isProper: boolean;
  /** In how many passages the term stands, and how often in all of them together. */
  readonly documents: number;
  readonly occurrences: number;
}

export interface Query {
  /** What it is analysed as: a language's subtag. */
  readonly language: string;
  /** In the question's order, without repetitions; the weightiest {@link MAX_NEEDS}. */
  readonly needs: readonly Need[];
  /** The needs' weights added up. */
  readonly weight: number;
  /** What is searched. */
  readonly collection: Collection;
  readonly answerTypes: readonly AnswerType[];
  /** The kind that it asks for first and foremost: not "when" in "What happens when…?". */
  readonly mainType: AnswerType | undefined;
  /** What it asks the number of, as terms; none if it doesn't. */
  readonly counted: readonly string[];
  /** It wants to know which articles there are on something. */
  readonly asksForArticles: boolean;
}

/**
 * A corpus of few passages can't tell a rare word from a common one; its counts are added to those of
 * so many passages of its language at large.
 */
const PRIOR_PASSAGES = 500;

/** Needs are bits of one number. */
export const MAX_NEEDS = 30;

const LIGHT_WEIGHT = 0.3;

/** A text names people in full once, and then by their last names; of other names, too, the last word tells most. */
const FIRST_NAME = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u;
const FIRST_NAME_WEIGHT = 0.5;

/** A need's alternatives are searched for at this share of its weight. */
const ALTERNATIVE_WEIGHT = 0.5;

/** And the likest of other terms at this share, all together. */
const SIMILAR_WEIGHT = 0.2;
const MIN_TO_SEARCH = 0.5;

/** The words of a question as it was typed. */
export interface AskedWords {
  readonly question: string;
  readonly language: string;
  /** In its order, repetitions included. */
  readonly words: readonly AskedWord[];
  /** It isn't all in capitals; letters without case tell so, too. */
  readonly hasLowerCase: boolean;
}

interface AskedWord {
  readonly term: string;
  /** It is a name or a figure, or begins a name, as far as its letters tell. */
  readonly isProper: boolean;
  readonly isFirstName: boolean;
}

/**
 * What there is to ask the articles about a question.
 *
 * @param language What it is taken to be in: a language's subtag.
 */
export function readQuestion(question: string, language: string): AskedWords {
  const { words: rules, questions } = analyserOf(language);
  const { frames = [] } = questions;
  const text = frames.reduce((rest, frame) => rest.replaceAll(frame, ' '), question);
  const words = termsOf(text, rules).map(({ term, start, end }) => ({
    term,
    isProper: isProper(text.slice(start, end), start),
    isFirstName: start > 0 && FIRST_NAME.test(text.slice(start)),
  }));
  return { question, language, words, hasLowerCase: /[\p{Ll}\p{Lo}]/u.test(text) };
}

/** Katakana spell foreign names and words. */
function isProper(word: string, start: number): boolean {
  return /^\p{Script=Katakana}/u.test(word) || (start > 0 && /^[\p{Lu}\p{N}]/u.test(word));
}

/** @param known What the articles tell of the question's terms. */
export function makeQuery(
  { question, language, words, hasLowerCase }: AskedWords,
  { collection, terms, acronyms }: KnownTerms,
): Query {
  const { words: rules, questions } = analyserOf(language);
  const spelled = terms.map(({ term }) => term);
  const all = terms
    .map((known, place) => ({ ...known, ...words[place], term: known.term }))
    .filter(({ term }, place) => spelled.indexOf(term) === place)
    .map(({ isProper: isName = false, isFirstName = false, longForms, ...known }): Need => ({
      term: known.term,
      alternatives: [
        ...longForms,
        ...acronyms.filter(({ form }) => form.includes(known.term)).map(({ acronym }) => [acronym]),
      ],
      similar: rules.similarTo(known.term),
      weight:
        inverseDocumentFrequency(collection, known, rules.rankOf(known.term)) *
        (rules.isLight(known.term) ? LIGHT_WEIGHT : 1) *
        (isFirstName ? FIRST_NAME_WEIGHT : 1),
      isProper: isName && hasLowerCase,
      documents: known.documents,
      occurrences: known.occurrences,
    }));
  const needs = weightiest(all);
  return {
    language,
    needs,
    weight: needs.reduce((sum, { weight }) => sum + weight, 0),
    collection,
    answerTypes: answerTypesOf(question, questions),
    mainType: mainTypeOf(question, questions),
    counted: countedIn(question, questions, rules),
    asksForArticles: questions.whichArticles?.test(question) ?? false,
  };
}

/** The kind that stands first in a question, unless what it opens with asks for none. */
function mainTypeOf(
  question: string,
  { asksFor = [], opening }: QuestionRules,
): AnswerType | undefined {
  const kinds = asksFor
    .map(([type, pattern]) => ({ type, at: question.search(pattern) }))
    .filter(({ at }) => at !== -1);
  const [first, ...others] = kinds;
  if (!first) return undefined;
  const main = others.reduce((best, kind) => (kind.at < best.at ? kind : best), first);
  const opened = opening?.exec(question)?.[0].length ?? 0;
  return main.at < Math.max(1, opened) || opened === 0 ? main.type : undefined;
}

/** What a number stands with; people are often left out beside one. */
function countedIn(
  question: string,
  { counts }: QuestionRules,
  rules: WordRules,
): readonly string[] {
  const counted = counts?.exec(question)?.groups?.['counted'] ?? '';
  return termsOf(counted, rules)
    .map(({ term }) => term)
    .filter((term) => !rules.isLight(term));
}

/** The weightiest needs, in their order. */
function weightiest(needs: readonly Need[]): readonly Need[] {
  const weights = needs.map(({ weight }) => weight).toSorted((a, b) => b - a);
  const least = weights[MAX_NEEDS - 1] ?? 0;
  return needs.filter(({ weight }) => weight >= least).slice(0, MAX_NEEDS);
}

/** A question asks for so many kinds of answers at most. */
const MAX_KINDS = 2;

/** What a question asks for, the plainest kind first; none if it doesn't say. */
export function answerTypesOf(
  question: string,
  { asksFor = [] }: QuestionRules,
): readonly AnswerType[] {
  return asksFor
    .filter(([, pattern]) => pattern.test(question))
    .map(([type]) => type)
    .slice(0, MAX_KINDS);
}

/** All terms that have to do with a query: those that passages are looked through for. */
export function soughtTerms({ needs }: Query): readonly string[] {
  const terms = needs.flatMap(({ term, alternatives, similar }) => [
    term,
    ...alternatives.flat(),
    ...similar.keys(),
  ]);
  return [...new Set(terms)];
}

/** The terms to look for in an index; alternatives share a part of their need's weight. */
export function weightedTerms(query: Query): readonly WeightedTerm[] {
  const { isLight } = analyserOf(query.language).words;
  const weights = new Map<string, number>();
  const add = (term: string, weight: number): void => {
    weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  };
  for (const { term, alternatives, similar } of query.needs) {
    const weight = isLight(term) ? LIGHT_WEIGHT : 1;
    add(term, weight);
    for (const alternative of alternatives) {
      for (const part of alternative) add(part, (weight * ALTERNATIVE_WEIGHT) / alternative.length);
    }
    const likest = [...similar].filter(([, likeness]) => likeness >= MIN_TO_SEARCH);
    for (const [other] of likest) add(other, (weight * SIMILAR_WEIGHT) / likest.length);
  }
  return Array.from(weights, ([term, weight]) => ({ term, weight }));
}

/**
 * As in BM25 (Robertson and Zaragoza 2009), Lucene's form, which is never negative; with the language
 * at large for the corpus's background.
 *
 * @param rank The term's place among the language's most frequent ones; undefined for a rarer one.
 */
export function inverseDocumentFrequency(
  { passages }: Collection,
  { documents }: Pick<KnownTerm, 'documents'>,
  rank: number | undefined,
): number {
  const prior = PRIOR_PASSAGES * passageShare(rank);
  const frequency = documents + prior;
  const size = passages + PRIOR_PASSAGES;
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
}
