import type { Article, Paragraph } from '../../src/articles/article.ts';
import { quote } from '../../src/articles/quote.ts';
import { TEXT_DISPLAY_BYTES } from '../../src/presentation/cards/limits.ts';
import type { Room } from '../../src/presentation/cards/measure.ts';
import { drawQuote } from '../../src/presentation/quotes/draw-quote.ts';
import { shortenQuote } from '../../src/presentation/quotes/shorten-quote.ts';
import { trim } from '../../src/text/sentences.ts';
import type { Span } from '../../src/text/span.ts';
import { drawHeading } from './draw-heading.ts';

/** A paragraph on a page, or as much of it as the page takes. */
export interface PagePart extends Span {
  /** The paragraph's number. */
  readonly paragraph: number;
  /** It began on the page before. */
  readonly isContinued: boolean;
  /** It goes on on the next page. */
  readonly goesOn: boolean;
}

export type ArticlePage = readonly [PagePart, ...PagePart[]];

/**
 * What a page may take of the house budgets; the rest is for the article's head, what is said below
 * the page and the buttons. Each part has two components: its words, and the line under them.
 */
const PAGE = { units: 2700, bytes: 7400, parts: 10 } as const;

/** What the line under a paragraph takes at most, beside the next heading. */
const LINE_UNITS = 60;
const LINE_BYTES = 120;

/** What the file's own position takes of it: the name of a chapter, or two of pages. */
const POSITION_UNITS = 140;
const POSITION_BYTES = 420;

const pagesOf = new WeakMap<Article, readonly ArticlePage[]>();

/**
 * The article in pages that break at paragraphs. A paragraph that is longer than a page is cut behind
 * a sentence, else a word, and goes on on the next page; white space at the cut is left out. The pages
 * of a text are the same for every reader, at any time.
 */
export function articlePages(article: Article): readonly ArticlePage[] {
  const pages = pagesOf.get(article) ?? breakIntoPages(article);
  pagesOf.set(article, pages);
  return pages;
}

/** The page on which a paragraph begins, from 1; the first one if there is no such paragraph. */
export function pageOfParagraph(article: Article, number: number): number {
  const index = articlePages(article).findIndex((parts) =>
    parts.some(({ paragraph, isContinued }) => paragraph === number && !isContinued),
  );
  return Math.max(0, index) + 1;
}

function breakIntoPages(article: Article): readonly ArticlePage[] {
  const pages: [PagePart, ...PagePart[]][] = [];
  let left: Room = { units: 0, bytes: 0 };

  for (const [index, paragraph] of article.paragraphs.entries()) {
    const opensSection = headingStart(paragraph) !== headingStart(article.paragraphs[index - 1]);
    const size = sizeOf(article, paragraph, { span: paragraph, hasHeading: opensSection });
    const page = pages.at(-1);
    if (page && page.length < PAGE.parts && isWithin(size, left)) {
      page.push(partOf(paragraph, paragraph));
      left = minus(left, size);
      continue;
    }
    const parts = cutIntoParts(article, paragraph);
    pages.push(...parts.map((part): [PagePart] => [part]));
    const [last = paragraph] = parts.slice(-1);
    left = minus(PAGE, sizeOf(article, paragraph, { span: last, hasHeading: true }));
  }
  return pages;
}

/** The whole paragraph if a page takes it, else what each page takes. */
function cutIntoParts(article: Article, paragraph: Paragraph): readonly PagePart[] {
  const parts: PagePart[] = [];
  let rest: Span = paragraph;
  while (rest.start < rest.end) {
    const isContinued = parts.length > 0;
    const end = fittingEnd(article, paragraph, rest);
    const next = trim(article.text, { start: end, end: rest.end });
    const goesOn = next.start < next.end;
    const part = partOf(paragraph, { start: rest.start, end });
    parts.push({ ...part, isContinued, goesOn });
    rest = next;
  }
  return parts;
}

function partOf({ number }: Paragraph, { start, end }: Span): PagePart {
  return { start, end, paragraph: number, isContinued: false, goesOn: false };
}

/** Where what fits on a page of its own ends. */
function fittingEnd(article: Article, paragraph: Paragraph, rest: Span): number {
  const fits = (span: Span): boolean =>
    isWithin(sizeOf(article, paragraph, { span, hasHeading: true }), PAGE);
  if (fits(rest)) return rest.end;
  const words = quote(article, rest);
  return (
    shortenQuote({ quote: words, paragraph: paragraph.number, context: words }, fits)?.end ??
    rest.end
  );
}

interface SizedPart {
  readonly span: Span;
  /** The heading stands above it. */
  readonly hasHeading: boolean;
}

/** What a part takes at most, cut or not. */
function sizeOf(article: Article, paragraph: Paragraph, { span, hasHeading }: SizedPart): Room {
  // Escaping only adds to a text, and to draw a whole book takes long.
  if (span.end - span.start > PAGE.units) return { units: Infinity, bytes: Infinity };
  const words = drawQuote(quote(article, span), true);
  const heading = hasHeading ? drawHeading(article, paragraph) : '';
  const bytes = Buffer.byteLength(words) + Buffer.byteLength(heading);
  const position = article.positions
    ? { units: POSITION_UNITS, bytes: POSITION_BYTES }
    : { units: 0, bytes: 0 };
  return {
    units: words.length + heading.length + LINE_UNITS + position.units,
    bytes: bytes + LINE_BYTES + position.bytes + 2 * TEXT_DISPLAY_BYTES,
  };
}

function headingStart(paragraph: Paragraph | undefined): number | undefined {
  return paragraph?.heading?.start;
}

function isWithin(size: Room, room: Room): boolean {
  return size.units <= room.units && size.bytes <= room.bytes;
}

function minus(room: Room, size: Room): Room {
  return { units: room.units - size.units, bytes: room.bytes - size.bytes };
}
