import { quote } from '../../articles/quote.ts';
import type { FittedExcerpt } from './fit-excerpts.ts';

/**
 * So long may the quotes of a card be on average for three of them to stand on a screen and a half of a phone:
 * 390 by 844 pixels, where a line has 31 characters and 22 pixels, and all else takes some 450.
 */
const MEAN_UNITS = 350;

/**
 * Leaves the last sentences of the longest quotes out until all stand on a screen and a half of a phone; the
 * first quote stays whole, and of each a sentence.
 */
export function fitScreens<E extends FittedExcerpt>(excerpts: readonly E[]): readonly E[] {
  const room = MEAN_UNITS * excerpts.length;
  const fitted = [...excerpts];
  let taken = fitted.reduce((sum, { quote: { text } }) => sum + text.length, 0);
  while (taken > room) {
    const shorter = fitted.flatMap((excerpt, index) => {
      const cut = index === 0 ? undefined : withoutLastSentence(excerpt);
      return cut ? [{ index, excerpt, cut }] : [];
    });
    const [first, ...others] = shorter;
    if (!first) break;
    const longest = others.reduce(
      (most, one) => (lengthOf(one.excerpt) > lengthOf(most.excerpt) ? one : most),
      first,
    );
    taken -= lengthOf(longest.excerpt) - lengthOf(longest.cut);
    fitted[longest.index] = longest.cut;
  }
  return fitted;
}

function lengthOf({ quote: { text } }: FittedExcerpt): number {
  return text.length;
}

/** Undefined if there is but one. */
function withoutLastSentence<E extends FittedExcerpt>(excerpt: E): E | undefined {
  const { article, start, end } = excerpt.quote;
  const paragraph = article.paragraphs.find(({ number }) => number === excerpt.paragraph);
  const last = paragraph?.sentences.findLast((sentence) => sentence.end < end);
  if (!last || last.end <= start) return undefined;
  const shorter = article.text.slice(start, last.end).trimEnd();
  if (shorter === '') return undefined;
  return { ...excerpt, quote: quote(article, { start, end: start + shorter.length }), isCut: true };
}
