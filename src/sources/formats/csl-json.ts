import { isRecord } from '../../articles/field-values.ts';
import { parseJson } from './json-feed.ts';
import { ListingError, type ListingFormat } from './listing-format.ts';
import { plainWords } from './plain-words.ts';
import { isoParts, type Reference, referencesListing } from './reference.ts';

/** CSL-JSON, as Zotero, Pandoc and Crossref write it. */
export const cslJson: ListingFormat = {
  name: 'CSL-JSON',
  kind: 'references',
  isIn: ({ text, mediaType }) =>
    mediaType === 'application/vnd.citationstyles.csl+json' ||
    (/^\s*[[{]/u.test(text) &&
      /"(?:issued|container-title|citation-key|date-parts)"\s*:/u.test(text) &&
      /"(?:title|type|author)"\s*:/u.test(text)),
  read({ text, url }) {
    const items = itemsIn(parseJson(text));
    if (!items) throw new ListingError('it has no list of references');
    return referencesListing(items.filter(isRecord), referenceOf, url);
  },
};

type Fields = Readonly<Record<string, unknown>>;

/** A list, one reference alone, or what Zotero and Crossref put around either. */
function itemsIn(value: unknown, depth = 0): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value as readonly unknown[];
  if (!isRecord(value) || depth > 2) return undefined;
  const { items, references, message } = value;
  const inside = items ?? references ?? message;
  return inside === undefined ? [value] : itemsIn(inside, depth + 1);
}

function referenceOf(fields: Fields): Reference {
  const words = (...names: readonly string[]): string | undefined =>
    names.map((name) => wordsIn(fields[name])).find((found) => found !== undefined);
  const people = ['author', 'editor', 'container-author', 'director', 'interviewer']
    .map((role) => namesIn(fields[role]))
    .find((names) => names.length > 0);
  return {
    title: words('title', 'title-short'),
    authors: people ?? [],
    publication: words('container-title', 'publisher', 'collection-title', 'archive'),
    published: ['issued', 'published', 'published-online', 'original-date'].map((name) =>
      dateIn(fields[name]),
    ),
    language: words('language'),
    tags: words('keyword')
      ?.split(/\s*[,;]\s*/u)
      .filter((tag) => tag !== ''),
    urls: [words('URL', 'url')],
    doi: words('DOI', 'doi'),
  };
}

/** Crossref has lists of one. */
function wordsIn(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' && one.trim() !== '' ? plainWords(one) : undefined;
}

function namesIn(people: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(people) ? people : [people];
  return all.flatMap((person) => {
    if (typeof person === 'string') return person.trim() === '' ? [] : [person.trim()];
    return isRecord(person) ? (nameOf(person) ?? []) : [];
  });
}

function nameOf(person: Fields): string | undefined {
  const parts = ['given', 'dropping-particle', 'non-dropping-particle', 'family', 'suffix'].map(
    (part) => wordsIn(person[part]),
  );
  const name = parts.filter((part) => part !== undefined).join(' ');
  return wordsIn(person['literal']) ?? wordsIn(person['name']) ?? (name === '' ? undefined : name);
}

function dateIn(value: unknown): string | undefined {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (!isRecord(value)) return undefined;
  const parts: unknown = value['date-parts'];
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
  const flat: readonly unknown[] = Array.isArray(first) ? first : Array.isArray(parts) ? parts : [];
  const [year, month, day] = flat.map((part) =>
    typeof part === 'number' || typeof part === 'string' ? String(part) : '',
  );
  if (year !== undefined && /^\d{4}$/u.test(year)) return isoParts(year, month, day);
  return wordsIn(value['raw']) ?? wordsIn(value['literal']);
}
