import type { SpokenLocale } from '../presentation/wording/locales.ts';
import type { Output } from './io.ts';

/** The command line speaks the language of its own texts. */
export const LOCALE: SpokenLocale = 'en-GB';

/** What takes two columns: CJK, its full-width forms, and emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

const WIDTHLESS = /[\p{M}\p{Cf}]/u;

/** White space at which a line may end; no-break spaces are none. */
const GAP = /([ \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+)/u;

/** A character of a script that doesn't part its words, with what must not open a line. */
const UNITS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}](?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]).)*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]).)+/gsu;

/** How many columns of a terminal a text takes. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (!WIDTHLESS.test(character)) width += WIDE.test(character) ? 2 : 1;
  }
  return width;
}

/**
 * Parts a text into lines. No character is changed: a break takes the place of one character of
 * white space, or stands between two characters of a script without spaces. A word that is longer
 * than the width stays whole.
 */
export function wrap(text: string, width: number): readonly string[] {
  return text.split(/\r?\n/).flatMap((line) => wrapLine(line, width));
}

/** Parts a text into lines that stand two columns in, below a heading. */
export function indented(text: string, { columns }: Pick<Output, 'columns'>): readonly string[] {
  return wrap(text, columns - 2).map((line) => `  ${line}`);
}

function wrapLine(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let lineWidth = 0;
  for (const { gap, unit } of unitsOf(text)) {
    const unitWidth = widthOf(unit);
    if (line !== '' && lineWidth + gap.length + unitWidth > width) {
      lines.push(line + gap.slice(1));
      line = unit;
      lineWidth = unitWidth;
    } else {
      line += gap + unit;
      lineWidth += gap.length + unitWidth;
    }
  }
  return [...lines, line];
}

/** What stays on one line, each with the white space before it. */
function* unitsOf(text: string): Generator<{ readonly gap: string; readonly unit: string }> {
  const parts = text.split(GAP);
  for (let at = 0; at < parts.length; at += 2) {
    for (const [index, unit] of (parts[at]?.match(UNITS) ?? ['']).entries()) {
      yield { gap: index === 0 ? (parts[at - 1] ?? '') : '', unit };
    }
  }
}

/** Cut to the width, with an ellipsis; for titles in a table, never for quotes. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (widthOf(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** Makes control characters visible, lest a text drive the terminal; line breaks and tabs stay. */
export function withoutControls(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are the ones to be kept off the terminal
  return text.replaceAll(/(?!\r\n)[\0-\x08\x0b-\x1f\x7f-\x9f]/g, (control) => {
    const code = control.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '␡';
  });
}

/** 1,500 */
export function count(number: number): string {
  return number.toLocaleString(LOCALE);
}

/** "1 article", "1,500 articles" */
export function several(number: number, noun: string): string {
  return `${count(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/** Of bytes, as disks are sold: 34.7 */
export function megabytes(bytes: number): string {
  const number = bytes / 1e6;
  return number.toLocaleString(LOCALE, { maximumFractionDigits: number < 10 ? 1 : 0 });
}

/** Of bytes, with their unit, and never nothing: 0.1 MB */
export function roughly(bytes: number): string {
  return `${megabytes(Math.max(bytes, 100_000))} MB`;
}

/** As a sentence begins. */
export function capital(words: string): string {
  return words.replace(/^(?!https?:)\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** For messages: on one line, without control characters. */
export function onOneLine(text: string): string {
  return withoutControls(text.replaceAll(/\s+/g, ' ').trim());
}
