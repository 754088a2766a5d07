import type { Block } from '../../articles/block.ts';
import { positionAt } from '../../articles/position.ts';
import { addTo, type ListsByKey } from '../../text/lists-by-key.ts';
import { partitionPoint } from '../../text/partition-point.ts';
import type { Span } from '../../text/span.ts';
import { type Draft, GAP, type Quotation } from './draft.ts';
import { type Marked, pairMarks } from './quotation-marks.ts';

/** So much of the text beside a quotation tells who is quoted, in code units. */
const BESIDE_UNITS = 250;

/** "— Ann Lee, The Marsh Herald" under a block quote. */
const ATTRIBUTION = /\n[^\S\n]*(?:[—–―]|--?(?=[\s\p{Lu}]))[^\n]*$/u;

/** A paragraph, or an item of a list. */
interface Paragraph extends Span {
  readonly number: number;
  readonly quote: Block['quote'];
}

/**
 * All quotations of a draft, in the order in which they begin, an outer one before those in it. A block
 * quote that stands in marks from end to end is one.
 */
export function findQuotations(draft: Draft): readonly Quotation[] {
  const paragraphs = paragraphsOf(draft);
  const marked = pairMarks(draft.text, paragraphs).filter((spans) => hasWords(draft.text, spans));
  const prose = maskMarked(draft.text, marked);
  const blocks = quoteBlocks(draft.text, prose, paragraphs);
  const wholes = new Set(blocks.map((block) => edgesOf(draft.text, block)));
  const inMarks = marked
    .map((spans) => markedQuotation(draft.text, spans, prose, paragraphs))
    .filter((quotation) => !wholes.has(edgesOf(draft.text, quotation)));
  return [...blocks, ...inMarks]
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map((quotation) => withPosition(quotation, draft));
}

function withPosition(quotation: Quotation, draft: Draft): Quotation {
  const position = positionAt(draft, quotation.start);
  return position ? { ...quotation, position } : quotation;
}

function paragraphsOf({ blocks }: Draft): readonly Paragraph[] {
  let number = 0;
  return blocks.flatMap(({ kind, parts, quote }) => {
    if (kind === 'prose') number += 1;
    return kind === 'code' ? [] : parts.map((part) => ({ ...part, number, quote }));
  });
}

function hasWords(text: string, spans: Marked): boolean {
  return spans.some(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

/** The text with what stands in marks, and these, covered; every character where it was. */
function maskMarked(text: string, marked: readonly Marked[]): string {
  let masked = '';
  const spans = marked.flat().toSorted((a, b) => a.start - b.start);
  for (const span of spans) {
    const start = span.start - 1;
    const end = Math.min(span.end + 1, text.length);
    if (end <= masked.length) continue;
    if (start > masked.length) masked += text.slice(masked.length, start);
    masked += GAP.repeat(end - masked.length);
  }
  return masked + text.slice(masked.length);
}

/** One for all paragraphs of a block quote, without the line below that tells whose words they are. */
function quoteBlocks(
  text: string,
  prose: string,
  paragraphs: readonly Paragraph[],
): readonly Quotation[] {
  const groups: ListsByKey<object, Paragraph> = new Map();
  for (const paragraph of paragraphs) {
    if (paragraph.quote) addTo(groups, paragraph.quote, paragraph);
  }
  return [...groups.values()].flatMap((group): Quotation | [] => {
    const [{ start, number }] = group;
    const last = group.at(-1) ?? NOWHERE;
    const words = group.map((each) => text.slice(each.start, each.end)).join(PARAGRAPH_BREAK);
    const attribution = ATTRIBUTION.exec(words)?.[0] ?? '';
    const quoted = words.slice(0, words.length - attribution.length).trimEnd();
    if (!/[\p{L}\p{N}]/u.test(quoted)) return [];
    return {
      kind: 'block',
      text: quoted,
      paragraph: number,
      start,
      end: Math.max(start + 1, last.end - attribution.length),
      before: leadBefore(prose, start),
      after: attribution.trim(),
    };
  });
}

const NOWHERE: Paragraph = { start: 0, end: 0, number: 0, quote: undefined };

const PARAGRAPH_BREAK = '\n\n';

function markedQuotation(
  text: string,
  spans: Marked,
  prose: string,
  paragraphs: readonly Paragraph[],
): Quotation {
  const [first] = spans;
  const { end } = spans.at(-1) ?? first;
  const opened = paragraphAt(paragraphs, first.start);
  const closed = paragraphAt(paragraphs, end);
  // Inside another quotation, the sentence around is the other's.
  const isInside = prose.charAt(first.start - 2) === GAP && prose.charAt(end + 1) === GAP;
  return {
    kind: 'marks',
    text: spans.map((span) => text.slice(span.start, span.end).trim()).join(PARAGRAPH_BREAK),
    paragraph: opened.number,
    start: first.start,
    end,
    before: isInside ? '' : wordsBefore(prose, first.start - 1, opened),
    after: isInside ? '' : wordsAfter(prose, end + 1, closed),
  };
}

function wordsBefore(prose: string, start: number, paragraph: Paragraph): string {
  if (start <= paragraph.start) return leadBefore(prose, paragraph.start);
  return lastSentence(prose.slice(Math.max(paragraph.start, start - BESIDE_UNITS), start));
}

function wordsAfter(prose: string, end: number, paragraph: Paragraph): string {
  return firstSentence(prose.slice(end, Math.min(paragraph.end, end + BESIDE_UNITS)));
}

/** The last paragraph that begins at or before an offset. */
function paragraphAt(paragraphs: readonly Paragraph[], offset: number): Paragraph {
  const isUpTo = (place: number): boolean => (paragraphs[place]?.start ?? 0) <= offset;
  return paragraphs[partitionPoint(0, paragraphs.length, isUpTo) - 1] ?? NOWHERE;
}

/** "Ann Lee writes:", if such a line stands right above. */
function leadBefore(prose: string, start: number): string {
  const above = prose.slice(Math.max(0, start - BESIDE_UNITS), start).trimEnd();
  if (!/[:：]$/u.test(above)) return '';
  return lastSentence(above.slice(above.lastIndexOf('\n') + 1));
}

/** A full stop behind an initial ends no sentence. */
const SENTENCE_END = /(?<!(?:^|[\s.])\p{Lu})[.!?…。！？]["'”’»)]*(?:\s+|$)/u;

function firstSentence(text: string): string {
  const end = SENTENCE_END.exec(text);
  return squeezed(end ? text.slice(0, end.index) : text);
}

function lastSentence(text: string): string {
  return squeezed(text.split(SENTENCE_END).at(-1) ?? '');
}

function squeezed(text: string): string {
  return text.replaceAll(/\uFFFC+/gu, GAP).trim();
}

/** Where the first and the last letter of a span stand, whatever signs are around them. */
function edgesOf(text: string, { start, end }: Span): string {
  const words = text.slice(start, end);
  return `${start + words.search(/[\p{L}\p{N}]/u)} ${start + words.search(/[\p{L}\p{N}][^\p{L}\p{N}]*$/u)}`;
}
