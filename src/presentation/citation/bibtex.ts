import type { CslDate, CslItem, CslName } from './csl-item.ts';
import { escapeLatex } from './escape-latex.ts';

/** An entry for BibTeX, the quoted words in `annote`. Letters of all scripts stay as they are. */
export function bibtexEntry(item: CslItem): string {
  const { title, author, annote, issued, URL: url, 'container-title': container } = item;
  const [year, month] = issued ? yearAndMonth(issued) : [];
  const fields = {
    note: `[Online; accessed ${isoDate(item.accessed)}]`,
    annote: annote && escapeLatex(annote),
    author: author?.map(nameOf).join(' and '),
    journal: container && escapeLatex(container),
    year,
    month,
    title: title && guardCapitals(escapeLatex(title)),
    url,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value ? [`\t${name} = {${value}},\n`] : [],
  );
  const type = item.type === 'webpage' ? 'misc' : 'article';
  return `@${type}{${labelOf(item)},\n${lines.join('')}}`;
}

function nameOf({ literal, given, family, suffix, 'non-dropping-particle': particle }: CslName) {
  const last = [particle, family].filter(Boolean).join(' ');
  const parts = [last, suffix, given].filter(Boolean);
  const name = escapeLatex(parts.length > 0 ? parts.join(', ') : (literal ?? ''));
  // It would be taken apart.
  return parts.length > 1 || particle ? name : `{${name}}`;
}

/** Braces around words that styles may not write small: all with a capital but a part's first one. */
function guardCapitals(title: string): string {
  return title
    .split(/(:\s*)/u)
    .map((part) => part.replaceAll(/([^\\])\b([a-z]*[A-Z].*?)\b/gu, '$1{$2}'))
    .join('');
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The day goes with the month, as BibTeX knows none. */
function yearAndMonth({ 'date-parts': [[year = 0, month, day]] }: CslDate): readonly string[] {
  if (month === undefined) return [String(year)];
  return [String(year), day === undefined ? String(month) : `${MONTHS[month - 1]} ${day}`];
}

function isoDate({ 'date-parts': [parts] }: CslDate): string {
  return parts.map((part, nth) => String(part).padStart(nth === 0 ? 4 : 2, '0')).join('-');
}

/** What texts cite it by: "Quill2021lamp". */
function labelOf({ id, title, author: [first] = [], issued }: CslItem): string {
  const year = issued?.['date-parts'][0][0] ?? '';
  const label = `${firstWord(first?.['family'] ?? first?.['literal'])}${year}${firstWord(title)}`;
  return label || id.replaceAll(UNSAFE, '');
}

/** Signs that mean something to BibTeX, and tags. */
const UNSAFE = /(?:<\/?.*?>|[\u0020-\u002F\u003A-\u0040\u005B-\u005E\u0060\u007B-\u007F])+/gu;
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** The first that is no article, as far as it can be written in ASCII; empty if there is none. */
function firstWord(text = ''): string {
  const words = text
    .normalize('NFKD')
    .replaceAll(/[^\u0020-\u007F]+/gu, '')
    .split(UNSAFE);
  return words.find((word) => word !== '' && !ARTICLES.has(word.toLowerCase())) ?? '';
}
