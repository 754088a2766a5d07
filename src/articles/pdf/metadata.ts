import type { ArticleFields } from '../article-fields.ts';
import type { Block } from '../block.ts';
import { NO_TITLE } from '../document-fields.ts';
import type { Reading } from '../format.ts';
import type { Pdf } from './open-pdf.ts';

/** Blocks that stand at the head of an article. */
const HEAD_BLOCKS = 8;

/**
 * What a PDF says of its article, as far as it is any good: programs fill in the names of files and of
 * accounts. What stands on the first page is better, and is read where all formats' heads are.
 */
export function fieldsOf(
  { title, author, language }: Pick<Pdf, 'title' | 'author' | 'language'>,
  { blocks, positions = [] }: Pick<Reading, 'blocks' | 'positions'>,
): ArticleFields {
  const firstPage = positions[1]?.start ?? Infinity;
  const head = blocks.slice(0, HEAD_BLOCKS).filter(({ start }) => start < firstPage);
  const headWords = comparable(head.map(({ words }) => words).join(' '));
  const authors = usableAuthors(author).filter((name) => headWords.includes(comparable(name)));
  const tag = usableTag(language);
  return {
    title: titleOf(title?.normalize('NFC').replaceAll(/\s+/gu, ' ').trim(), head),
    ...(authors.length > 0 && { authors }),
    ...(tag !== undefined && { language: tag }),
  };
}

/** What stands on the first page was given by somebody. Nothing where the article itself begins with its title. */
function titleOf(told: string | undefined, head: readonly Block[]): string | undefined {
  const [first] = head;
  const top = Math.min(...head.map(({ level = Infinity }) => level));
  const largest = head.find(({ level }) => level === top)?.words;
  const isOnPage = (title: string): boolean =>
    head.some(({ words }) => comparable(words) === comparable(title));
  const title =
    told !== undefined && isOnPage(told) ? told : (largest ?? (isUsable(told) ? told : undefined));
  return first?.level === 1 && title === largest ? undefined : title;
}

export function usableTag(language: string | undefined): string | undefined {
  try {
    return language === undefined ? undefined : Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
}

function comparable(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Accounts, companies that make programs, and words for nobody. */
const NO_AUTHOR =
  /^(?:admin\w*|administrator|user\w*|owner|guest|root|author|autor|unknown|anonymous|none|default|microsoft.*|office.*|windows.*|adobe.*|apple.*|dell.*|hp.*|lenovo.*|pc\d*|.*\buser|scan\w*|.*\.(?:com|org|net)|.*@.*|[\p{Ll}\d._-]+|\p{Lu}[\p{Lu}\d]*|.*\d.*)$/iu;

/** Whether somebody gave a title, by its looks alone. */
function isUsable(title = ''): boolean {
  if (title.length < 4 || title.length > 300 || NO_TITLE.test(title)) return false;
  return /\p{L}{2}/u.test(title) && !title.includes('\ufffd');
}

/** The names that somebody gave as authors; none if they look like a computer's account. */
function usableAuthors(author: string | undefined): readonly string[] {
  const names = (author ?? '')
    .normalize('NFC')
    .split(/\s*[;&]\s*|,\s+(?=\p{Lu}\S*\s\S)|\s(?:and|und|et|y|ve)\s/u)
    .map((name) => name.replaceAll(/\s+/gu, ' ').trim())
    .filter((name) => name !== '');
  const isUsable = names.every((name) => name.length <= 60 && isFullName(name));
  return isUsable ? names : [];
}

function isFullName(name: string): boolean {
  if (NO_AUTHOR.test(name) || /[^\p{L}\p{M}\s.,'’-]/u.test(name)) return false;
  const words = name.split(' ');
  return words.length >= 2 && words.length <= 5 && /^\p{L}/u.test(name);
}
