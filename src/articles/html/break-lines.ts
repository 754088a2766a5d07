import { endsSentence } from '../block.ts';

/** A line of verse or of an address is hardly longer. */
const MAX_VERSE_LENGTH = 60;

/** What follows a heading is a paragraph, as a rule longer than this. */
const MIN_PARAGRAPH_LENGTH = 100;

/**
 * What the line breaks in a stretch of text part: an empty line parts paragraphs, and a single break the
 * texts inside one whose sentences count. Where a sentence goes on behind a break, the break stays in
 * short lines, as of a poem, and is a space in long ones.
 *
 * @param isVerse Known to be: all breaks stay.
 */
export function breakLines(text: string, isVerse = false): readonly (readonly string[])[] {
  if (!text.includes('\n')) return [[text]];
  return text.split(/\n(?:[^\S\n]*\n)+/u).map((paragraph) => {
    const [first = '', ...others] = paragraph.split('\n').map((line) => line.trim());
    const parts = [first];
    let before = first;
    for (const line of others) {
      const part = parts.at(-1) ?? '';
      if (isNewText(before, line)) parts.push(line);
      else parts[parts.length - 1] = `${part}${isVerse || isShort(before) ? '\n' : ' '}${line}`;
      before = line;
    }
    return parts;
  });
}

function isNewText(before: string, line: string): boolean {
  // A line of verse that ends with a comma leads over to the next.
  if (endsSentence(before)) return !(isShort(before) && /[,;]$/u.test(before));
  const isStart = /^["'“‘„«¿¡([]*[\p{Lu}\p{N}]/u.test(line);
  return isStart && isShort(before) && line.length >= MIN_PARAGRAPH_LENGTH;
}

function isShort(line: string): boolean {
  return line.length <= MAX_VERSE_LENGTH;
}
