import type { Block } from '../../articles/block.ts';
import type { Draft } from './draft.ts';

/** What opens a line that is quoted. */
const QUOTED = /^[^\S\n]*>[^\S\n]?/u;

/**
 * What somebody wrote in a message, as a draft: an empty line parts one paragraph from the next, and
 * lines that begin with `> ` are a block quote.
 */
export function messageDraft(message: string): Draft {
  const blocks: Block[] = [];
  const texts: string[] = [];
  let start = 0;
  for (const { lines, isQuoted } of stretchesOf(message)) {
    const text = lines.join('\n');
    const parts = [{ start, end: start + text.length }];
    const kind = 'prose';
    const quote = isQuoted ? { quote: {} } : {};
    blocks.push({ kind, start, end: start + text.length, words: text, parts, ...quote });
    texts.push(text);
    start += text.length + PARAGRAPH_BREAK.length;
  }
  return { text: texts.join(PARAGRAPH_BREAK), blocks };
}

const PARAGRAPH_BREAK = '\n\n';

interface Stretch {
  readonly lines: string[];
  readonly isQuoted: boolean;
}

/** Lines that stand together and are all quoted, or all are not; empty ones left out. */
function stretchesOf(message: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let last: Stretch | undefined;
  for (const line of message.split(/\r?\n/u)) {
    const isQuoted = QUOTED.test(line);
    const words = line.replace(QUOTED, '').trim();
    if (words === '') {
      if (!isQuoted) last = undefined;
      continue;
    }
    if (last?.isQuoted !== isQuoted) {
      last = { lines: [], isQuoted };
      stretches.push(last);
    }
    last.lines.push(words);
  }
  return stretches;
}
