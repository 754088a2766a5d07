import { hasClass, LOWER_CASE, SPACE, UPPER_CASE } from './character-class.ts';

/** A place where a sentence may end, as far as its marks tell. */
export interface PossibleEnd {
  readonly end: number;
  /** Undefined for full-width ones: they end a sentence. */
  readonly marks: string | undefined;
}

/**
 * Terminal marks (1), what closes with them (quotes, brackets, footnote marks, Markdown's and HTML's own
 * signs), then white space.
 */
const END =
  /([.!?…؟۔।॥։]+)(?:["'”’“‘»›«‹)\]*_`]|\[[\^\p{L}\p{N}][^[\]]{0,40}\]|\]\([^()\s]*\)|<\/\w+>|[¹²³⁰-⁹]|(?<=\p{Ll}{3}[.!?]["'”’]?)\d{1,2})*(?=\s)/uy;

/** What closes apart from its sentence: "! »", `. "` if a quotation is open, ". [12]". */
const APART =
  /\s(?:[»"]|(?:\[(?:\d{1,3}|[^[\]]{0,20}(?:needed|nötig|nécessaire|requerida|belirtilmeli|\?))\]\s?)+)(?=[\s,;:.!?]|$)/uy;

const APART_FIRST = '»"[';

/** The marks of Chinese and Japanese (1), which need no space behind them, and what closes with them (2). */
const FULL_WIDTH_END =
  /([。！？｡!?]+)((?:["'”’」』）)\]】》〉]|\[[\^\p{L}\p{N}][^[\]]{0,40}\])*)/uy;

/** What goes on with a quotation that is closed before it: 「…。」と. */
const GOES_ON_BEHIND_QUOTE = /^(?:[とって、，；：,。！？]|など|なんて|[をが]|の(?!ち))/u;

/** The same with a cry or a question without quotation marks. */
const GOES_ON_BEHIND_CRY = /^(?:と(?!ころ|に|も|は|り|き)|って)/u;

/** What a possible end begins with. */
const MARK = /[.!?…؟۔।॥։。！？｡]/g;

/** There is no such place. */
export const NONE = -1;

/** Where the next mark stands. */
export function nextMark(paragraph: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.test(paragraph) ? MARK.lastIndex - 1 : NONE;
}

/** Behind a mark and those that are read with it: where the first is no end, none of them is. */
export function behindMarks(paragraph: string, markAt: number): number {
  const alike = isFullWidth(paragraph, markAt) ? FULL_WIDTH_MARKS : MARKS;
  let end = markAt + 1;
  while (end < paragraph.length && alike.includes(paragraph.charAt(end))) end += 1;
  return end;
}

const MARKS = '.!?…؟۔।॥։';
const FULL_WIDTH_MARKS = '。！？｡!?';

/**
 * What may end at a mark. Most ends, and the points inside of words, are told without a regular expression.
 *
 * @param isQuoting Whether a quotation is open in straight marks.
 */
export function possibleEnd(
  paragraph: string,
  markAt: number,
  isQuoting: (at: number) => boolean,
): PossibleEnd | undefined {
  if (isFullWidth(paragraph, markAt)) return fullWidthEnd(paragraph, markAt);
  const next = markAt + 1;
  if (hasClass(paragraph, next, SPACE))
    return { end: closedApart(paragraph, next, isQuoting), marks: paragraph.charAt(markAt) };
  if (hasClass(paragraph, next, UPPER_CASE | LOWER_CASE)) return undefined;
  END.lastIndex = markAt;
  const match = END.exec(paragraph);
  return match
    ? { end: closedApart(paragraph, END.lastIndex, isQuoting), marks: match[1] }
    : undefined;
}

function closedApart(paragraph: string, end: number, isQuoting: (at: number) => boolean): number {
  const opening = paragraph.charAt(end + 1);
  if (opening === '' || !APART_FIRST.includes(opening)) return end;
  APART.lastIndex = end;
  if (!APART.test(paragraph) || (opening === '"' && !isQuoting(end))) return end;
  return APART.lastIndex;
}

/** Tells for ever later places whether a quotation in straight marks is open before them. */
export function straightQuotations(paragraph: string): (at: number) => boolean {
  let marks = 0;
  let next = 0;
  return (at) => {
    for (;;) {
      const found = paragraph.indexOf('"', next);
      if (found === -1 || found >= at) return marks % 2 === 1;
      marks += 1;
      next = found + 1;
    }
  };
}

/** A mark of full width, or "!" and "?" typed behind full-width letters. */
function isFullWidth(paragraph: string, markAt: number): boolean {
  const mark = paragraph.charCodeAt(markAt);
  if (mark >= CJK) return true;
  return (mark === EXCLAMATION || mark === QUESTION) && isCjk(paragraph, markAt - 1);
}

const EXCLAMATION = 0x21;
const QUESTION = 0x3f;

/** Chinese and Japanese letters and signs: not Hangul, which is written with spaces and full stops. */
function isCjk(paragraph: string, at: number): boolean {
  const unit = paragraph.charCodeAt(at);
  return (unit >= CJK && unit < CJK_END) || (unit >= FULL_WIDTH && unit < SPECIALS);
}

const CJK = 0x3000;
const CJK_END = 0xa000;
const FULL_WIDTH = 0xff00;
const SPECIALS = 0xfff0;

function fullWidthEnd(paragraph: string, markAt: number): PossibleEnd | undefined {
  FULL_WIDTH_END.lastIndex = markAt;
  const [, marks = '', closing = ''] = FULL_WIDTH_END.exec(paragraph) ?? [];
  const end = markAt + marks.length + closing.length;
  const next = paragraph.slice(end, end + 4);
  if (closing !== '' && GOES_ON_BEHIND_QUOTE.test(next)) return undefined;
  if (closing === '' && /[！？!?]$/u.test(marks) && GOES_ON_BEHIND_CRY.test(next)) return undefined;
  const isTyped = paragraph.charCodeAt(markAt) < CJK;
  if (isTyped && next !== '' && !isCjk(next, 0) && !/^\s/u.test(next)) return undefined;
  return { end, marks: undefined };
}
