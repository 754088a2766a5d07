import { isAbbreviated } from '../../../src/text/abbreviations.ts';
import { analyserOf } from '../../../src/text/analysers.ts';
import { isInCitation } from '../../../src/text/legal-citation.ts';
import { isOrdinal } from '../../../src/text/ordinal.ts';
import type { Span } from '../../../src/text/span.ts';

const rules = analyserOf(undefined).sentences;

const CLOSING = String.raw`["'”’“‘»›«‹)\]*_\x60]|\[[\^\p{L}\p{N}][^[\]]{0,40}\]|\]\([^()\s]*\)|<\/\w+>|[¹²³⁰-⁹]|(?<=\p{Ll}{3}[.!?]["'”’]?)\d{1,2}`;

const NOTE = String.raw`\[(?:\d{1,3}|[^[\]]{0,20}(?:needed|nötig|nécessaire|requerida|belirtilmeli|\?))\]`;

/** A quotation mark that stands apart closes a quotation if an odd number of them stands before it. */
const QUOTING = String.raw`(?<=^[^"]*(?:"[^"]*"[^"]*)*"[^"]*)`;

const APART = String.raw`\s(?:»|${QUOTING}"|(?:${NOTE}\s?)+)(?=[\s,;:.!?]|$)`;

const CJK = String.raw`[\u3000-\u9fff\uff00-\uffef]`;

const CLOSING_WIDE = String.raw`["'”’」』）)\]】》〉]|\[[\^\p{L}\p{N}][^[\]]{0,40}\]`;

const GOES_ON_BEHIND_QUOTE = '[とって、，；：,。！？]|など|なんて|[をが]|の(?!ち)';

const GOES_ON_BEHIND_CRY = 'と(?!ころ|に|も|は|り|き)|って';

/** Looks ahead and takes what is found, so that none of it is given back. */
const WIDE = String.raw`(?=(?<wide>(?:[。！？｡]|(?<=${CJK})[!?])[。！？｡!?]*))\k<wide>(?=(?<closing>(?:${CLOSING_WIDE})*))\k<closing>`;

const END = new RegExp(
  String.raw`(?<!${CJK}(?=[!?]))(?<marks>[.!?…؟۔।॥։]+)(?:${CLOSING})*(?=\s)(?:${APART})?|${WIDE}`,
  'gu',
);

const OPENING = /^["'“‘«‹„‚»›¿¡([{*_`—–-]*/u;

const MARKER = /^\s*[([]?(?:\d{1,3}|\p{L}|[ivxlc]{1,5})$/u;

/** What `splitSentences` finds, said by regular expressions alone. */
export function splitByPatterns(text: string, span: Span): readonly Span[] {
  const sentences: Span[] = [];
  let start = span.start;
  for (const end of sentenceEnds(text, span)) {
    const sentence = trim(text, { start, end });
    if (sentence.start < sentence.end) sentences.push(sentence);
    start = end;
  }
  return joinAsides(text, sentences);
}

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  return { start, end };
}

function* sentenceEnds(text: string, span: Span): Generator<number> {
  const paragraph = text.slice(span.start, span.end);
  let start = 0;
  for (const match of paragraph.matchAll(END)) {
    const end = match.index + match[0].length;
    const { marks, closing, wide } = match.groups ?? {};
    if (marks !== undefined) {
      if (match.index - start <= 10 && MARKER.test(paragraph.slice(start, match.index))) continue;
      if (!endsSentence(paragraph, start, match.index, marks, end)) continue;
    } else if (goesOn(wide ?? '', closing ?? '', paragraph.slice(end, end + 4))) continue;
    yield span.start + end;
    start = end;
  }
  yield span.end;
}

function goesOn(marks: string, closing: string, next: string): boolean {
  if (closing !== '' && new RegExp(`^(?:${GOES_ON_BEHIND_QUOTE})`, 'u').test(next)) return true;
  const isCry = closing === '' && /[！？!?]$/u.test(marks);
  if (isCry && new RegExp(`^(?:${GOES_ON_BEHIND_CRY})`, 'u').test(next)) return true;
  return /^[!?]/u.test(marks) && new RegExp(String.raw`^(?!${CJK}|\s)[^]`, 'u').test(next);
}

function endsSentence(
  paragraph: string,
  start: number,
  markAt: number,
  marks: string,
  end: number,
): boolean {
  const following = paragraph.slice(end, end + 80).trimStart();
  const next = following.slice(OPENING.exec(following)?.[0].length).trimStart();
  if (/^[/,;%](?![-()DPO])/u.test(next)) return false;
  if (/^(?:…|\.{3})$/u.test(marks) && /^[!?]/u.test(following)) return false;
  if (!/^\p{Ll}/u.test(next)) return marks !== '.' || !isOfWord(paragraph, markAt, next);
  return (
    end === markAt + 1 &&
    /^\s?(?![\u{10000}-\u{10FFFF}])\p{Ll}/u.test(paragraph.slice(start)) &&
    /(?:(?![\u{10000}-\u{10FFFF}])\p{L}){3}$/u.test(paragraph.slice(start, markAt)) &&
    !isOfWord(paragraph, markAt, '')
  );
}

function isOfWord(paragraph: string, markAt: number, next: string): boolean {
  const word = lastWord(paragraph, markAt);
  const from = markAt - word.length;
  const around = { word, before: paragraph.slice(Math.max(0, from - 32), from), next };
  return isAbbreviated(around, rules) || isOrdinal(around, rules) || isInCitation(around);
}

function lastWord(paragraph: string, end: number): string {
  const before = paragraph.slice(Math.max(0, end - 24), end);
  return /[\p{L}\p{M}\p{Cf}\p{N}.]*$/u.exec(before)?.[0] ?? '';
}

function joinAsides(text: string, sentences: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const sentence of sentences) {
    const previous = joined.at(-1);
    const isAside = /^[([](?:[^.!?]*|\.{3})[)\]]$/u.test(text.slice(sentence.start, sentence.end));
    if (previous && isAside)
      joined[joined.length - 1] = { start: previous.start, end: sentence.end };
    else joined.push(sentence);
  }
  return joined;
}

function isSpace(text: string, offset: number): boolean {
  return /[\s\u200b\ufeff]/u.test(text.charAt(offset));
}
