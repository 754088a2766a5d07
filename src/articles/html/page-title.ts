import { foldWords } from '../../text/fold-words.ts';
import { hasWords, onOneLine } from '../block.ts';
import { findDates } from '../written-date.ts';

/** What a site's name is parted by from the title of its page. */
const JOINT = /\s+(?:[|–—·•»›:/\\]|-{1,2}|::|&raquo;)\s+|\s?[|»›]\s?|(?<=\p{Lo})_(?=\p{Lo})/u;

/** What a title has at least to be one if all that may be the site's name is gone. */
const MIN_TITLE_WORDS = 3;

const MAX_NAME_WORDS = 4;

/**
 * The title of an article, from what its page says: a heading that a reader sees, if others say the same,
 * else what is said to machines, without the name of the site.
 */
export function chooseTitle(said: {
  /** The page's own `<title>`. */
  readonly page: string | undefined;
  /** The words of the headings that may be its title, those of the first level first. */
  readonly headings: readonly string[];
  /** What it is called in metadata, the surest first. */
  readonly named: readonly string[];
  readonly site: string | undefined;
  /** The page's host. */
  readonly host: string | undefined;
}): string | undefined {
  const names = [said.site, said.host].filter((name) => name !== undefined);
  const named = [...said.named, ...(said.page === undefined ? [] : [said.page])].map(onOneLine);
  const headings = said.headings.filter(
    (heading) =>
      !names.some((name) => isNameOf(heading, name)) && !isSiteBehind(heading, said.page ?? ''),
  );
  const seen = headings.filter((heading) => named.some((name) => saysTheSame(heading, name)));
  // "The tide – Cy's Notebook": where both are headings, the title is the one that comes first.
  const opening = seen.find((heading) => named.some((name) => startsWith(name, heading)));
  const title = opening ?? seen[0];
  if (title !== undefined) return named.find((name) => isPartOf(title, name)) ?? title;
  const [only, second] = headings;
  if (only !== undefined && second === undefined && wordsOf(only) > MAX_NAME_WORDS) return only;
  const [first, ...others] = named.map((name) => withoutSite(name, names)).filter(hasWords);
  const isSite = first !== undefined && names.some((name) => isNameOf(first, name));
  return isSite ? (headings[0] ?? others[0] ?? first) : (first ?? headings[0]);
}

/** "What is a tide? | Cy's Notebook" names the site last. */
function isSiteBehind(heading: string, page: string): boolean {
  const last = page.split(JOINT).at(-1) ?? '';
  if (lettersOf(last) !== lettersOf(heading) || wordsOf(heading) > MAX_NAME_WORDS) return false;
  return wordsOf(page) - wordsOf(heading) > wordsOf(heading) + 1;
}

/** The one holds the other, apart from signs, or has words of it. */
function saysTheSame(heading: string, name: string): boolean {
  const [one, other] = [lettersOf(heading), lettersOf(name)];
  if (one.length < 4 || other.length < 4) return false;
  if (other.startsWith(one)) return true;
  if (other.includes(one)) return one.length > other.length / 4;
  if (one.includes(other) && other.length > one.length / 2) return true;
  return wordsOf(heading) > MIN_TITLE_WORDS && sharesWords(heading, name);
}

/** A heading may have the part of the paper over the title, or the day on either side. */
function isPartOf(heading: string, name: string): boolean {
  const [whole, part] = [lettersOf(heading), lettersOf(name)];
  if (whole.length <= part.length || wordsOf(name) < MIN_TITLE_WORDS) return false;
  return whole.endsWith(part) || (whole.startsWith(part) && findDates(heading).length > 0);
}

function startsWith(name: string, heading: string): boolean {
  return lettersOf(name).startsWith(lettersOf(heading));
}

/** At least two of its longer words. */
function sharesWords(heading: string, name: string): boolean {
  const words = longerWords(name);
  return Array.from(longerWords(heading)).filter((word) => words.has(word)).length >= 2;
}

function longerWords(text: string): ReadonlySet<string> {
  return new Set(foldWords(text).match(/\p{L}{4,}/gu));
}

function withoutSite(title: string, names: readonly string[]): string {
  const parts = title.split(JOINT);
  const last = parts.at(-1) ?? '';
  const [first = ''] = parts;
  if (parts.length < 2) return title;
  const end = title.lastIndexOf(last);
  const head = title.slice(0, end).replace(/\s*(?:[|–—·•»›:/\\_-]+|&raquo;)\s*$/u, '');
  if (names.some((name) => isNameOf(last, name))) return withoutSite(head, names);
  if (names.some((name) => isNameOf(first, name)))
    return title.slice(first.length).replace(/^\s*[|–—·•»›:/\\-]+\s*/u, '');
  const isPiped = /\s?[|»›]\s?[^|»›]*$/u.test(title.slice(head.length));
  const isTitle = wordsOf(head) >= MIN_TITLE_WORDS && wordsOf(last) <= MAX_NAME_WORDS;
  const isDashed = /^\s+[–—-]\s/u.test(title.slice(head.length)) && /^\p{Lu}/u.test(last);
  return isTitle && (isPiped || isDashed) ? withoutSite(head, names) : title;
}

function wordsOf(text: string): number {
  return text.split(/\s+/u).length;
}

/** "The Marsh Times", "marshtimes.com" and "Marsh Times Online" name one site. */
function isNameOf(text: string, name: string): boolean {
  const [one, other] = [text, name].map((each) =>
    lettersOf(
      each.replace(/^(?:https?:\/\/)?(?:www\.)?([^/]*?)(?:\.[a-z]{2,4}){0,2}$/iu, '$1'),
    ).replace(/^the/u, ''),
  );
  if (!one || !other || one.length < 2) return false;
  return (
    one === other ||
    (one.startsWith(other) && other.length > 3) ||
    (other.startsWith(one) && one.length > 3)
  );
}

function lettersOf(text: string): string {
  return foldWords(text).replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
