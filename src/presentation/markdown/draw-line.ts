import { codePointEnds, graphemeEnds, lastFitting } from './cut-text.ts';
import { escapeMarkdown } from './escape-markdown.ts';

const ELLIPSIS = '…';

/** FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE: what is between them has its own direction (UAX #9). */
const ISOLATE = '\u2068';
const END_OF_ISOLATE = '\u2069';

/** A letter of a script that is written from right to left. */
export const LEFTWARDS =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * A text that is not quoted (a title, a name, a question) as one inert line of at most `maxUnits`
 * code units after escaping; what is cut off is replaced by "…". Empty if nothing visible is in it. What is
 * written from right to left doesn't turn what stands beside it.
 */
export function drawLine(text: string, maxUnits: number): string {
  const marks = ISOLATE.length + END_OF_ISOLATE.length;
  if (!LEFTWARDS.test(text) || maxUnits <= marks) return fitLine(text, maxUnits);
  return isolated(fitLine(text, maxUnits - marks));
}

/** A line that neither tells nor follows the direction of what stands beside it. */
export function isolated(line: string): string {
  return `${ISOLATE}${line}${END_OF_ISOLATE}`;
}

function fitLine(text: string, maxUnits: number): string {
  const line = toOneLine(text);
  const whole = escapeMarkdown(line);
  if (whole.length <= maxUnits) return whole;
  const draw = (end: number): string => escapeMarkdown(line.slice(0, end).trimEnd()) + ELLIPSIS;
  const fits = (end: number): boolean => draw(end).length <= maxUnits;
  const end =
    lastFitting(graphemeEnds(line, maxUnits), fits) ??
    lastFitting(codePointEnds(line, maxUnits), fits);
  return draw(end ?? 0);
}

/**
 * A text as one line of at most `maxUnits` code units where Discord shows it as it is: in selects, forms
 * and suggestions. What is cut off is replaced by "…".
 */
export function plainLine(text: string, maxUnits: number): string {
  const line = toOneLine(text);
  if (line.length <= maxUnits) return line;
  return `${line.slice(0, codePointEnds(line, maxUnits - ELLIPSIS.length).at(-1) ?? 0)}${ELLIPSIS}`;
}

/**
 * Line breaks, tabs and other control characters become a space; controls that turn the direction of
 * what follows, and halves of surrogate pairs, go.
 */
export function toOneLine(text: string): string {
  return withoutBreaks(text).trim();
}

/** The same for a part of a line: blanks at its edges stay, as one each. */
export function withoutBreaks(text: string): string {
  return text.replace(/[\u202A-\u202E\u2066-\u2069\p{Cs}]/gu, '').replace(/[\s\p{Cc}]+/gu, ' ');
}
