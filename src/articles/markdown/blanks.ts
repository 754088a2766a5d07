import type { SentenceRules } from '../../text/analyser.ts';
import { splitSentences } from '../../text/sentences.ts';
import { endsSentence, hasWords } from '../block.ts';
import type { ReadingNote } from '../format.ts';
import type { WrittenBlock } from '../reading-text.ts';

/** Stands in a swept text for a value that is filled in where the article is published: `{{ price }}`. */
export const VALUE = '\uFDD0';

/** Stands there for a tag that may show something or not, or parts what is shown from what isn't. */
export const TAG = '\uFDD1';

const BLANKS = new RegExp(`[${VALUE}${TAG}]`, 'u');

const LINE_OF_BLANKS = new RegExp(`^([ \\t>]*)[${VALUE}${TAG}][${VALUE}${TAG} \\t]*$`, 'gmu');

/** Whether something in a text is filled in where it is published. */
export function hasBlanks(text: string): boolean {
  return text.includes(VALUE) || text.includes(TAG);
}

/** A swept text in which lines of nothing but blanks are empty, unless a sentence goes on across them. */
export function withoutLonelyBlanks(text: string): string {
  if (!hasBlanks(text)) return text;
  return text.replaceAll(LINE_OF_BLANKS, (line: string, edge: string, at: number) => {
    const isInSentence =
      /[\p{L}\p{N},]\n$/u.test(text.slice(Math.max(0, at - 3), at)) &&
      /^\n[ \t>]{0,20}\p{Ll}/u.test(text.slice(at + line.length, at + line.length + 30));
    return isInSentence ? line : edge;
  });
}

/**
 * Blocks without the sentences of which a part is filled in elsewhere: what is left of them isn't what their
 * readers see. The block ends before such a sentence, and another one begins behind it, so that nobody quotes
 * across. What stands between sentences takes none with it.
 */
export function leaveOutBlanks(
  blocks: readonly WrittenBlock[],
  rules: SentenceRules,
): { readonly blocks: readonly WrittenBlock[]; readonly notes: readonly ReadingNote[] } {
  const notes: ReadingNote[] = [];
  const note = (sentence: string): void => {
    notes.push({ message: LEFT_OUT, words: sentence.replaceAll(ALL_BLANKS, '…') });
  };
  const left = blocks.flatMap((block): readonly WrittenBlock[] => {
    if (!block.parts.some(hasBlanks)) return [block];
    if (block.kind === 'table')
      return [
        withParts(
          block,
          block.parts.map((row) => rowOf(row, rules, note)),
        ),
      ];
    return groupsOf(block, rules, note).map((parts) => withParts(block, parts));
  });
  return { blocks: left, notes };
}

const LEFT_OUT = 'a sentence is left out: something in it is filled in where it is published';

const ALL_BLANKS = new RegExp(`[${VALUE}${TAG}]+`, 'gu');

function withParts(block: WrittenBlock, parts: readonly string[]): WrittenBlock {
  return { ...block, parts };
}

type OnLeftOut = (sentence: string) => void;

/** The parts between which nothing is left out. */
function groupsOf(
  { kind, parts }: WrittenBlock,
  rules: SentenceRules,
  onLeftOut: OnLeftOut,
): readonly (readonly string[])[] {
  const isRunning = kind === 'prose' && parts.length === 1;
  let group: string[] = [];
  const groups = [group];
  for (const part of parts) {
    for (const [nth, run] of runsOf(part, isRunning, rules, onLeftOut).entries()) {
      if (nth > 0) groups.push((group = []));
      if (hasWords(run)) group.push(run);
    }
  }
  return groups.filter(({ length }) => length > 0);
}

function rowOf(row: string, rules: SentenceRules, onLeftOut: OnLeftOut): string {
  const cells = row.split('\t').map((cell) => runsOf(cell, false, rules, onLeftOut).join(' '));
  return cells.map((cell) => cell.trim()).join('\t');
}

const TAG_BEHIND_SENTENCE = new RegExp(`([.!?…]["'”’)\\]]?)${TAG}(?=[\\s\\p{Lu}${TAG}]|$)`, 'gu');

/** What of a text stands before, between and behind the sentences that are left out; any may be empty. */
function runsOf(
  part: string,
  isRunning: boolean,
  rules: SentenceRules,
  onLeftOut: OnLeftOut,
): readonly string[] {
  if (!hasBlanks(part)) return [part];
  const text = part.replaceAll(TAG_BEHIND_SENTENCE, `$1 ${TAG}`);
  const runs: string[] = [];
  let from = 0;
  for (const { start, end } of splitSentences(text, { start: 0, end: text.length }, rules)) {
    const sentence = text.slice(start, end);
    if (!isUnknown(sentence, isRunning)) continue;
    onLeftOut(sentence);
    runs.push(text.slice(from, start));
    from = end;
  }
  return [...runs, text.slice(from)].map(closeBlanks);
}

/** Without blanks, and a single space where one stood between two. */
function closeBlanks(text: string): string {
  return text.replaceAll(/[ \t]?[\uFDD0\uFDD1]+(?=\s|$)|[\uFDD0\uFDD1]+/gu, '').trim();
}

/** @param isRunning It stands in a paragraph, where all sentences end with a mark. */
function isUnknown(sentence: string, isRunning: boolean): boolean {
  const pieces = sentence.split(BLANKS);
  let at = 0;
  return pieces.slice(1).some((_, nth) => {
    at += (pieces[nth]?.length ?? 0) + (nth > 0 ? 1 : 0);
    const before = sentence.slice(0, at).replaceAll(ALL_BLANKS, '').trim();
    const behind = sentence.slice(at).replaceAll(ALL_BLANKS, '').trim();
    if (!hasWords(before) && !hasWords(behind)) return false;
    if (!hasWords(behind) && endsSentence(before)) return false;
    if (sentence.charAt(at) === VALUE) return true;
    return hasWords(before)
      ? behind !== '' || isRunning || !/[\p{L}\p{N})”"]$/u.test(before)
      : !/^[^\p{L}]*\p{Lu}/u.test(behind) && /\p{Ll}/u.test(behind);
  });
}
