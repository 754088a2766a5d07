import { foldWords } from '../../text/fold-words.ts';
import { hasWords, onOneLine } from '../block.ts';
import { findDates } from '../../text/written-date.ts';

/** What a site's name is parted by from the title of its page. */
const JOINT = /\s+(?:[|–—·•»›:/\\]|-{1,2}|::|&raquo;)\s+|\s?[|»›]\s?|(?<=\p{Lo})_(?=\p{Lo})/u;

/** What a title has at least to be one if all that may be the site's name is gone. */
const MIN_TITLE_WORDS = 3;

const MAX_NAME_WORDS = 4;

/** Names of sites are hardly as long. */
const MIN_SUBHEADING_LETTERS = 20;

const MAX_NAME_LETTERS = 30;

/**
 * The title of an article, from what its page says: a heading that a reader sees, if others say the same,
 * else what is said to machines, without the name of the site.
 */
export function chooseTitle(said: {
  /** The page's own `<title>`. */
  readonly page: string | undefined;
  /** The words of the headings that may be its title, those of the first level first. */
  readonly headings: readonly string[];
  /** Those of the headings below them. */
  readonly subheadings: readonly string[];
  /** What it is called in metadata, the surest first. */
  readonly named: readonly string[];
  readonly site: string | undefined;
  /** The page's host. */
  readonly host: string | undefined;
}): string | undefined {
  const names = [said.site, said.host].filter((name) => name !== undefined);
  const page = said.page?.replace(ARCHIVE, '');
  const named = [...said.named, ...(page === undefined ? [] : [page])].map(onOneLine);
  const headings = said.headings.filter(
    (heading) =>
      !names.some((name) => isNameOf(heading, name)) && !isSiteBehind(heading, page ?? ''),
  );
  const below = titleBelowSite(page ?? '', headings, said.subheadings);
  if (below !== undefined) return below;
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

/** Where the first heading is the site's or its section's, the title is one of the next, told by the page's own. */
function titleBelowSite(
  page: string,
  headings: readonly string[],
  subheadings: readonly string[],
): string | undefined {
  const whole = lettersOf(page);
  const title = subheadings.find(
    (heading) =>
      lettersOf(heading).length >= MIN_SUBHEADING_LETTERS && whole.includes(lettersOf(heading)),
  );
  if (title === undefined) return undefined;
  const isRival = (heading: string): boolean =>
    lettersOf(heading).length * 1.5 > lettersOf(title).length && sharesText(heading, page);
  return headings.some(isRival) ? undefined : title;
}

/** The one holds the other, apart from signs. */
function sharesText(one: string, other: string): boolean {
  const [a, b] = [lettersOf(one), lettersOf(other)];
  return a.includes(b) || b.includes(a) || sharesWords(one, other);
}

/** "What is a tide? | Cy's Notebook" names the site last. */
function isSiteBehind(heading: string, page: string): boolean {
  const last = page.split(JOINT).at(-1) ?? '';
  if (lettersOf(last) !== lettersOf(heading) || wordsOf(heading) > MAX_NAME_WORDS) return false;
  if (lettersOf(heading).length > MAX_NAME_LETTERS) return false;
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

/** What old systems write between the site's name and the title. */
const ARCHIVE = /(?:^|.{0,100}\s[»›|]\s)(?:blog\s)?archives?\s[»›|:]\s/iu;

function withoutSite(title: string, names: readonly string[]): string {
  const parts = title.split(JOINT);
  const last = parts.at(-1) ?? '';
  const [first = ''] = parts;
  if (parts.length < 2) return title;
  const end = title.lastIndexOf(last);
  const head = title.slice(0, end).replace(/\s*(?:[|–—·•»›:/\\_-]+|&raquo;)\s*$/u, '');
  if (names.some((name) => isNameOf(last, name))) return withoutSite(head, names);
  if (names.some((name) => isNameOf(first, name)))
    return withoutSite(title.slice(first.length).replace(/^\s*[|–—·•»›:/\\-]+\s*/u, ''), names);
  const isPiped = /^\s?[|»›_]/u.test(title.slice(head.length));
  const isTitle = wordsOf(head) >= MIN_TITLE_WORDS && wordsOf(last) <= MAX_NAME_WORDS;
  const isDashed = /^\s+[–—-]\s/u.test(title.slice(head.length)) && /^[\p{Lu}\p{Lo}]/u.test(last);
  return isTitle && (isPiped || isDashed) ? withoutSite(head, names) : title;
}

/** How many words it has; some scripts write them without spaces. */
function wordsOf(text: string): number {
  return text
    .split(/\s+/u)
    .map((word) => Math.ceil((word.match(/\p{Lo}/gu)?.length ?? 0) / LETTERS_A_WORD) || 1)
    .reduce((sum, count) => sum + count, 0);
}

const LETTERS_A_WORD = 4;

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
    (one.startsWith(other) && other.length > 3 && one.length <= other.length * 2) ||
    (other.startsWith(one) && one.length > 3)
  );
}

function lettersOf(text: string): string {
  return foldWords(text).replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
