import { readDatedLine } from '../byline-date.ts';
import { hasWords, proseOrHeading } from '../block.ts';
import { type LineJoiner, lineJoiner } from '../line-end-hyphens.ts';
import type { WrittenBlock } from '../reading-text.ts';
import { isAttribution, isPartOfTitle, readsAsProse } from './heading-lines.ts';
import { groupsOf, keepsLineBreaks, type LineGroup } from './line-groups.ts';
import { continues, type Line, wrappingOf } from './lines.ts';
import { isReference } from './reference-marks.ts';
import { singleSpaced } from './spacing.ts';
import { turnsIn, withoutTimes } from './transcript.ts';

/** What opens an item of a list. */
const BULLET = /^[•‣⁃◦▪▸►●○■·*-]\s+(?=\S)/u;
const NUMBER = /^(?:\(?\d{1,3}[.)]|\(?[a-z]\))\s+(?=\S)/u;

/** Lines that belong together, however they are wrapped. */
interface Chunk {
  readonly words: string;
  readonly marker: 'bullet' | 'number' | undefined;
  /** Nothing but a line break stands before it. */
  readonly isAdjacent: boolean;
  /** Something says what it is: its line breaks, a speaker's name, a line below it. */
  readonly form: 'verse' | 'turn' | 'underlined' | undefined;
}

/**
 * The blocks of a plain text: what stands between blank lines and, where the text isn't wrapped by hand, between
 * any two line breaks. The items of a list are one block, and so is a poem.
 *
 * @param isListed Whether a word, in lower case, is in a list of words.
 * @param hasTitle The first line is none, then.
 */
export function writeBlocks(
  source: readonly Line[],
  isListed: (word: string) => boolean,
  hasTitle = false,
): { readonly blocks: readonly WrittenBlock[]; readonly joined: ReadonlySet<string> } {
  const spoken = withoutTimes(source);
  const lines = singleSpaced(spoken);
  // Which words a text has is only asked where one is parted.
  const isParted = lines.some(({ words }) => /[-‐\u00ad]$/u.test(words.slice(-1)));
  const joiner = lineJoiner(isParted ? lines.map(({ words }) => words) : [], isListed);
  const chunks = chunksOf(lines, joiner, spoken.length < source.length);
  return { blocks: blocksOf(chunks, hasTitle), joined: joiner.joined };
}

function chunksOf(lines: readonly Line[], joiner: LineJoiner, isSpoken: boolean): readonly Chunk[] {
  const turns = turnsIn(lines);
  const margin = marginOf(lines);
  const groups = groupsOf(lines);
  const wrapping = wrappingOf(
    groups.filter((group) => !keepsLineBreaks(group, margin, undefined)).flatMap(withBlank),
    isSpoken,
  );
  const goesOn = (line: Line, next: Line): boolean =>
    hasWords(next.words) &&
    !turns.has(next) &&
    markerOf(next.words) === undefined &&
    (continues(line, next, wrapping) || isPartOfTitle(line.words, next.words));

  return groups.flatMap((group, nth) => {
    const isMarked = group.some((line) => turns.has(line) || markerOf(line.words) !== undefined);
    if (nth > 0 && !isMarked && keepsLineBreaks(group, margin, wrapping)) return [verseOf(group)];
    return chunksOfGroup(group, goesOn, turns, joiner);
  });
}

function chunksOfGroup(
  group: LineGroup,
  goesOn: (line: Line, next: Line) => boolean,
  turns: ReadonlySet<Line>,
  joiner: LineJoiner,
): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let open: Line[] = [];
  for (const [index, line] of group.entries()) {
    if (hasWords(line.words)) open.push(line);
    const next = group[index + 1];
    const [first] = open;
    if (!first || (next && goesOn(line, next))) continue;
    const words = joinLines(open, joiner);
    const isUnderlined = next !== undefined && isRule(next.words) && open.length === 1;
    const form = turns.has(first) ? 'turn' : isUnderlined ? 'underlined' : undefined;
    chunks.push({ words, marker: markerOf(words), isAdjacent: chunks.length > 0, form });
    open = [];
  }
  return chunks;
}

/** Line by line: what was joined is long, and would be looked through anew for each. */
function joinLines(lines: readonly Line[], { join }: LineJoiner): string {
  const pieces: string[] = [];
  for (const { words } of lines) {
    const next = singleSpacesIn(words);
    const before = pieces.pop() ?? '';
    // What stands behind a line's end stays as it is.
    pieces.push(join(before, next).slice(0, -next.length), next);
  }
  return pieces.join('');
}

function withBlank(group: LineGroup): readonly Line[] {
  return [...group, { words: '', indent: 0 }];
}

function verseOf(group: LineGroup): Chunk {
  const words = group.map((line) => singleSpacesIn(line.words)).join('\n');
  return { words, marker: undefined, isAdjacent: false, form: 'verse' };
}

/** How far in most lines begin. */
function marginOf(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { words, indent } of lines)
    if (words !== '') counts.set(indent, (counts.get(indent) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

/** Where lines are made equally long, several spaces stand for one. */
function singleSpacesIn(words: string): string {
  return words.replaceAll(/[ \t]{2,}|\t/gu, ' ');
}

/** "=====": what stands above it is a heading. */
function isRule(words: string): boolean {
  return /^([=~_^#*-])\1{2,}$/u.test(words);
}

function blocksOf(chunks: readonly Chunk[], hasTitle: boolean): readonly WrittenBlock[] {
  const blocks: WrittenBlock[] = [];
  let items: string[] = [];
  for (const [index, chunk] of chunks.entries()) {
    if (isItem(chunks, index)) {
      items.push(chunk.words.replace(BULLET, ''));
      if (isItem(chunks, index + 1)) continue;
      blocks.push({ kind: 'prose', parts: items });
      items = [];
      continue;
    }
    const before = blocks.at(-1);
    if (before && isAttribution(chunk.words) && isQuotation(before)) {
      blocks[blocks.length - 1] = { ...before, parts: [...before.parts, chunk.words] };
      continue;
    }
    const level = index === 0 ? 1 : 2;
    blocks.push({
      kind: isContents(before, chunk) ? 'table' : kindOf(chunk, index === 0 && !hasTitle),
      parts: [chunk.words],
      ...(chunk.form === 'underlined' && { level }),
    });
  }
  return blocks;
}

/** "IV.": a chapter. */
const NUMERAL = /^(?:[IVXLC]{1,7}|\d{1,3})\.$/u;

function kindOf({ words, form }: Chunk, mayBeTitle: boolean): WrittenBlock['kind'] {
  if (form === 'underlined') return 'heading';
  if (form !== undefined) return 'prose';
  if (isReference(words)) return 'note';
  if (NUMERAL.test(words)) return 'heading';
  const { kind } = proseOrHeading({ start: 0, end: words.length }, words);
  if (kind === 'prose' || mayBeTitle || readDatedLine(words).others !== words) return kind;
  return readsAsProse(words) ? 'prose' : kind;
}

const CONTENTS =
  /^(?:(?:table of )?contents|inhalt(?:sverzeichnis)?|table des mati[eè]res|[ií]ndice|i[cç]indekiler)[.:]?$/iu;

/** What a book has, in its beginning. */
function isContents(before: WrittenBlock | undefined, { form, words }: Chunk): boolean {
  if (before?.kind === 'table') return form === 'verse' && /\n/u.test(words);
  return before?.kind === 'heading' && form === 'verse' && CONTENTS.test(before.parts[0] ?? '');
}

/** In quotation marks, or in lines of its own. */
function isQuotation({ kind, parts }: WrittenBlock): boolean {
  const [first = ''] = parts;
  return kind === 'prose' && (/^["“„«»‘]|["”“»«’]$/u.test(first) || first.includes('\n'));
}

function markerOf(words: string): Chunk['marker'] {
  if (BULLET.test(words)) return 'bullet';
  return NUMBER.test(words) ? 'number' : undefined;
}

/** A bullet always opens an item, a number only in a row of them: headings have numbers too. */
function isItem(chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index];
  const next = chunks[index + 1];
  if (chunk?.marker !== 'number') return chunk?.marker === 'bullet';
  const followsOne = chunk.isAdjacent && chunks[index - 1]?.marker === 'number';
  return followsOne || (next?.marker === 'number' && next.isAdjacent);
}
