import { latexAddress, latexWords } from './latex.ts';
import type { ListingFormat } from './listing-format.ts';
import { type BibtexEntry, parseBibtex } from './parse-bibtex.ts';
import { isoParts, type Reference, referencesListing, spokenName } from './reference.ts';

/** BibTeX and BibLaTeX. */
export const bibtex: ListingFormat = {
  name: 'BibTeX',
  kind: 'references',
  isIn: ({ text }) =>
    /^[^\S\n]{0,20}@\s?[a-z]{3,20}\s?[{(]/imu.test(text.slice(0, 20_000)) &&
    /^\s*[%@]|^[^<{[]/u.test(text),
  read({ text, url }) {
    const entries = parseBibtex(text);
    const byKey = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]));
    const works = entries.filter(({ type }) => type !== 'xdata');
    return referencesListing(works, (entry) => referenceOf(entry, byKey), url);
  },
};

type Fields = (name: string) => string | undefined;

function referenceOf(entry: BibtexEntry, byKey: ReadonlyMap<string, BibtexEntry>): Reference {
  const field = fieldsOf(entry, byKey);
  const first = (...names: readonly string[]): string | undefined => {
    const value = names
      .map(field)
      .find((written) => written !== undefined && written.trim() !== '');
    return value === undefined ? undefined : latexWords(value);
  };
  const subtitle = first('subtitle');
  const title = first('title');
  return {
    title: title !== undefined && subtitle !== undefined ? `${title}: ${subtitle}` : title,
    authors: namesIn(field('author') ?? field('editor') ?? ''),
    publication: first(
      'journaltitle',
      'journal',
      'booktitle',
      'maintitle',
      'publisher',
      'organization',
      'institution',
      'school',
    ),
    published: datesIn(field),
    language: first('langid', 'language', 'hyphenation'),
    tags: first('keywords', 'keyword')
      ?.split(/\s*[,;]\s*/u)
      .filter((tag) => tag !== ''),
    urls: [
      ...['url', 'howpublished', 'note', 'link', 'ee', 'bdsk-url-1'].map((name) =>
        latexAddress(field(name) ?? ''),
      ),
      arxivAddress(field),
    ],
    doi: first('doi'),
  };
}

/** What another entry says, which this one refers to, is true of this one unless it says otherwise. */
function fieldsOf(entry: BibtexEntry, byKey: ReadonlyMap<string, BibtexEntry>): Fields {
  const parent = byKey.get(entry.fields.get('crossref')?.toLowerCase() ?? '');
  const shared = byKey.get(entry.fields.get('xdata')?.toLowerCase() ?? '');
  return (name) =>
    entry.fields.get(name) ??
    shared?.fields.get(name) ??
    (name === 'booktitle' ? parent?.fields.get('title') : undefined) ??
    (OWN.has(name) ? undefined : parent?.fields.get(name));
}

/** What a chapter has of its own, even if it isn't said. */
const OWN: ReadonlySet<string> = new Set([
  'title',
  'subtitle',
  'author',
  'url',
  'doi',
  'note',
  'keywords',
  'eprint',
]);

/** Names with "and" between them; an organisation's stands in braces, with what "and"s there are. */
function namesIn(written: string): readonly string[] {
  return partsOf(written)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !/^(?:others|et\.? al\.?)$/iu.test(name))
    .map((name) =>
      /^\{(?:[^{}]|\{[^{}]*\})*\}$/u.test(name) ? latexWords(name) : spokenName(latexWords(name)),
    );
}

function partsOf(written: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let begin = 0;
  for (const { 0: found, index } of written.matchAll(/\\.|[{}]|\sand\s/gisu)) {
    if (found === '{') depth += 1;
    else if (found === '}') depth -= 1;
    else if (depth === 0 && /^\sand\s$/iu.test(found)) {
      parts.push(written.slice(begin, index));
      begin = index + found.length;
    }
  }
  return [...parts, written.slice(begin)];
}

function datesIn(field: Fields): readonly string[] {
  // "2021-03-09/2021-03-12" begins on the first; "2021?" and "2021~" are sure enough.
  const [date = ''] = latexWords(field('date') ?? '').split('/');
  const year = /\d{4}/u.exec(field('year') ?? '')?.[0];
  const { month = '', day } = monthIn(latexWords(field('month') ?? ''));
  const own = (field('day') ?? day ?? '').trim();
  return [date.replace(/[?~%]$/u, ''), ...(year === undefined ? [] : [isoParts(year, month, own)])];
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** "March", "3", "9 Mar", or `mar # "~9"`, which is "March 9" by then. */
function monthIn(written: string): { readonly month?: string; readonly day?: string | undefined } {
  const name = /\p{L}{3,}/u.exec(written)?.[0].slice(0, 3).toLowerCase() ?? '';
  const numbers = written.match(/\d{1,2}/gu) ?? [];
  const nth = MONTHS.indexOf(name);
  if (nth !== -1) return { month: String(nth + 1), day: numbers[0] };
  return numbers[0] === undefined ? {} : { month: numbers[0], day: numbers[1] };
}

function arxivAddress(field: Fields): string | undefined {
  const archive = field('archiveprefix') ?? field('eprinttype') ?? '';
  const id =
    field('eprint')
      ?.trim()
      .replace(/^arxiv:/iu, '') ?? '';
  const isArxiv = /^arxiv$/iu.test(archive.trim()) && /^[\w.-]+(?:\/\d+)?(?:v\d+)?$/u.test(id);
  return isArxiv ? `https://arxiv.org/abs/${id}` : undefined;
}
