import { wordsOf } from '../../text/words.ts';

/** Fewer words between quotation marks are a name or a title, or said with a wink. */
const LEAST_WORDS = 6;

/** `> ` at the start of lines; or a pair of marks, of which straight single ones are apostrophes. */
const QUOTATIONS = [
  /(?:^[^\S\n]*>[^\S\n].*(?:\n|$))+/gmu,
  /[“„]([^“”„]+)[”“]/gu,
  /"([^"]+)"/gu,
  /«([^«»]+)»/gu,
  /»([^«»]+)«/gu,
  /「([^「」]+)」/gu,
  /『([^『』]+)』/gu,
];

/** The longest quotation in a text, without its marks; undefined if none has at least six words. */
export function longestQuotation(text: string): string | undefined {
  const quotations = QUOTATIONS.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ([whole, between]) => between ?? withoutMarks(whole)),
  );
  const counted = quotations.map((quotation) => ({ quotation, words: countWords(quotation) }));
  const [longest] = counted.toSorted((a, b) => b.words - a.words);
  return longest && longest.words >= LEAST_WORDS ? longest.quotation.trim() : undefined;
}

function withoutMarks(lines: string): string {
  return lines.replaceAll(/^[^\S\n]*>[^\S\n]/gmu, '');
}

function countWords(text: string): number {
  return wordsOf(text).filter(({ isWord }) => isWord).length;
}
