import { foldWords } from '../../text/fold-words.ts';
import { anyOf, pressReleasePhrases } from '../page-languages.ts';
import type { Line } from './lines.ts';

/** A press release without what frames it. */
export interface PressRelease {
  readonly lines: readonly Line[];
  /** What was left out, in lines with words. */
  readonly linesLeftOut: number;
}

/** It says on one of so many lines what it is. */
const MAX_LINES_ABOVE = 8;

/** A contact is a name, what it does, a number and an address or two. */
const MAX_CONTACT_LINES = 8;

/** "EXAMPLETOWN, Ohio, March 3, 2024 /PRNewswire/ --": where, when and by which wire it was sent. */
const DATELINE =
  /^(?<dateline>\p{Lu}[^!?:]{2,90}?\s?(?:--|[–—-]{1,2}\s?)?(?:\/[\w .-]{3,30}\/|\((?:GLOBE NEWSWIRE|BUSINESS WIRE|PRNewswire|ots|Newsfile Corp\.?|ACCESSWIRE)\)|\b(?:BUSINESS WIRE|PRNewswire))\s?(?:--|[–—-])(?:[\p{L}\d ,.]{6,30}--)?)\s*(?=[\p{L}\p{N}“"„«])/iu;

/** Alone, or with a number or a day behind it: "Communiqué issued after summit" is a title. */
const OPENING = new RegExp(
  `^[^\\p{L}]{0,5}(?:${anyOf(pressReleasePhrases('openings'))})(?:[^\\p{L}]*|[^\\p{L}].{0,12}\\d.*)$`,
  'u',
);
const CONTACT = new RegExp(`^(?:${anyOf(pressReleasePhrases('contacts'))})\\s?:?$`, 'u');
const CONTACT_WITH_NAME = new RegExp(`^(?:${anyOf(pressReleasePhrases('contacts'))})\\s?:\\s`, 'u');
const ABOUT = new RegExp(
  `^(?:${anyOf(pressReleasePhrases('about'))})\\s?\\S.{1,80}$|^\\S.{1,80}\\s(?:hakkinda)$`,
  'u',
);
const CLOSING = new RegExp(`^(?:${anyOf(pressReleasePhrases('closings'))})(?:\\s?:|$)`, 'u');
const END = new RegExp(
  `^(?:#\\s?#\\s?#\\s?#?|-\\s?30\\s?-|[-–—*\\s]*(?:${anyOf(pressReleasePhrases('end'))})[-–—*\\s]*)$`,
  'u',
);

/** Undefined if the lines are no press release. */
export function readPressRelease(lines: readonly Line[]): PressRelease | undefined {
  const texted = lines.filter(({ words }) => words !== '');
  const isOne =
    texted.slice(0, MAX_LINES_ABOVE).some(({ words }) => isOpening(words)) ||
    texted.some(({ words }) => datelineOf(words) !== null);
  if (!isOne) return undefined;
  const kept = withoutContacts(lines.slice(0, endOf(lines))).filter(
    ({ words }) => !isOpening(words),
  );
  const left = kept.filter(({ words }) => words !== '').length;
  return { lines: kept.flatMap(partDateline), linesLeftOut: texted.length - left };
}

function isOpening(words: string): boolean {
  return words.length <= 80 && OPENING.test(foldWords(words));
}

/** Where its text ends: at a mark, or where its sender speaks of itself. */
function endOf(lines: readonly Line[]): number {
  const half = lines.length / 2;
  const end = lines.findIndex(({ words }, index) => {
    if (index === 0 || words === '' || words.length > 120) return false;
    const line = foldWords(words);
    if (END.test(line) && index >= half / 2) return true;
    return (
      CLOSING.test(line) ||
      (index >= half / 2 && ABOUT.test(line) && isHeadingLike(words, lines[index + 1]))
    );
  });
  return end === -1 ? lines.length : end;
}

/** No sentence, and something stands below it. */
function isHeadingLike(words: string, next: Line | undefined): boolean {
  return !/[.!?,;]$/u.test(words) || /\b(?:Inc|Corp|Ltd|Co|e\.V)\.$/u.test(words)
    ? next !== undefined
    : false;
}

function withoutContacts(lines: readonly Line[]): readonly Line[] {
  const kept: Line[] = [];
  let left = 0;
  for (const line of lines) {
    const folded = line.words.length <= 120 ? foldWords(line.words) : '';
    if (CONTACT.test(folded) || CONTACT_WITH_NAME.test(folded)) left = MAX_CONTACT_LINES;
    const isContact = left > 0 && line.words !== '' && !/\p{Ll}[.!?]$/u.test(line.words);
    if (!isContact) kept.push(line);
    left = isContact ? left - 1 : 0;
  }
  return kept;
}

/** The dateline stands on a line of its own then: it is no part of the first sentence. */
function partDateline(line: Line): readonly Line[] {
  const match = datelineOf(line.words);
  if (!match) return [line];
  const { dateline = '' } = match.groups ?? {};
  return [
    { words: dateline, indent: line.indent },
    { words: '', indent: 0 },
    { words: line.words.slice(match[0].length), indent: line.indent },
  ];
}

function datelineOf(words: string): RegExpExecArray | null {
  const start = words.slice(0, MAX_DATELINE_LENGTH);
  return WIRE.test(start) ? DATELINE.exec(start) : null;
}

const MAX_DATELINE_LENGTH = 200;

/** Without one of these there is no dateline to look for. */
const WIRE = /newswire|business wire|\(ots\)|newsfile|accesswire|\/[\w .-]{3,30}\/\s?[–—-]/iu;
