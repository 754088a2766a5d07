import { foldWords } from '../../text/fold-words.ts';
import { decode } from '../decode.ts';
import type { Format, Reading } from '../format.ts';
import { readFrontMatter } from '../front-matter.ts';
import { withoutFrame } from '../plain-text/frame.ts';
import { linesOf } from '../plain-text/lines.ts';
import { withoutReferenceMarks } from '../plain-text/reference-marks.ts';
import { writeBlocks } from '../plain-text/write-blocks.ts';
import { layOut, type WrittenBlock } from '../reading-text.ts';
import { listedWords } from '../word-lists.ts';

/** Text as it came off the web, below front matter if there is any. */
export const plainText = {
  endings: ['.txt'],
  maxBytes: 5_000_000,
  maxBytesAtOnce: 50_000,
  async read(bytes, file, sent) {
    const source = decode(file, bytes, sent);
    if (!PARTED_WORD.test(source)) return readText(source, file);
    const { language } = readFrontMatter(file, source).fields;
    return readText(source, file, await listedWords(language));
  },
} satisfies Format;

/** A hyphen at the end of a line: only then is a list of words worth its milliseconds. */
const PARTED_WORD = /\p{L}[-‐][^\S\n\r]?[\n\r]/u;

/**
 * Reads a text that is no file, as `read` does a file.
 *
 * @param isListed Whether a word, in lower case, is in a list of words: if it is parted at a line's end, it is
 * made whole.
 */
export function readText(
  source: string,
  file: string,
  isListed: (word: string) => boolean = () => false,
): Reading {
  const { fields, bodyStart, notes } = readFrontMatter(file, source);
  const framed = withoutFrame(linesOf(withoutReferenceMarks(source.slice(bodyStart))));
  const { blocks, joined } = writeBlocks(framed.lines, isListed, framed.fields.title !== undefined);
  return {
    fields: { ...framed.fields, ...withoutAbsent(fields) },
    fieldsFrom: bodyStart > 0 ? 'front matter' : 'head of the text',
    ...layOut(withTitle(framed.fields.title, blocks)),
    notes: [
      ...notes,
      ...framed.notes,
      ...[...joined].map((word) => ({
        message: `${word} was parted at a line’s end, and is made whole`,
      })),
    ],
    isUnmarked: true,
  };
}

/** A title that the frame gives stands on top, unless the text begins with it. */
function withTitle(
  title: string | undefined,
  blocks: readonly WrittenBlock[],
): readonly WrittenBlock[] {
  const [first] = blocks;
  if (title === undefined || foldWords(first?.parts[0] ?? '') === foldWords(title)) return blocks;
  return [{ kind: 'heading', parts: [title], level: 1 }, ...blocks];
}

function withoutAbsent<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<T>;
}
