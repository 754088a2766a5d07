import { MIN_LENGTH_FOR_ERROR, UNPARTED } from '../../retrieval/typed-words.ts';
import { valueOf } from '../layout/tokens.ts';
import type { Clause } from './search.ts';

/** What finds documents whose words hold every one that was typed, the last one as a prefix. */
export function exactly(field: string, typed: readonly string[]): readonly Clause[] {
  return typed.map((word, nth) => wordClause(field, word, nth < typed.length - 1));
}

/** The same with a typing error in each word that is long enough to tell. */
export function nearly(field: string, typed: readonly string[]): readonly Clause[] {
  return typed.map((word, nth) => {
    const isWhole = nth < typed.length - 1;
    return word.length < MIN_LENGTH_FOR_ERROR
      ? wordClause(field, word, isWhole)
      : nearWord(`typed.${field}.${isWhole ? 'words' : 'starts'}`, word);
  });
}

function wordClause(field: string, word: string, isWhole: boolean): Clause {
  const words = `typed.${field}.words`;
  if (UNPARTED.test(word))
    return {
      wildcard: { [words]: { value: `*${word.replaceAll(/[*?\\]/gu, String.raw`\$&`)}*` } },
    };
  return isWhole ? { term: { [words]: valueOf(word) } } : { prefix: { [words]: word } };
}

/** One letter wrong, missing or too many, or two neighbours swapped (`isTypedNearly`). */
function nearWord(field: string, word: string): Clause {
  // Unless told, it becomes a query of as many clauses as there are such words, of which the engine takes so many.
  return {
    fuzzy: {
      [field]: { value: word, fuzziness: 1, transpositions: true, rewrite: 'constant_score' },
    },
  };
}
