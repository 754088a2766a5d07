import type { Quote } from '../../articles/quote.ts';
import type { Span } from '../../text/span.ts';
import { isInsideWord } from '../../text/words.ts';
import { edgeWordsOf, withWholeEdges } from './edge-words.ts';
import { type Directive, firstMatch, pageOf } from './fragment-directive.ts';
import { isPlainlyFirst } from './plainly-first.ts';

/** Browsers that make such links themselves spell so much out (Chromium's text fragment generator). */
const MAX_WHOLE_UNITS = 300;

/** So many words of a longer quote are tried for its start and its end, and of what is around it. */
const EDGE_WORDS = [4, 8, 12];
const CONTEXT_WORDS = [2, 5, 9];

/** So much of a line has as many words as are needed around a quote. */
const NEAR_UNITS = 400;

/**
 * The address of a page with a text directive (WICG's URL Fragment Text Directives), so that browsers
 * open it at the quoted words; others open the page. The directive's characters need no further
 * encoding in a link. A fragment that the address has already is kept before it.
 *
 * The words are those of the article: all of them in one line of at most 300 code units, or else the
 * first and the last ones; with words around them if others in the article would be found first, and with
 * the rest of a word that the quote cuts where a script doesn't part them.
 *
 * @returns undefined if `url` is no http or https address, or what is needed takes more than `maxUnits`.
 */
export function textFragmentLink(url: string, quote: Quote, maxUnits: number): string | undefined {
  const target = URL.canParse(url) ? new URL(url) : undefined;
  if (target?.protocol !== 'https:' && target?.protocol !== 'http:') return undefined;
  const fragment = target.hash.split(':~:', 1)[0] || '#';
  const address = `${target.origin}${target.pathname}${target.search}${fragment}:~:text=`;
  if (address.length >= maxUnits) return undefined;

  const { text } = quote.article;
  const { start, end } = withWholeEdges(text, quote);
  const words: SoughtWords = { article: quote.article, text: text.slice(start, end), start };
  const plain = findLink(withoutContext(words), ({ place, ...directive }) =>
    leadsPlainly(text, place, directive),
  );
  if (plain !== undefined) return plain;
  const page = pageOf(text);
  return findLink(candidates(words), ({ place, ...directive }) => {
    const found = firstMatch(page, directive);
    return found?.start === place.start && found.end === place.end;
  });

  function findLink(
    all: Iterable<Candidate>,
    leads: (candidate: Candidate) => boolean,
  ): string | undefined {
    for (const candidate of all) {
      const link = address + encode(candidate);
      if (link.length <= maxUnits && leads(candidate)) return link;
    }
    return undefined;
  }
}

/** Whether one need not search the page to see that a directive without context leads to the place. */
function leadsPlainly(
  text: string,
  { start, end }: Span,
  { textStart, textEnd }: Directive,
): boolean {
  const startEnds = start + textStart.length;
  const lastStarts = textEnd === undefined ? start : end - textEnd.length;
  const edges = [start, startEnds, lastStarts, end];
  if (edges.some((edge) => isInsideWord(text, edge))) return false;
  if (!isPlainlyFirst(text, { start, end: startEnds })) return false;
  return textEnd === undefined || isPlainlyFirst(text, { start: lastStarts, end }, startEnds);
}

interface Candidate extends Directive {
  /** What it should lead to, in the article's text. */
  readonly place: Span;
}

type SoughtWords = Pick<Quote, 'article' | 'text' | 'start'>;

/** The plainest first. */
function* candidates(words: SoughtWords): Generator<Candidate> {
  const { text } = words.article;
  for (const candidate of withoutContext(words)) {
    yield candidate;
    for (const count of CONTEXT_WORDS) {
      const prefix = wordsBefore(text, candidate.place.start, count);
      const suffix = wordsAfter(text, candidate.place.end, count);
      if (prefix) yield { ...candidate, prefix };
      if (suffix) yield { ...candidate, suffix };
      if (prefix && suffix) yield { ...candidate, prefix, suffix };
    }
  }
}

function* withoutContext({ text, start: from }: SoughtWords): Generator<Candidate> {
  const isOneLine = !breaks(text.trim());
  if (isOneLine && text.length <= MAX_WHOLE_UNITS) {
    const start = from + text.search(/\S|$/u);
    const textStart = text.trim();
    yield { place: { start, end: start + textStart.length }, textStart };
  }
  const words = edgeWordsOf(text);
  for (const count of EDGE_WORDS) {
    const firstOnes = words.first(2 * count + 1);
    if (firstOnes.length <= 2 * count && isOneLine) return;
    const lastOnes = words.last(count);
    const [{ start } = { start: 0 }] = firstOnes;
    const { end } = lastOnes.at(-1) ?? { end: text.length };
    // Neither may go over the end of a block.
    const first = firstOnes
      .slice(0, count)
      .findLast((word) => !breaks(text.slice(start, word.end)));
    const last = lastOnes.find((word) => !breaks(text.slice(word.start, end)));
    if (!first || !last || first.end > last.start) return;
    yield {
      place: { start: from + start, end: from + end },
      textStart: text.slice(start, first.end),
      textEnd: text.slice(last.start, end),
    };
  }
}

/** Ends a line, or a cell of a table: both may end a block on the page. */
const BREAK = /[\n\r\t\u2028\u2029]/u;

function breaks(words: string): boolean {
  return BREAK.test(words);
}

/** The last words of the line before a place, or of the one before if the place starts its line. */
function wordsBefore(text: string, place: number, count: number): string {
  const before = text.slice(Math.max(0, place - NEAR_UNITS), place).trimEnd();
  const line = before.split(BREAK).at(-1) ?? '';
  const first = edgeWordsOf(line).last(count).at(-count) ?? { start: 0 };
  return line.slice(first.start).trim();
}

function wordsAfter(text: string, place: number, count: number): string {
  const line =
    text
      .slice(place, place + NEAR_UNITS)
      .trimStart()
      .split(BREAK, 1)[0] ?? '';
  const last = edgeWordsOf(line).first(count)[count - 1] ?? { end: line.length };
  return line.slice(0, last.end).trim();
}

/** `[prefix-,]textStart[,textEnd][,-suffix]` */
function encode({ prefix, textStart, textEnd, suffix }: Directive): string {
  return [
    prefix && `${encodeTerm(prefix)}-`,
    encodeTerm(textStart),
    textEnd && encodeTerm(textEnd),
    suffix && `-${encodeTerm(suffix)}`,
  ]
    .filter(Boolean)
    .join(',');
}

/** White space is single, as browsers show it; what has a meaning in directives or links is encoded. */
function encodeTerm(term: string): string {
  const shown = term.replaceAll(/\s+/gu, ' ').replaceAll(/\p{Surrogate}/gu, '\uFFFD');
  return encodeURIComponent(shown).replaceAll(/[-!'()*~]/g, percentEncode);
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
