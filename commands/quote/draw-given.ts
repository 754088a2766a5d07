import type { Comparison } from '../../src/answers/quote-check/quote-check.ts';
import { drawLine, withoutBreaks } from '../../src/presentation/markdown/draw-line.ts';
import { escapeMarkdown } from '../../src/presentation/markdown/escape-markdown.ts';
import { listWords } from '../../src/presentation/wording/list-words.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import type { Span } from '../../src/text/span.ts';

const STRIKE = '~~';

const MAX_LISTED = 8;
const MAX_LISTED_UNITS = 60;

interface Piece {
  readonly text: string;
  /** It is not in the article. */
  readonly isAdded: boolean;
}

/**
 * What somebody gave for a quote, as one line of at most about `maxUnits` code units: words that the
 * article doesn't have are struck through, or listed below it in the plain style, as a screen reader
 * doesn't say what is struck.
 *
 * @param label What stands before it; already escaped. Default: that it was given.
 */
export function drawGiven(
  comparison: Comparison,
  maxUnits: number,
  voice: Voice,
  label = `**${voice.say('quote-check.given')}**`,
): string {
  const { say, style, locale } = voice;
  const pieces = piecesOf(comparison);
  if (style === 'rich') return `${label} ${drawPieces(pieces, maxUnits)}`;
  const added = pieces.filter(({ isAdded }) => isAdded).slice(0, MAX_LISTED);
  const words = added.map((each) =>
    say('quote-check.added-one', { words: drawLine(each.text, MAX_LISTED_UNITS) }),
  );
  const list = listWords(words, { locale });
  return [
    `${label} ${drawLine(comparison.given, maxUnits)}`,
    ...(list === '' ? [] : [say('quote-check.added', { list })]),
  ].join('\n');
}

function piecesOf({ given, runs }: Comparison): readonly Piece[] {
  const added = runs.flatMap((run) => (run.kind === 'added' ? run.given : []));
  const edges = [0, ...added.flatMap(({ start, end }) => [start, end]), given.length];
  return edges
    .slice(1)
    .map((end, index): Span & { isAdded: boolean } => ({
      start: edges[index] ?? 0,
      end,
      isAdded: index % 2 === 1,
    }))
    .map(({ start, end, isAdded }) => ({ text: given.slice(start, end), isAdded }));
}

function drawPieces(pieces: readonly Piece[], maxUnits: number): string {
  let drawn = '';
  for (const { text, isAdded } of pieces) {
    const next = struck(escapeMarkdown(withoutBreaks(text)), isAdded);
    const left = maxUnits - drawn.length;
    if (next.length > left) {
      const beginning = drawLine(text, Math.max(1, left - 2 * STRIKE.length - 1));
      return `${drawn.trimEnd()} ${struck(beginning, isAdded)}`.trim();
    }
    drawn += next;
  }
  return drawn.trim();
}

function struck(words: string, isAdded: boolean): string {
  return isAdded && words.trim() !== '' ? STRIKE + words + STRIKE : words;
}
