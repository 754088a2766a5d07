import type { SentenceRules } from '../text/analyser.ts';
import { analyserOf } from '../text/analysers.ts';
import { splitSentences } from '../text/sentences.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { ArticleFields } from './article-fields.ts';
import { accountOf, FROM_FILE_NAME, type OnAccount } from './account.ts';
import type { Article, Aside, Paragraph } from './article.ts';
import { type Block, hasWords } from './block.ts';
import { withoutBiographies } from './biography.ts';
import { readDatedLine } from './byline-date.ts';
import { isByline, isDate, readByline } from './byline.ts';
import { CorpusError } from './corpus-error.ts';
import type { Reading, ReadingNote } from './format.ts';
import { readFileName } from './file-name.ts';
import { withoutFurniture } from './furniture.ts';
import { liesYearsAhead } from './published.ts';

/** A first line longer than this opens the text; it is no title. */
const MAX_TITLE_LENGTH = 300;

/** "— Ann Lee" says who is quoted, "(Editing by Ann Lee)" who wrote; nothing stands under them. */
const HEADING = /^(?!\(.*\)$)["'“‘«¿¡(#]*[\p{L}\p{N}]/u;

/** A byline stands in the first few short lines, or nowhere. */
const MAX_BYLINE_BLOCKS = 5;

const MAX_BLOCKS_ABOVE_TITLE = 3;

/**
 * Makes an article of what was read in a file. What is given for it wins over its fields, these over what the
 * text says of itself, and that over what its source tells, but for the title: a heading need not be one. A
 * text without any title is named after its file.
 *
 * @param onAccount Told how the article came out of the file.
 * @param now Milliseconds since 1970: dates that lie years ahead of it are none of publication.
 * @throws CorpusError if no paragraph is left to quote.
 */
export function parseArticle(
  file: string,
  id: string,
  reading: Reading,
  onAccount?: OnAccount,
  now: () => number = Date.now,
): Article {
  const nowMs = now();
  const { text, told = {} } = reading;
  const fields = { ...reading.fields, ...reading.given };
  const blocks = withoutFurniture(reading.blocks);
  const running = blocks.filter(({ kind }) => kind === 'prose' || kind === 'heading');
  const knownTitle = fields.title ?? told.title;
  const head = readHead({ ...reading, fields: { ...fields, title: knownTitle } }, running);
  const authors = [fields.authors, head.authors, told.authors].find(isNamed) ?? [];
  const language = fields.language ?? told.language;
  const body = withoutBiographies(running.slice(head.blockCount), authors);
  const paragraphs = paragraphsOf(text, body, analyserOf(language).sentences);
  if (paragraphs.length === 0) {
    throw new CorpusError({
      file,
      message: 'there is no paragraph of running text to quote',
      remedy: 'Put the article’s text under its title, in whole sentences.',
    });
  }
  const named = readFileName(id);
  const title = knownTitle ?? head.title ?? named.title;
  const dates = [fields.published, head.published, told.published, named.published].filter(
    (date) => date !== undefined,
  );
  const published = dates.find((date) => !liesYearsAhead(date, nowMs));
  const article: Article = {
    id,
    title,
    authors,
    ...given({ authorType: authors === told.authors ? told.authorType : fields.authorType }),
    ...given({
      publication: fields.publication ?? told.publication,
      url: fields.url ?? told.url,
      published,
      language,
      licence: fields.licence ?? told.licence,
    }),
    tags: reading.given?.tags ?? [...new Set([...(fields.tags ?? []), ...(told.tags ?? [])])],
    ...([reading.fields, reading.given, told].some(isLinkOnly) && { linkOnly: true }),
    ...(reading.positions && { positions: reading.positions }),
    text,
    ...(head.span && { head: head.span }),
    paragraphs,
    asides: asidesOf(blocks, head),
  };
  const ahead = dates.filter((date) => liesYearsAhead(date, nowMs));
  onAccount?.(
    accountOf(article, { ...reading, notes: [...(reading.notes ?? []), ...notesOnDates(ahead)] }, [
      { from: 'reference', has: without(ahead, reading.given ?? {}) },
      { from: reading.fieldsFrom ?? 'metadata', has: without(ahead, reading.fields) },
      { from: 'source', has: { title: told.title } },
      { from: 'first line', has: { title: head.title } },
      {
        from: 'byline',
        has: without(ahead, { authors: head.authors, published: head.published }),
      },
      { from: 'source', has: without(ahead, told) },
      { from: FROM_FILE_NAME, has: without(ahead, named) },
    ]),
  );
  return article;
}

function isNamed(authors: readonly string[] | undefined): authors is readonly string[] {
  return authors !== undefined && authors.length > 0;
}

/** Where one says so, the others don't matter. */
function isLinkOnly(fields: ArticleFields | undefined): boolean {
  return fields?.linkOnly === true;
}

/** What is known without a date, if it is one of these. */
function without<T extends { readonly published?: string | undefined }>(
  dates: readonly string[],
  known: T,
): T {
  const { published } = known;
  return published !== undefined && dates.includes(published)
    ? { ...known, published: undefined }
    : known;
}

function notesOnDates(ahead: readonly string[]): readonly ReadingNote[] {
  return ahead.map((date) => ({
    message: `the date ${date} is left out: it lies years ahead`,
  }));
}

interface Head {
  readonly title?: string;
  readonly authors: readonly string[];
  readonly published?: string;
  readonly span?: Span;
  readonly blockCount: number;
}

/** Title and byline: the short lines before the first paragraph, as far as they are known. */
function readHead(reading: Reading, blocks: readonly Block[]): Head {
  const { fields, text } = reading;
  const above = countAboveTitle(reading, blocks);
  const title = opensWithTitle(reading, blocks.slice(above)) ? blocks[above] : undefined;
  const start = title ? above + 1 : 0;
  const prose = blocks.findIndex(
    (block, index) => index >= start && block.kind === 'prose' && !isByline(block),
  );
  const end = Math.min(prose === -1 ? blocks.length : prose, start + MAX_BYLINE_BLOCKS);
  const context = {
    title: fields.title ?? title?.words ?? '',
    body: text,
    language: fields.language,
  };
  const aboveTitle = readByline(title ? blocks.slice(0, above) : [], context);
  const below = readByline(blocks.slice(start, end), context);
  // Above it, a page may say which day it is.
  const published = below.published ?? aboveTitle.published;
  const head = blocks.slice(0, start + below.blockCount);
  const [first] = head;
  return {
    ...(title && { title: title.words }),
    authors: aboveTitle.authors.length > 0 ? aboveTitle.authors : below.authors,
    ...(published !== undefined && { published }),
    ...(first && { span: { start: first.start, end: head.at(-1)?.end ?? first.end } }),
    blockCount: head.length,
  };
}

/** A day and who wrote may stand above a title, too. */
function countAboveTitle(reading: Reading, blocks: readonly Block[]): number {
  const above = blocks
    .slice(0, MAX_BLOCKS_ABOVE_TITLE + 1)
    .findIndex((block) => !isByline(block) && !isDate(block) && !isPlaceAndDate(block));
  return above > 0 && opensWithTitle(reading, blocks.slice(above)) ? above : 0;
}

/** "Paris, le 3 mars 2024": it is no title if one follows. */
function isPlaceAndDate({ words }: Block): boolean {
  const { published, others } = readDatedLine(words);
  return published !== undefined && others.split(/[\s|]+/u).filter(hasWords).length <= 3;
}

/**
 * Where nothing is marked, the first line is the title even if it reads as a sentence, unless it plainly
 * opens the text; elsewhere a title is marked, or known from the fields.
 */
function opensWithTitle(
  { text, fields: { title: known }, isUnmarked }: Reading,
  [first, second]: readonly Block[],
): boolean {
  if (!first || first.words.length > MAX_TITLE_LENGTH || isByline(first) || isDate(first))
    return false;
  if (known !== undefined && first.words === known) return second !== undefined;
  if (first.kind === 'heading')
    return known === undefined || isUnmarked === true || first.level === 1;
  if (!isUnmarked || !second || known !== undefined) return false;
  if (splitSentences(text, first).length > 1) return false;
  return !first.words.endsWith('.') || second.kind === 'heading' || isByline(second);
}

function paragraphsOf(
  text: string,
  blocks: readonly Block[],
  rules: SentenceRules,
): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let heading: Span | undefined;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      if (HEADING.test(block.words)) heading = { start: block.start, end: block.end };
      continue;
    }
    paragraphs.push({
      start: block.start,
      end: block.end,
      number: paragraphs.length + 1,
      sentences: block.parts.flatMap((part) => splitSentences(text, part, rules)),
      ...(heading && { heading }),
    });
  }
  return paragraphs;
}

function asidesOf(blocks: readonly Block[], head: Head): readonly Aside[] {
  return blocks.flatMap(({ kind, start, end }) => {
    if (kind === 'prose' || (head.span && overlaps(head.span, { start, end }))) return [];
    return [{ kind, start, end }];
  });
}

/** Only the fields that somebody gave. */
function given<T extends Readonly<Record<string, string | undefined>>>(
  fields: T,
): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
