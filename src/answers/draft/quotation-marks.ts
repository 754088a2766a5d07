import type { Span } from '../../text/span.ts';

/** What is between a pair of quotation marks: a span for each paragraph that it takes part of. */
export type Marked = readonly [Span, ...Span[]];

/** What may close each mark that opens. */
const CLOSED_BY: ReadonlyMap<string, string> = new Map([
  ['“', '”"'],
  ['‟', '”'],
  ['„', '“”‟"'],
  ['”', '”"'],
  ['"', '"”'],
  ['＂', '＂'],
  ['«', '»'],
  ['»', '«»'],
  ['‘', '’'],
  ['‛', '’'],
  ['‚', '‘’'],
  ["'", "'"],
  ['‹', '›'],
  ['›', '‹›'],
  ['「', '」'],
  ['『', '』'],
  ['｢', '｣'],
  ['﹁', '﹂'],
  ['﹃', '﹄'],
  ['〝', '〞〟'],
]);

const MARK = /["'“”„‟«»‘’‚‛‹›「」『』｢｣﹁﹂﹃﹄〝〞〟＂]/gu;

/** Those that open and close at once, or are something else as well. */
const TWOFACED = new Set(['"', '＂', "'", '”', '»', '›', '’', '‘', '‛']);

/** Single ones, which are apostrophes more often than not. */
const SINGLE = new Set(["'", '‘', '’', '‛']);

/** More marks are not opened inside each other by anybody. */
const MAX_DEPTH = 8;

interface OpenMark {
  readonly mark: string;
  readonly spans: Span[];
  /** Where its words begin in this paragraph. */
  start: number;
}

/** A mark and what stands beside it. */
interface Sign {
  readonly mark: string;
  readonly at: number;
  readonly before: string;
  readonly behind: string;
  /** The marks that follow in the paragraph, each once. */
  readonly later: string;
}

/**
 * Finds pairs of quotation marks, of all languages and one inside the other, in the order in which they
 * are closed. A quotation goes on in the next paragraph if that begins with its mark again. Inches,
 * feet and apostrophes are none, and what is never closed is no quotation.
 *
 * @param paragraphs In the order of the text.
 */
export function pairMarks(text: string, paragraphs: readonly Span[]): readonly Marked[] {
  const found: Marked[] = [];
  let open: OpenMark[] = [];
  for (const paragraph of paragraphs) {
    const signs = signsIn(text, paragraph);
    const resumed = resume(open, signs, text, paragraph.start);
    open = open.slice(0, resumed);
    for (const [index, sign] of signs.entries()) {
      if (index < resumed || isInsideWord(sign)) continue;
      const level = isApostrophe(sign, signs, index) ? -1 : levelClosedBy(sign, open);
      if (level >= 0) {
        const { spans, start } = open[level] ?? { spans: [], start: 0 };
        open = open.slice(0, level);
        const [first, ...others] = [...spans, { start, end: sign.at }];
        if (first) found.push([first, ...others]);
      } else if (open.length < MAX_DEPTH && opens(sign, text)) {
        open.push({ mark: sign.mark, spans: [], start: sign.at + 1 });
      }
    }
    for (const { spans, start } of open) spans.push({ start, end: paragraph.end });
  }
  return found;
}

function signsIn(text: string, { start, end }: Span): readonly Sign[] {
  let later = '';
  const signs: Sign[] = [];
  for (const { 0: mark, index } of [...text.slice(start, end).matchAll(MARK)].toReversed()) {
    const at = start + index;
    const before = at > start ? characterBefore(text, at) : '';
    const behind = at + 1 < end ? String.fromCodePoint(text.codePointAt(at + 1) ?? 0) : '';
    signs.push({ mark, at, before, behind, later });
    if (!later.includes(mark)) later += mark;
  }
  return signs.toReversed();
}

function characterBefore(text: string, at: number): string {
  return (
    /[\ud800-\udbff][\udc00-\udfff]$|[^]$/.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? ''
  );
}

/**
 * Goes on with what the paragraph before left open, if this one begins with the same marks.
 *
 * @returns how many of the open ones go on; as many signs are used up.
 */
function resume(
  open: readonly OpenMark[],
  signs: readonly Sign[],
  text: string,
  from: number,
): number {
  let count = 0;
  let start = from;
  for (const each of open) {
    const sign = signs[count];
    if (!sign || text.slice(start, sign.at).trim() !== '') break;
    // French closing marks open a paragraph that goes on, too.
    if (sign.mark !== each.mark && !(each.mark === '«' && sign.mark === '»')) break;
    start = sign.at + 1;
    each.start = start;
    count += 1;
  }
  return count;
}

/** Letters stand right on both sides, as in "don’t", unless their script has no spaces. */
function isInsideWord({ mark, before, behind }: Sign): boolean {
  if (!TWOFACED.has(mark) || !isLetter(before) || !isLetter(behind)) return false;
  // Hebrew has a mark like the straight double one inside words, Turkish has endings behind marks.
  return SINGLE.has(mark) || /\p{Script=Hebrew}/u.test(before);
}

/** Of inches and feet, or behind a plural: there is a better one to close what is open. */
function isApostrophe({ mark, before, behind }: Sign, signs: readonly Sign[], index: number) {
  const isMeasure = (mark === '"' || mark === "'") && /\d/.test(before);
  const isPlural = SINGLE.has(mark) && /[sxz]/i.test(before) && behind === ' ';
  if (!isMeasure && !isPlural) return false;
  const next = signs
    .slice(index + 1, index + 1 + NEAR_SIGNS)
    .find(
      (sign) =>
        !isInsideWord(sign) && (sign.mark === mark || (SINGLE.has(mark) && SINGLE.has(sign.mark))),
    );
  return next !== undefined && next.mark === mark && !looksOpening(next);
}

const NEAR_SIGNS = 12;

/** The innermost of the open marks that a sign closes; -1 if it closes none. */
function levelClosedBy(sign: Sign, open: readonly OpenMark[]): number {
  return open.findLastIndex((each) => closes(sign, each.mark));
}

function closes(sign: Sign, opened: string): boolean {
  const { mark, before, later } = sign;
  const closing = CLOSED_BY.get(opened) ?? '';
  if (!closing.includes(mark)) return false;
  const isClosing = (before.trim() !== '' || mark === '"') && !looksOpening(sign);
  // Straight and curly marks are mixed where no other one closes what is open.
  if ((opened === '"') !== (mark === '"') && !SHARED.has(opened)) {
    return isClosing && !later.includes(closing.charAt(0));
  }
  if (!TWOFACED.has(mark) || opened === '«' || opened === '“') return true;
  return isClosing || (mark === '"' && !later.includes(mark));
}

/** Typed with a straight mark at its end as often as not. */
const SHARED = new Set(['„']);

function looksOpening({ before, behind }: Sign): boolean {
  const isBehindGap = before === '' || /[\s([{\u2012-\u2015¿¡/“„«‘‚‹「『-]/u.test(before);
  return isBehindGap && behind !== '' && !/[\s.,;:!?)\]}…»”’]/u.test(behind);
}

/** Words that begin with an apostrophe, as people shorten them in English. */
const SHORTENED = /^(?:tis|twas|twere|twill|til|till|em|n|cause|bout|round|\d\ds?)(?!\p{L})/iu;

function opens(sign: Sign, text: string): boolean {
  const { mark, at, before, behind } = sign;
  if (!CLOSED_BY.has(mark) || behind === '') return false;
  if (mark === '«') return true;
  if (!TWOFACED.has(mark)) return behind.trim() !== '';
  // Straight ones may stand between spaces, both of them.
  if (behind.trim() === '') return mark === '"' && before === ' ' && sign.later.includes(mark);
  if (/^(?!\.{3})[.,;:!?)\]}]/u.test(text.slice(at + 1, at + 4))) return false;
  if (isUnspaced(before)) return mark !== "'";
  if (isLetter(before) || /\d/.test(before)) return false;
  // What is given to a function, or an attribute's value.
  if (/[=\\]$|[\p{L}\d_][([]$/u.test(text.slice(Math.max(0, at - 2), at))) return false;
  return !SINGLE.has(mark) || !SHORTENED.test(text.slice(at + 1, at + 8));
}

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character) && !isUnspaced(character);
}

/** A character of a script that doesn't part its words. */
function isUnspaced(character: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}，。、：；！？]/u.test(
    character,
  );
}
