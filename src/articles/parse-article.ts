import { splitSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Article, Paragraph } from './article.ts';
import { type Block, textBlocks } from './block.ts';
import { readByline } from './byline.ts';
import { CorpusError } from './corpus-error.ts';
import { readFrontMatter } from './front-matter.ts';
import { withoutFurniture } from './furniture.ts';
import { markdownBlocks } from './markdown-blocks.ts';

export type Format = 'markdown' | 'text';

/** A first line longer than this opens the text; it is no title. */
const MAX_TITLE_LENGTH = 300;

/** A byline stands in the first few short lines, or nowhere. */
const MAX_BYLINE_BLOCKS = 5;

/**
 * Makes an article of a file's text. The front matter wins over what the text says of itself; a
 * text without any title is named after its file.
 *
 * @throws CorpusError if the front matter is faulty or no paragraph is left to quote.
 */
export function parseArticle(file: string, id: string, format: Format, source: string): Article {
  const { fields, bodyStart } = readFrontMatter(file, source);
  const text = source.slice(bodyStart);
  const blocks = format === 'markdown' ? markdownBlocks(text) : textBlocks(text);
  const head = readHead(text, blocks, format, fields.title);
  const body = withoutFurniture(text, blocks.slice(head.blockCount));
  const paragraphs = paragraphsOf(text, body);
  if (paragraphs.length === 0) {
    throw new CorpusError({
      file,
      message: 'there is no paragraph of running text to quote',
      remedy: 'Put the article’s text under its title, in whole sentences.',
    });
  }
  const { title = head.title ?? titleFrom(id), authors = head.authors, tags = [] } = fields;
  const published = fields.published ?? head.published;
  return {
    id,
    title,
    authors,
    ...given({
      publication: fields.publication,
      url: fields.url,
      published,
      language: fields.language,
    }),
    tags,
    text,
    ...(head.span && { head: head.span }),
    paragraphs,
  };
}

interface Head {
  readonly title?: string;
  readonly authors: readonly string[];
  readonly published?: string;
  readonly span?: Span;
  readonly blockCount: number;
}

/** Title and byline: the short lines before the first paragraph, as far as they are known. */
function readHead(text: string, blocks: readonly Block[], format: Format, known?: string): Head {
  const [first] = blocks;
  if (!first || !isTitle(text, blocks, format, known)) return { authors: [], blockCount: 0 };
  const prose = blocks.findIndex(
    (block, index) => index > 0 && block.kind === 'prose' && !isByline(text, block),
  );
  const end = Math.min(prose === -1 ? blocks.length : prose, 1 + MAX_BYLINE_BLOCKS);
  const { blockCount, ...byline } = readByline(text, blocks.slice(1, end));
  const last = blocks[blockCount] ?? first;
  return {
    title: text.slice(first.start, first.end).replaceAll(/\s+/g, ' '),
    ...byline,
    span: { start: first.start, end: last.end },
    blockCount: 1 + blockCount,
  };
}

/** A plain text's first line is its title even if it reads as a sentence, unless it plainly opens the text. */
function isTitle(text: string, blocks: readonly Block[], format: Format, known?: string): boolean {
  const [first, second] = blocks;
  if (!first || first.end - first.start > MAX_TITLE_LENGTH) return false;
  if (first.kind === 'heading') return true;
  const words = text.slice(first.start, first.end);
  if (format === 'markdown' || !second) return false;
  if (known !== undefined) return words === known;
  if (splitSentences(text, first).length > 1) return false;
  return !words.endsWith('.') || second.kind === 'heading';
}

/** "By J. R." ends like a sentence. */
function isByline(text: string, block: Block): boolean {
  return (
    block.end - block.start <= 100 &&
    /^(?:written\s+)?by\s/iu.test(text.slice(block.start, block.end))
  );
}

function paragraphsOf(text: string, blocks: readonly Block[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let heading: Span | undefined;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      heading = { start: block.start, end: block.end };
      continue;
    }
    paragraphs.push({
      start: block.start,
      end: block.end,
      number: paragraphs.length + 1,
      sentences: block.parts.flatMap((part) => splitSentences(text, part)),
      ...(heading && { heading }),
    });
  }
  return paragraphs;
}

function titleFrom(id: string): string {
  const words = id
    .slice(id.lastIndexOf('/') + 1)
    .replaceAll(/[-_\s]+/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Only the fields that somebody gave. */
function given<T extends Readonly<Record<string, string | undefined>>>(
  fields: T,
): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: string;
  };
}
