import type { Excerpt } from '../../src/answers/answer.ts';
import type { PlacedQuote } from '../../src/answers/quote-check/quote-check.ts';
import type { Article } from '../../src/articles/article.ts';
import { quote } from '../../src/articles/quote.ts';
import { overlaps, type Span } from '../../src/text/span.ts';

/** Words of an article that are looked at, in what stands around them. */
export interface MarkedExcerpt extends Excerpt {
  /** The words themselves; in order, they neither overlap nor touch. */
  readonly marks: readonly Span[];
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
  const sentences = surroundings(words, sentencesOf(article, words));
  const isAllOfThem = sentences.start === words.start && sentences.end === words.end;
  const paragraphs = surroundings(words, paragraphsOf(article, words));
  const isShort = paragraphs.end - paragraphs.start <= MAX_PARAGRAPH_UNITS;
  return markedIn(place, isAllOfThem && isShort ? paragraphs : sentences);
}

function markedIn({ quote: words, paragraph }: PlacedQuote, around: Span): MarkedExcerpt {
  const shown = quote(words.article, around);
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

function joinMarks(marks: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const mark of marks) {
    const before = joined.at(-1);
    if (before && mark.start <= before.end) {
      joined[joined.length - 1] = { start: before.start, end: Math.max(before.end, mark.end) };
    } else joined.push(mark);
  }
  return joined;
}

function paragraphsOf({ paragraphs }: Article, words: Span): readonly Span[] {
  return paragraphs.filter((paragraph) => overlaps(paragraph, words));
}

function sentencesOf({ paragraphs }: Article, words: Span): readonly Span[] {
  return paragraphs
    .filter((paragraph) => overlaps(paragraph, words))
    .flatMap(({ sentences }) => sentences.filter((sentence) => overlaps(sentence, words)));
}

/** From the first one's beginning to the last one's end, the words themselves at least. */
function surroundings(words: Span, spans: readonly Span[]): Span {
  return {
    start: Math.min(words.start, spans[0]?.start ?? words.start),
    end: Math.max(words.end, spans.at(-1)?.end ?? words.end),
  };
}
