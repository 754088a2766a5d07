import { type Place, placeIn } from '../../answers/place.ts';
import type { ArticleSource } from '../../articles/article.ts';
import type { Quote } from '../../articles/quote.ts';
import { toOneLine } from '../markdown/draw-line.ts';
import { escapeMarkdown } from '../markdown/escape-markdown.ts';
import { describePosition, describeStanding } from '../wording/describe-place.ts';
import { formatDate } from '../wording/format-date.ts';
import { voiceFor } from '../wording/voice.ts';
import { bibtexEntry } from './bibtex.ts';
import type { CitationStyle } from './citation-style.ts';
import { cslItem } from './csl-item.ts';
import { locatorOf } from './locator.ts';
import type { ReferenceStyle } from './reference-styles.ts';
import { inText, reference } from './references.ts';

/** A quote, and where it stands; it is cited by where it begins. */
export interface CitedQuote extends Pick<Place, 'paragraph' | 'asides' | 'isAside'> {
  readonly quote: Quote;
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

/** An article without any of its words as a style of citation has it, ready to be copied. */
export async function citeArticle(
  article: ArticleSource,
  style: CitationStyle,
  accessed: Date,
): Promise<string> {
  switch (style) {
    case 'plain':
      return [sourceInPlain(article).join(', '), addressOf(article, accessed)].join('\n');
    case 'markdown':
      return `${sourceInMarkdown(article).join(', ')} ${accessedOn(accessed)}`;
    case 'bibtex':
      return bibtexEntry(cslItem(article, accessed));
    case 'apa':
    case 'mla':
    case 'chicago':
      return reference(cslItem(article, accessed), style);
  }
}

/** As the styles of references are. */
const ENGLISH = voiceFor('en-GB');

const listNames = new Intl.ListFormat(ENGLISH.locale, { type: 'conjunction' });

function citePlain(cited: CitedQuote, accessed: Date): string {
  const { article, text } = cited.quote;
  const source = known(...sourceInPlain(article), ...marksOf(cited, toOneLine));
  return [quoted(text), `— ${source.join(', ')}`, addressOf(article, accessed)].join('\n');
}

/** What is known of an article, as far as it is. */
function sourceInPlain({
  authors,
  title,
  publication,
  published,
}: ArticleSource): readonly string[] {
  return known(
    listNames.format(authors),
    title && `“${title}”`,
    publication,
    formatDate(published ?? '', ENGLISH),
  );
}

function known(...parts: readonly (string | undefined)[]): readonly string[] {
  return parts.filter((part): part is string => part !== undefined && part !== '');
}

function addressOf({ url }: ArticleSource, accessed: Date): string {
  return [url, accessedOn(accessed)].filter(Boolean).join(' ');
}

function citeInMarkdown(cited: CitedQuote, accessed: Date): string {
  const { article, text } = cited.quote;
  const marks = marksOf(cited, (name) => escapeMarkdown(toOneLine(name)));
  const source = known(...sourceInMarkdown(article), ...marks);
  const words = escapeMarkdown(text).split(/\r?\n/u);
  const lines = [...words, '', `— ${source.join(', ')} ${accessedOn(accessed)}`];
  return lines.map((line) => `> ${line}`.trimEnd()).join('\n');
}

function sourceInMarkdown({
  authors,
  title,
  publication,
  published,
  url,
}: ArticleSource): readonly string[] {
  return known(
    escapeMarkdown(listNames.format(authors)),
    url !== undefined && URL.canParse(url)
      ? `[${escapeMarkdown(title || url)}](<${new URL(url).href}>)`
      : escapeMarkdown(title),
    publication && `*${escapeMarkdown(publication)}*`,
    formatDate(published ?? '', ENGLISH),
  );
}

async function citeInStyle(
  cited: CitedQuote,
  style: ReferenceStyle,
  accessed: Date,
): Promise<string> {
  const { quote } = cited;
  const item = cslItem(quote.article, accessed);
  const [behind, entry] = await Promise.all([
    inText(item, style, locatorOf(placeOf(cited))),
    reference(item, style),
  ]);
  return `${quoted(quote.text)} ${behind}\n\n${entry}`;
}

function citeInBibtex(cited: CitedQuote, accessed: Date): string {
  const { quote } = cited;
  const { page, paragraph, others } = locatorOf(placeOf(cited));
  const places = [
    page !== undefined && `p. ${page}`,
    paragraph !== undefined && `para. ${paragraph}`,
    ...others,
  ].filter(Boolean);
  const place = places.length === 0 ? '' : ` (${places.join(', ')})`;
  const item = cslItem(quote.article, accessed);
  return bibtexEntry({ ...item, annote: quoted(quote.text) + place });
}

function placeOf({ quote, paragraph, ...place }: CitedQuote): Place {
  return { ...place, ...placeIn(quote, paragraph) };
}

/** From so many words on, APA 7 (8.27) has a quote stand as a block, without marks. */
const BLOCK_WORDS = 40;

/** Marks around words that have some would have to change these: such a quote stands as a block, too. */
function quoted(text: string): string {
  const isBlock = /[“”„"«»\n]/u.test(text) || text.split(/\s+/u).length >= BLOCK_WORDS;
  return isBlock ? text : `“${text}”`;
}

/** "¶ 3", "p. 12"; none for the article's head. */
function marksOf(cited: CitedQuote, draw: (name: string) => string): readonly string[] {
  const place = placeOf(cited);
  const isHead = place.paragraph === 0 && !place.isAside;
  return [isHead ? '' : describeStanding(place, ENGLISH), describePosition(place, ENGLISH, draw)];
}

function accessedOn(accessed: Date): string {
  return `(accessed ${formatDate(accessed.toISOString(), ENGLISH)})`;
}
