import { hasWords, onOneLine } from '../block.ts';
import { continues, linesOf, wrappingOf } from '../plain-text/lines.ts';

/** Prose that somebody typed has so many sentences to its lines, code hardly any. */
const MIN_SENTENCES_PER_LINE = 0.15;

/**
 * The paragraphs of text that keeps its line breaks as typed, as pages of the early web and mails do;
 * undefined if it is code.
 */
export function typedParagraphs(text: string): readonly string[] | undefined {
  const lines = linesOf(text);
  const typed = lines.filter(({ words }) => hasWords(words));
  const sentences = typed.filter(({ words }) =>
    /\p{L}{2,}[.!?]["'”’)]*(?:$|\s+["'“‘(]*\p{Lu})/u.test(words),
  );
  const marks = typed.filter(({ words }) => /[{}<>=;\\|]|\/\/|^[$#%>]/u.test(words));
  if (sentences.length < typed.length * MIN_SENTENCES_PER_LINE) return undefined;
  if (marks.length > sentences.length) return undefined;

  const wrapping = wrappingOf(lines);
  const paragraphs: string[] = [];
  let before: (typeof lines)[number] | undefined;
  for (const line of lines) {
    const isNext = before && before.words !== '' && line.words !== '';
    if (before && isNext) {
      const gap = continues(before, line, wrapping) ? ' ' : '\n';
      paragraphs[paragraphs.length - 1] =
        `${paragraphs.at(-1) ?? ''}${gap}${onOneLine(line.words)}`;
    } else if (line.words !== '') paragraphs.push(onOneLine(line.words));
    before = line;
  }
  return paragraphs;
}
