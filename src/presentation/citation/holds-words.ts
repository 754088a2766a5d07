import { escapeMarkdown } from '../markdown/escape-markdown.ts';
import type { CitationStyle } from './citation-style.ts';
import { escapeLatex } from './escape-latex.ts';

/** Whether a citation has these words in it, every character of them, as its style writes them. */
export function holdsWords(citation: string, style: CitationStyle, words: string): boolean {
  return citation.includes(asWritten(words, style));
}

function asWritten(words: string, style: CitationStyle): string {
  switch (style) {
    case 'markdown':
      return escapeMarkdown(words)
        .split(/\r?\n/u)
        .map((line) => `> ${line}`.trimEnd())
        .join('\n');
    case 'bibtex':
      return escapeLatex(words);
    default:
      return words;
  }
}
