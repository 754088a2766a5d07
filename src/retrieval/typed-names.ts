import { isTypedNearly } from '../text/typing-error.ts';
import { MIN_LENGTH_FOR_ERROR, UNPARTED, wordsOf } from './typed-words.ts';

/** Whether a name holds every word that was typed, the last one as a prefix. */
export function isNamedBy(name: string, typed: readonly string[]): boolean {
  return holdsAll(wordsOf(name), typed, startsWith);
}

/** The same with a typing error in each word that is long enough to tell. */
export function isNearlyNamedBy(name: string, typed: readonly string[]): boolean {
  return holdsAll(wordsOf(name), typed, (word, own, isWhole) =>
    word.length < MIN_LENGTH_FOR_ERROR
      ? startsWith(word, own, isWhole)
      : isTypedNearly(word, own, isWhole),
  );
}

type IsLike = (typed: string, word: string, isWhole: boolean) => boolean;

/** Whether each word typed is like one of a name's; the last one may go on. */
function holdsAll(name: readonly string[], typed: readonly string[], isLike: IsLike): boolean {
  return typed.every((word, nth) =>
    name.some((own) =>
      UNPARTED.test(word) ? own.includes(word) : isLike(word, own, nth < typed.length - 1),
    ),
  );
}

function startsWith(typed: string, word: string, isWhole: boolean): boolean {
  return isWhole ? typed === word : word.startsWith(typed);
}
