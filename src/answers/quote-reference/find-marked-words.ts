import type { Article } from '../../articles/article.ts';
import { parseLines } from '../../articles/markdown/parse-markdown.ts';
import { readMarkdown } from '../../articles/formats/markdown.ts';
import { canQuote, type Quote, quote } from '../../articles/quote.ts';
import { isInsideWord } from '../../text/words.ts';
import { placeOf } from '../place.ts';

/**
 * Where an article says what was quoted of its file: up to version 0.2, with the marks of Markdown and the
 * line breaks that stand there. In the reading text the same letters and punctuation stand in the same
 * order, and nothing between them but what marks may leave behind.
 *
 * @returns in the order of the text.
 */
export function findMarkedWords(article: Article, words: string): readonly Quote[] {
  const found = find(article, words);
  // Some marks mean something only where they are read from their beginning to their end.
  return found.length > 0 ? found : find(article, asRead(words));
}

function asRead(words: string): string {
  const { text, blocks } = readMarkdown(`\n${words}`, '');
  const seen = blocks.filter(({ kind }) => kind !== 'note');
  return seen.map(({ start, end }) => text.slice(start, end)).join('\n');
}

function find(article: Article, words: string): readonly Quote[] {
  const { text } = article;
  const [first, ...others] = piecesOf(words);
  if (first?.kind !== 'text') return [];
  const found: Quote[] = [];
  for (let at = text.indexOf(first.text); at >= 0; at = text.indexOf(first.text, at + 1)) {
    const end = endOf(text, at + first.text.length, others);
    if (end === undefined || isInsideWord(text, at) || isInsideWord(text, end)) continue;
    const span = { start: at, end };
    if (canQuote(article, span) && placeOf(article, span)) found.push(quote(article, span));
  }
  return found;
}

/** Words as they are, or what stands between them in a file and is seen otherwise, if at all. */
type Piece =
  | { readonly kind: 'text'; readonly text: string }
  /** Of a gap that `isSpaced`, white space is left. */
  | { readonly kind: 'gap'; readonly leaves: RegExp; readonly isSpaced: boolean };

/** What of a mark may be the author's own sign: a star that emphasises nothing stays. */
const SIGNS = String.raw`*_~\x60[\]<>=^\\\u00ad`;
const EMPHASIS_LEAVES = new RegExp(`[${SIGNS}]`, 'u');
const BLANK_LEAVES = new RegExp(String.raw`[\s${SIGNS}]`, 'u');
const BREAK_LEAVES = new RegExp(String.raw`[\s${SIGNS}>#+•\d.)-]`, 'u');

/** By what is left of them. Escapes and entities stand for a character; the first one that matches counts. */
const MARK = new RegExp(
  [
    // "\*", "&mdash;"
    String.raw`(?<escaped>\\[!-/:-@[-\x60{-~])`,
    String.raw`(?<entity>&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,31});)`,
    // Of what isn't seen, as pictures, comments, tags, footnotes' marks, shortcodes and attributes.
    String.raw`(?<unseen>!\[[^\]]*\]\((?:[^()]|\([^()]*\))*\)|<!--[^]*?-->|%%[^]*?%%|<\/?[a-z][\w-]*(?:\s[^<>]*)?\/?>|\[\^[^\]\s]+\]|\{\{[^]*?\}\}|\{%[^]*?%\}|\{[:#.][^{}]*\})`,
    // The end of a link, with its address or label; the beginning of one to another note.
    String.raw`(?<link>\]\((?:[^()\\]|\\[^]|\([^()]*\))*\)|\]\[[^\]]*\]|!?\[\[(?:[^\]|\n]*\|)?)`,
    // A word's hyphen at the end of a line; a line's own mark: "> ", "- ", "2. ".
    String.raw`(?<break>(?<=\p{L})-[ \t]*\r?\n[ \t]*|\n[ \t]*(?:(?:>|[-*+•](?=\s)|\d{1,3}[.)](?=\s)|#{1,6}(?=\s))[ \t]*)+)`,
    String.raw`(?<blank>\s+)`,
    String.raw`(?<emphasis>[${SIGNS}])`,
  ].join('|'),
  'giu',
);

function piecesOf(words: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const add = (piece: Piece): void => {
    const last = pieces.at(-1);
    const isFirst = last === undefined;
    if (piece.kind === 'gap' ? isFirst : piece.text === '') return;
    if (piece.kind === 'text' && last?.kind === 'text')
      pieces[pieces.length - 1] = { kind: 'text', text: last.text + piece.text };
    else if (piece.kind === 'gap' && last?.kind === 'gap')
      pieces[pieces.length - 1] = joined(last, piece);
    else pieces.push(piece);
  };
  let end = 0;
  for (const { 0: mark, index, groups = {} } of words.matchAll(MARK)) {
    add({ kind: 'text', text: words.slice(end, index) });
    end = index + mark.length;
    add(pieceOf(mark, groups));
  }
  add({ kind: 'text', text: words.slice(end) });
  return pieces.at(-1)?.kind === 'gap' ? pieces.slice(0, -1) : pieces;
}

function pieceOf(mark: string, groups: Readonly<Record<string, string | undefined>>): Piece {
  if (groups['escaped'] !== undefined) return { kind: 'text', text: mark.slice(1) };
  if (groups['entity'] !== undefined) {
    const text = characterOf(mark);
    return /^\s+$/u.test(text) ? pieceOf(text, { blank: text }) : { kind: 'text', text };
  }
  if (groups['blank'] !== undefined) return { kind: 'gap', leaves: BLANK_LEAVES, isSpaced: true };
  if (groups['break'] !== undefined) return { kind: 'gap', leaves: BREAK_LEAVES, isSpaced: false };
  const leaves = groups['unseen'] === undefined ? EMPHASIS_LEAVES : BLANK_LEAVES;
  return { kind: 'gap', leaves, isSpaced: false };
}

const BY_WIDTH = [EMPHASIS_LEAVES, BLANK_LEAVES, BREAK_LEAVES];

/** Around what isn't seen, blanks may be left out. */
function joined(
  a: Extract<Piece, { readonly kind: 'gap' }>,
  b: Extract<Piece, { readonly kind: 'gap' }>,
): Piece {
  const [narrower, wider] = [a, b].toSorted(
    (one, other) => BY_WIDTH.indexOf(one.leaves) - BY_WIDTH.indexOf(other.leaves),
  );
  const isSpaced = [a, b].every((gap) => gap.isSpaced || gap.leaves === EMPHASIS_LEAVES);
  return {
    kind: 'gap',
    leaves: wider?.leaves ?? narrower?.leaves ?? BLANK_LEAVES,
    isSpaced: isSpaced && (a.isSpaced || b.isSpaced),
  };
}

/** The character that an entity stands for; itself if there is none of this name. */
function characterOf(entity: string): string {
  const tokens = parseLines(entity, {}) ?? [];
  return tokens.map(({ content }) => content).join('');
}

/** Where the pieces end that begin at a place of the text; undefined if they don't stand there. */
function endOf(text: string, start: number, pieces: readonly Piece[]): number | undefined {
  let at = start;
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'text') {
      if (!text.startsWith(piece.text, at)) return undefined;
      at += piece.text.length;
      continue;
    }
    const next = pieces[index + 1];
    const sought = next?.kind === 'text' ? next.text : '';
    let isSpaced = false;
    while (at < text.length && piece.leaves.test(text.charAt(at))) {
      if ((isSpaced || !piece.isSpaced) && text.startsWith(sought, at)) break;
      isSpaced ||= /\s/u.test(text.charAt(at));
      at += 1;
    }
    if (piece.isSpaced && !isSpaced) return undefined;
  }
  return at;
}
