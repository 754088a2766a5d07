import type { Quote } from '../../articles/quote.ts';
import { escapeMarkdown } from '../markdown/escape-markdown.ts';
import { formatDate } from '../wording/format-date.ts';
import { bibtexEntry } from './bibtex.ts';
import type { CitationStyle } from './citation-style.ts';
import { cslItem } from './csl-item.ts';
import { inText, reference, type ReferenceStyle } from './reference-styles.ts';

/** A quote and the number of the paragraph it begins in; 0 is the article's head. */
export interface CitedQuote {
  readonly quote: Quote;
  readonly paragraph: number;
}

/**
 * A quote with its source, ready to be copied: plain text without a final line break. The words are
 * those of the article, untouched; but for Markdown and BibTeX their special characters are escaped as
 * these have it.
 *
 * @param accessed When the source was looked at; its day in UTC is told where the style has one.
 */
export async function cite(
  cited: CitedQuote,
  style: CitationStyle,
  accessed: Date,
): Promise<string> {
  switch (style) {
    case 'plain':
      return citePlain(cited, accessed);
    case 'markdown':
      return citeInMarkdown(cited, accessed);
    case 'bibtex':
      return citeInBibtex(cited, accessed);
    case 'apa':
    case 'mla':
    case 'chicago':
      return citeInStyle(cited, style, accessed);
  }
}

/** As the styles of references are. */
const ENGLISH = { locale: 'en-GB' } as const;

const listNames = new Intl.ListFormat(ENGLISH.locale, { type: 'conjunction' });

function citePlain({ quote, paragraph }: CitedQuote, accessed: Date): string {
  const { authors, title, publication, published, url } = quote.article;
  const source = [
    listNames.format(authors),
    title && `“${title}”`,
    publication,
    formatDate(published ?? '', ENGLISH),
    paragraphMark(paragraph),
  ];
  return [
    quoted(quote.text),
    `— ${source.filter(Boolean).join(', ')}`,
    [url, accessedOn(accessed)].filter(Boolean).join(' '),
  ].join('\n');
}

function citeInMarkdown({ quote, paragraph }: CitedQuote, accessed: Date): string {
  const { authors, title, publication, published, url } = quote.article;
  const source = [
    escapeMarkdown(listNames.format(authors)),
    url !== undefined && URL.canParse(url)
      ? `[${escapeMarkdown(title || url)}](<${new URL(url).href}>)`
      : escapeMarkdown(title),
    publication && `*${escapeMarkdown(publication)}*`,
    formatDate(published ?? '', ENGLISH),
    paragraphMark(paragraph),
  ];
  const words = escapeMarkdown(quote.text).split(/\r?\n/u);
  const lines = [...words, '', `— ${source.filter(Boolean).join(', ')} ${accessedOn(accessed)}`];
  return lines.map((line) => `> ${line}`.trimEnd()).join('\n');
}

function citeInStyle(
  { quote, paragraph }: CitedQuote,
  style: ReferenceStyle,
  accessed: Date,
): string {
  const item = cslItem(quote.article, accessed);
  const behind = inText(item, style, paragraph || undefined);
  return `${quoted(quote.text)} ${behind}\n\n${reference(item, style)}`;
}

function citeInBibtex({ quote, paragraph }: CitedQuote, accessed: Date): string {
  const place = paragraph === 0 ? '' : ` (para. ${paragraph})`;
  const item = cslItem(quote.article, accessed);
  return bibtexEntry({ ...item, annote: quoted(quote.text) + place });
}

/** From so many words on, APA 7 (8.27) has a quote stand as a block, without marks. */
const BLOCK_WORDS = 40;

/** Marks around words that have some would have to change these: such a quote stands as a block, too. */
function quoted(text: string): string {
  const isBlock = /[“”„"«»\n]/u.test(text) || text.split(/\s+/u).length >= BLOCK_WORDS;
  return isBlock ? text : `“${text}”`;
}

function paragraphMark(paragraph: number): string {
  return paragraph === 0 ? '' : `¶ ${paragraph}`;
}

function accessedOn(accessed: Date): string {
  return `(accessed ${formatDate(accessed.toISOString(), ENGLISH)})`;
}
