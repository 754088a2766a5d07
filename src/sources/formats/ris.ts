import { MAX_ITEMS } from './collect-items.ts';
import { linesIn } from './lines-in.ts';
import type { ListingFormat } from './listing-format.ts';
import { isoParts, type Reference, referencesListing, spokenName } from './reference.ts';

const LINE = /^\s{0,3}(?<tag>[A-Z][A-Z0-9])\s{1,3}-(?:\s(?<value>.*))?$/u;

/** RIS, as Zotero, EndNote, publishers and libraries write it. */
export const ris: ListingFormat = {
  name: 'RIS',
  kind: 'references',
  isIn: ({ text }) =>
    /^\s{0,9}TY\s{1,3}-\s{0,3}[A-Z][A-Za-z ]{1,30}\s*$/mu.test(text.slice(0, 5000)),
  read: ({ text, url }) => referencesListing(recordsIn(text), referenceOf, url),
};

type RisRecord = ReadonlyMap<string, readonly string[]>;

function recordsIn(text: string): readonly RisRecord[] {
  const records: RisRecord[] = [];
  let record = new Map<string, string[]>();
  let last: string[] | undefined;
  const end = (): void => {
    if (record.size > 0) records.push(record);
    record = new Map();
    last = undefined;
  };
  for (const line of linesIn(text)) {
    if (records.length > MAX_ITEMS) break;
    const { tag, value = '' } = LINE.exec(line)?.groups ?? {};
    // Some forget to end a record before they begin the next.
    if (tag === 'ER' || (tag === 'TY' && record.size > 0)) end();
    if (tag === 'ER') continue;
    if (tag !== undefined) {
      last = record.get(tag) ?? [];
      if (value.trim() !== '') last.push(value.trim());
      record.set(tag, last);
      // What goes on below is of a field's last value.
    } else if (last && last.length > 0 && line.trim() !== '')
      last.push(`${last.pop()} ${line.trim()}`);
  }
  end();
  return records.filter((one) => one.has('TY'));
}

function referenceOf(record: RisRecord): Reference {
  const all = (...tags: readonly string[]): readonly string[] =>
    tags.flatMap((tag) => record.get(tag) ?? []);
  const first = (...tags: readonly string[]): string | undefined => all(...tags)[0];
  const people = [['AU', 'A1'], ['A2', 'ED'], ['A3'], ['A4']].map((tags) => all(...tags));
  return {
    title: first('TI', 'T1', 'CT', 'BT', 'ST'),
    authors: (people.find((names) => names.length > 0) ?? []).map(spokenName),
    publication: first('T2', 'JO', 'JF', 'JA', 'J2', 'BT', 'T3', 'PB'),
    published: all('DA', 'PY', 'Y1')
      .map(dateOf)
      .toSorted((a, b) => b.length - a.length),
    language: first('LA'),
    tags: all('KW')
      .flatMap((words) => words.split(/\s*;\s*/u))
      .filter((tag) => tag !== ''),
    urls: all('UR', 'L2', 'LK', 'L1').flatMap((links) => links.split(/\s*;\s*(?=https?:)|\s+/u)),
    doi: first('DO', 'M3'),
  };
}

/** "2021/03/09/morning", of which any part but the year may be missing. */
function dateOf(written: string): string {
  const { year, month, day } =
    /^(?<year>\d{4})(?:\/(?<month>\d{0,2})(?:\/(?<day>\d{0,2})(?:\/.*)?)?)?$/u.exec(written)
      ?.groups ?? {};
  return year === undefined ? written : isoParts(year, month, day);
}
