import { isAbbreviated } from '../../../src/text/abbreviations.ts';
import type { Span } from '../../../src/text/span.ts';

const END =
  /([.!?…؟۔।॥։]+)(?:["'”’»›)\]*_`]|\[\^?\w{1,4}\]|\]\([^()\s]*\)|<\/\w+>|[¹²³⁰-⁹]|(?<=\p{Ll}{3}[.!?]["'”’]?)\d{1,2})*(?=\s)|[。！？｡]+(?:["'”’」』）)\]]+(?![とって、，])|(?!["'”’」』）)\]]))/gu;

const OPENING = /^["'“‘«‹„¿¡([{*_`—–-]*/u;

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
    if (match[1] !== undefined) {
      if (match.index - start <= 10 && MARKER.test(paragraph.slice(start, match.index))) continue;
      if (!endsSentence(paragraph, match.index, match[1], end)) continue;
    }
    yield span.start + end;
    start = end;
  }
  yield span.end;
}

function endsSentence(paragraph: string, markAt: number, marks: string, end: number): boolean {
  const rest = paragraph.slice(end, end + 80).trimStart();
  const opening = OPENING.exec(rest)?.[0] ?? '';
  const next = rest.slice(opening.length);
  if (/^\p{Ll}/u.test(next)) return false;
  if (marks !== '.') return true;
  return !isAbbreviated(lastWord(paragraph, markAt), next);
}

function lastWord(paragraph: string, end: number): string {
  return /[\p{L}\p{N}.]*$/u.exec(paragraph.slice(Math.max(0, end - 24), end))?.[0] ?? '';
}

function joinAsides(text: string, sentences: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const sentence of sentences) {
    const previous = joined.at(-1);
    const isAside = /^[([][^.!?]*[)\]]$/u.test(text.slice(sentence.start, sentence.end));
    if (previous && isAside)
      joined[joined.length - 1] = { start: previous.start, end: sentence.end };
    else joined.push(sentence);
  }
  return joined;
}

function isSpace(text: string, offset: number): boolean {
  return /[\s\u200b\ufeff]/u.test(text.charAt(offset));
}
