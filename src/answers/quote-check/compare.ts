import { diffArrays } from 'diff';
import type { Article } from '../../articles/article.ts';
import { closestRun } from '../../text/closest-run.ts';
import { plainCopy } from '../../text/plain-copy.ts';
import type { Span } from '../../text/span.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import { around, sentencesAt } from '../surroundings.ts';
import type { GivenPart } from './given-quote.ts';
import { placeQuote } from './place-quote.ts';
import type { ComparedRun, Comparison } from './quote-check.ts';

/** Words that come no nearer are any words: half of all sentences come to .22 in the wrong article. */
const LEAST_LIKENESS = 0.25;

/**
 * The words of a stretch of an article that come nearest to those given, beside them; undefined if none
 * come near or none of these may be quoted.
 */
export function compare(
  article: Article,
  stretch: Span,
  given: Pick<GivenPart, 'words' | 'plain' | 'text'>,
): Comparison | undefined {
  const original = wordsIn(article, stretch);
  const nearest = nearestWords(given.words, original);
  if (!nearest || nearest.likeness < LEAST_LIKENESS) return undefined;
  const runs = trimmed(article.text, diffWords(original.slice(nearest.start, nearest.end), given));
  const compared = coverOf(runs);
  const placed = compared && placeQuote(article, around(compared, sentencesAt(article, compared)));
  if (!placed) return undefined;
  return { original: placed, compared, given: given.text, runs, likeness: nearest.likeness };
}

/** The words of a stretch, in their plain form, each where it stands in the article. */
function wordsIn(article: Article, { start, end }: Span): readonly Word[] {
  const copy = plainCopy(article.text.slice(start, end));
  return wordsOf(copy.text).map(({ word, isWord, ...span }) => {
    const place = copy.originalOf(span);
    return { word, isWord, start: start + place.start, end: start + place.end };
  });
}

/** A run of words with the signs that stand right around it, by its places in the list. */
function nearestWords(
  given: readonly Word[],
  original: readonly Word[],
): (Span & { readonly likeness: number }) | undefined {
  const places = original.flatMap(({ isWord }, place) => (isWord ? place : []));
  const sought = given.filter(({ isWord }) => isWord).map(({ word }) => word.toLowerCase());
  const run = closestRun(
    sought,
    places.map((place) => (original[place]?.word ?? '').toLowerCase()),
  );
  if (!run) return undefined;
  const first = places[run.start] ?? 0;
  const last = places[run.end - 1] ?? first;
  return {
    start: signsBefore(original, first),
    end: signsAfter(original, last),
    likeness: 1 - run.distance / Math.max(sought.length, run.end - run.start),
  };
}

function signsBefore(words: readonly Word[], place: number): number {
  let start = place;
  while (words[start - 1]?.isWord === false && words[start - 1]?.end === words[start]?.start)
    start -= 1;
  return start;
}

function signsAfter(words: readonly Word[], place: number): number {
  let end = place + 1;
  while (words[end]?.isWord === false && words[end]?.start === words[end - 1]?.end) end += 1;
  return end;
}

function diffWords(
  original: readonly Word[],
  { words, plain, text }: Pick<GivenPart, 'words' | 'plain' | 'text'>,
): readonly ComparedRun[] {
  const [first] = words;
  const isSame = (a: Word, b: Word): boolean =>
    a.word === b.word || (b === first && a.word.toLowerCase() === b.word.toLowerCase());
  const copy = plainCopy(text);
  let place = 0;
  let givenPlace = 0;
  const takeOriginal = (count: number): Span => {
    const start = original[place]?.start ?? 0;
    place += count;
    // White space belongs to the words before it.
    return { start, end: original[place]?.start ?? original[place - 1]?.end ?? start };
  };
  const takeGiven = (count: number): Span => {
    const start = words[givenPlace]?.start ?? 0;
    givenPlace += count;
    return copy.originalOf({ start, end: words[givenPlace - 1]?.end ?? plain.length });
  };
  return diffArrays([...original], [...words], { comparator: isSame }).map(
    ({ count, added, removed }): ComparedRun => {
      if (added) {
        const given = takeGiven(count);
        return { kind: 'added', given, text: text.slice(given.start, given.end) };
      }
      const { start, end } = takeOriginal(count);
      if (removed) return { kind: 'missing', start, end };
      return { kind: 'same', start, end, given: takeGiven(count) };
    },
  );
}

/** Without signs at the edges that only the article has: nobody left them out. */
function trimmed(text: string, runs: readonly ComparedRun[]): readonly ComparedRun[] {
  const isSigns = (run: ComparedRun): boolean =>
    run.kind === 'missing' && !/[\p{L}\p{N}]/u.test(text.slice(run.start, run.end));
  const first = runs.findIndex((run) => !isSigns(run));
  const last = runs.findLastIndex((run) => !isSigns(run));
  return runs.slice(Math.max(0, first), last + 1);
}

function coverOf(runs: readonly ComparedRun[]): Span | undefined {
  const spans = runs.flatMap((run) => (run.kind === 'added' ? [] : run));
  const [first] = spans;
  const last = spans.at(-1);
  return first && last && { start: first.start, end: last.end };
}
