import type { Query } from '../retrieval/query.ts';
import type { RankedPassage } from '../retrieval/rank.ts';
import { wordsWithin } from '../retrieval/words-within.ts';
import { analyserOf } from '../text/analysers.ts';
import { defines, nameAskedFor, standsIn } from '../text/definition.ts';
import type { Span } from '../text/span.ts';
import { termsOf } from '../text/terms.ts';
import { type ChosenQuote, chooseQuote } from './choose-quote.ts';

/** A sentence that says what something is, in the article's text. */
export interface Definition {
  readonly passage: RankedPassage;
  readonly sentence: Span;
}

/**
 * What best says what a thing is, where a question asks that: in so many words, or by spelling an acronym out.
 *
 * @param ranking The best first.
 */
export function definitionAmong(
  ranking: readonly RankedPassage[],
  question: string,
  { language, needs }: Query,
): Definition | undefined {
  const { words, shape } = analyserOf(language);
  const { definition } = shape;
  const name = nameAskedFor(question, definition);
  const form = name === undefined ? [] : termsOf(name, words).map(({ term }) => term);
  if (!definition || form.length === 0) return undefined;
  const others = needs.flatMap(({ alternatives }) => alternatives);
  const find = (isWanted: (sentence: string) => boolean): Definition | undefined => {
    for (const passage of ranking) {
      const sentence = passage.paragraph.sentences.find((span) =>
        isWanted(wordsWithin(passage, span)),
      );
      if (sentence) return { passage, sentence };
    }
    return undefined;
  };
  return (
    find((sentence) => defines(sentence, [form, ...others], definition, words)) ??
    find(
      (sentence) =>
        standsIn(form, sentence, words) && others.some((one) => standsIn(one, sentence, words)),
    )
  );
}

/** What is quoted of its passage: that sentence, with others as the question wants them. */
export function quoteDefinition({ passage, sentence }: Definition, query: Query): ChosenQuote {
  const chosen = chooseQuote(passage, query);
  const isWithin = chosen.span.start <= sentence.start && sentence.end <= chosen.span.end;
  if (isWithin) return chosen;
  return { ...chosen, span: sentence, words: wordsWithin(passage, sentence) };
}
