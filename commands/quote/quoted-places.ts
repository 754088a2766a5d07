import type { Excerpt } from '../../src/answers/answer.ts';
import type { PlacedQuote } from '../../src/answers/quote-check/quote-check.ts';
import { quote } from '../../src/articles/quote.ts';
import { around, blocksAt, sentencesAt } from '../../src/answers/surroundings.ts';
import type { Span } from '../../src/text/span.ts';

/** Words of an article that are looked at, in what stands around them. */
export interface MarkedExcerpt extends Excerpt {
  /** The words themselves; in order, they neither overlap nor touch. */
  readonly marks: readonly [Span, ...Span[]];
}

/** A paragraph around a sentence that is a quote from end to end is shown if it is no longer. */
const MAX_PARAGRAPH_UNITS = 700;

/**
 * Places of an article in the sentences in which they stand, or in their paragraph if they are all of
 * these; places that share sentences are shown in one.
 */
export function inSentences(places: readonly PlacedQuote[]): readonly MarkedExcerpt[] {
  const shown: MarkedExcerpt[] = [];
  for (const place of places.map(withSurroundings)) {
    const before = shown.at(-1);
    if (before && place.quote.start <= before.quote.end)
      shown[shown.length - 1] = join(before, place);
    else shown.push(place);
  }
  return shown;
}

/** The same places alone. */
export function alone(places: readonly PlacedQuote[]): readonly MarkedExcerpt[] {
  return places.map((place) => markedIn(place, place.quote));
}

function withSurroundings(place: PlacedQuote): MarkedExcerpt {
  const { article, ...words } = place.quote;
  const sentences = around(words, sentencesAt(article, words));
  const isAllOfThem = sentences.start === words.start && sentences.end === words.end;
  const paragraphs = around(words, blocksAt(article, words));
  const isShort = paragraphs.end - paragraphs.start <= MAX_PARAGRAPH_UNITS;
  return markedIn(place, isAllOfThem && isShort ? paragraphs : sentences);
}

function markedIn({ quote: words, paragraph }: PlacedQuote, whole: Span): MarkedExcerpt {
  const shown = quote(words.article, whole);
  return {
    quote: shown,
    context: shown,
    paragraph,
    marks: [{ start: words.start, end: words.end }],
  };
}

function join(before: MarkedExcerpt, { quote: next, marks }: MarkedExcerpt): MarkedExcerpt {
  const { article, start, end } = before.quote;
  const shown = quote(article, { start, end: Math.max(end, next.end) });
  return { ...before, quote: shown, context: shown, marks: joinMarks([...before.marks, ...marks]) };
}

function joinMarks([first, ...others]: MarkedExcerpt['marks']): MarkedExcerpt['marks'] {
  const joined: [Span, ...Span[]] = [first];
  for (const mark of others) {
    const before = joined.at(-1) ?? first;
    if (mark.start <= before.end) {
      joined[joined.length - 1] = { start: before.start, end: Math.max(before.end, mark.end) };
    } else joined.push(mark);
  }
  return joined;
}
