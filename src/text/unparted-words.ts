import { foldWord } from './fold-word.ts';
import type { Span } from './span.ts';
import { isUnparted } from './terms.ts';

/** A segmenter takes time by the square of a longer run. */
const MAX_UNITS = 500;

/**
 * Finds the words of a script that doesn't part them, as ICU's dictionary of the language knows them; what
 * is no word, such as signs, is left out.
 */
export function segmenterOf(language: string): (run: string) => readonly Span[] {
  let segmenter: Intl.Segmenter | undefined;
  return (run) => {
    segmenter ??= new Intl.Segmenter(language, { granularity: 'word' });
    const words: Span[] = [];
    for (let from = 0; from < run.length; from += MAX_UNITS) {
      for (const { index, segment, isWordLike } of segmenter.segment(
        run.slice(from, from + MAX_UNITS),
      )) {
        const start = from + index;
        if (isWordLike === true) words.push({ start, end: start + segment.length });
      }
    }
    return words;
  };
}

/** As {@link foldWord}, but the marks of such scripts tell words apart. */
export function foldUnparted(word: string): string {
  return isUnparted(word) ? word.normalize('NFKC') : foldWord(word);
}
