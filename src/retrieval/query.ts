import { termsOf } from '../text/terms.ts';
import type { Acronyms } from './acronyms.ts';
import { isLightWord } from './light-words.ts';
import { type AnswerType, answerTypesOf } from './answer-type.ts';
import type { WeightedTerm } from './search-index.ts';
import type { CorrectSpelling } from './spelling.ts';
import { passageShare } from './english-frequency.ts';
import { similarTo } from './similar-words.ts';
import type { TermStore } from './term-store.ts';

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
  /** A name or a figure, as far as the question's capitals tell. */
  readonly isProper: boolean;
}

export interface Query {
  /** In the question's order, without repetitions, at most {@link MAX_NEEDS}. */
  readonly needs: readonly Need[];
  /** The needs' weights added up. */
  readonly weight: number;
  readonly answerTypes: readonly AnswerType[];
  /** It wants to know which articles there are on something. */
  readonly asksForArticles: boolean;
}

/**
 * A corpus of few passages can't tell a rare word from a common one; its counts are added to those of
 * so many passages of English at large.
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

/** What people ask when they want articles rather than an answer. */
const WHICH_ARTICLES =
  /\b(?:(?:which|what|any|(?:list|show|find|give)(?: me)?(?: all| the| any)*)\s+(?:of the )?(?:articles?|pieces?|texts?)|(?:is|are) there an?y? (?:articles?|pieces?|texts?))\s+(?:(?:are|is|that|which|do|there|you have) )*(?:about|on|covers?|covering|mentions?|mentioning|discuss(?:es|ing)?|deals? with|talks? about)\b/iu;

/** What people wrap a question in when they ask about articles; it says nothing of the matter. */
const FRAMES = [
  new RegExp(WHICH_ARTICLES, 'giu'),
  /\b(?:what|which|how|where|does|do|did|is|are)\b[^?]{0,20}\b(?:articles?|authors?|texts?|writers?|pieces?)\s+(?:say|argue|claim|write|mention|think|report|state|explain|describe|tell(?:\s+us)?)s?\b(?:\s+(?:about|of|on|regarding|that))?/giu,
  /\b(?:did|does|do)\s+(?:the|these|those)?\s*(?:articles?|authors?)\s+(?:say|argue|claim|write|mention|think|call)\b/giu,
  /\baccording to (?:the|this|these|your) (?:articles?|authors?|texts?|writers?|pieces?)\b/giu,
  /\b(?:can|could|would) you (?:please )?(?:tell|explain|show|say)\b(?: (?:me|us))?/giu,
  /\b(?:tell me|explain to me|i(?: would|['’]d) like to know|do you know|i want to know)\b(?: (?:more )?about)?/giu,
];

export function analyseQuestion(
  question: string,
  { store, acronyms, correct }: { store: TermStore; acronyms: Acronyms; correct: CorrectSpelling },
): Query {
  const words = FRAMES.reduce((text, frame) => text.replaceAll(frame, ' '), question);
  const asked = termsOf(words).map(({ term, start, end }) => ({
    term: store.documentFrequency(term) > 0 ? term : (correct(term) ?? term),
    isProper: start > 0 && /^[\p{Lu}\p{N}]/u.test(words.slice(start, end)),
    isFirstName: start > 0 && FIRST_NAME.test(words.slice(start)),
  }));
  const terms = asked.map(({ term }) => term);
  const forms = acronyms.formsIn(terms);
  const hasLowerCase = /\p{Ll}/u.test(words);
  const needs = asked
    .filter(({ term }, index) => terms.indexOf(term) === index)
    .slice(0, MAX_NEEDS)
    .map(({ term, isProper, isFirstName }): Need => ({
      term,
      alternatives: [
        ...acronyms.longForms(term),
        ...forms.filter(({ form }) => form.includes(term)).map(({ acronym }) => [acronym]),
      ],
      similar: similarTo(term),
      weight:
        inverseDocumentFrequency(store, term) *
        (isLightWord(term) ? LIGHT_WEIGHT : 1) *
        (isFirstName ? FIRST_NAME_WEIGHT : 1),
      isProper: isProper && hasLowerCase,
    }));
  return {
    needs,
    weight: needs.reduce((sum, { weight }) => sum + weight, 0),
    answerTypes: answerTypesOf(question),
    asksForArticles: WHICH_ARTICLES.test(question),
  };
}

/** The terms to look for in an index; alternatives share a part of their need's weight. */
export function weightedTerms(query: Query): readonly WeightedTerm[] {
  const weights = new Map<string, number>();
  const add = (term: string, weight: number): void => {
    weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  };
  for (const { term, alternatives, similar } of query.needs) {
    const weight = isLightWord(term) ? LIGHT_WEIGHT : 1;
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
 * As in BM25 (Robertson and Zaragoza 2009), Lucene's form, which is never negative; with English at
 * large for the corpus's background.
 */
export function inverseDocumentFrequency(store: TermStore, term: string): number {
  const prior = PRIOR_PASSAGES * passageShare(term);
  const frequency = store.documentFrequency(term) + prior;
  const size = store.size + PRIOR_PASSAGES;
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
}
