import type { Article } from '../../src/articles/article.ts';
import { type Quote, quote } from '../../src/articles/quote.ts';
import { TEXT_DISPLAY_BYTES } from '../../src/presentation/cards/limits.ts';
import type { Room } from '../../src/presentation/cards/measure.ts';
import { lastFitting } from '../../src/presentation/markdown/cut-text.ts';
import { shortenQuote } from '../../src/presentation/quotes/shorten-quote.ts';
import { openQuoteLimit } from '../../src/answers/quote-limit.ts';
import { trim } from '../../src/text/sentences.ts';
import type { Span } from '../../src/text/span.ts';
import { type FlowBlock, flowOf, headingsOnTop } from './article-flow.ts';
import { drawHeadings } from './draw-heading.ts';
import { drawWords } from './draw-words.ts';

/** A block of the article on a page, or as much of it as the page takes. */
export interface PagePart extends FlowBlock {
  /** It began on the page before. */
  readonly isContinued: boolean;
  /** It goes on on the next page. */
  readonly goesOn: boolean;
}

export type ArticlePage = readonly [PagePart, ...PagePart[]];

/** What still fits on a page. */
interface PageRoom extends Room {
  /** Text displays. */
  readonly texts: number;
}

/**
 * What a page may take of the house budgets; the rest is for the article's head, what is said below
 * the page and the buttons. Each part has a text for its words, and one above for its headings, if it has any.
 */
const PAGE: PageRoom = { units: 2700, bytes: 7400, texts: 20 };

/** What the label of a part takes at most. */
const LABEL_UNITS = 60;
const LABEL_BYTES = 120;

/** What its kind takes of it, of what is no paragraph: "footnote at". */
const KIND_UNITS = 30;

/** What the file's own position takes of it: the name of a chapter, or two of pages. */
const POSITION_UNITS = 140;
const POSITION_BYTES = 420;

const pagesOf = new WeakMap<Article, readonly ArticlePage[]>();

/**
 * The article in pages that break at paragraphs and at what stands beside them. What is longer than a page is
 * cut, a paragraph behind a sentence, all else behind a line, else a word, and goes on on the next page; white
 * space at the cut is left out. The pages of a text are the same for every reader, at any time.
 */
export function articlePages(article: Article): readonly ArticlePage[] {
  const pages = pagesOf.get(article) ?? breakIntoPages(article);
  pagesOf.set(article, pages);
  return pages;
}

/** The page on which a paragraph begins, from 1; the first one if there is no such paragraph. */
export function pageOfParagraph(article: Article, number: number): number {
  const index = articlePages(article).findIndex((parts) =>
    parts.some((part) => part.paragraph === number && !part.kind && !part.isContinued),
  );
  return Math.max(0, index) + 1;
}

function breakIntoPages(article: Article): readonly ArticlePage[] {
  const pages: [PagePart, ...PagePart[]][] = [];
  const cutAt = cutOf(article);
  let left: PageRoom = { units: 0, bytes: 0, texts: 0 };

  for (const block of shownOf(article)) {
    const size = sizeOf(article, { ...block, headings: block.opening });
    const page = pages.at(-1);
    if (page && isWithin(size, left)) {
      page.push({ ...block, isContinued: false, goesOn: block.end === cutAt });
      left = minus(left, size);
      continue;
    }
    const parts = cutIntoParts(article, block);
    pages.push(...parts.map((part): [PagePart] => [part]));
    const [last = block] = parts.slice(-1);
    left = minus(PAGE, sizeOf(article, onTop(last)));
  }
  return pages;
}

/** As much of an article as may be shown: from its beginning, to the end of a sentence. */
function shownOf(article: Article): readonly FlowBlock[] {
  const flow = flowOf(article);
  if (article.longestQuote === undefined) return flow;
  const limit = openQuoteLimit();
  const shown: FlowBlock[] = [];
  for (const block of flow) {
    const words = quote(article, { start: block.start, end: block.end });
    const fitting = limit.fit(words);
    if (fitting) shown.push({ ...block, end: fitting.end });
    if (fitting !== words) break;
  }
  return shown;
}

/** Where that ends within a block; undefined if it doesn't. */
function cutOf(article: Article): number | undefined {
  if (article.longestQuote === undefined) return undefined;
  const last = shownOf(article).at(-1);
  const whole = last && flowOf(article).find(({ start }) => start === last.start);
  return last && whole && last.end < whole.end ? last.end : undefined;
}

/** The whole block if a page takes it, else what each page takes. */
function cutIntoParts(article: Article, block: FlowBlock): readonly PagePart[] {
  const parts: PagePart[] = [];
  let rest: Span = block;
  while (rest.start < rest.end) {
    const isContinued = parts.length > 0;
    const end = fittingEnd(article, { ...block, ...rest });
    const next = trim(article.text, { start: end, end: rest.end });
    const goesOn = next.start < next.end || end === cutOf(article);
    parts.push({ ...block, start: rest.start, end, isContinued, goesOn });
    rest = next;
  }
  return parts;
}

/** Where what fits on a page of its own ends. */
function fittingEnd(article: Article, rest: FlowBlock): number {
  const fits = ({ start, end }: Span): boolean =>
    isWithin(sizeOf(article, onTop({ ...rest, start, end })), PAGE);
  if (fits(rest)) return rest.end;
  const words = quote(article, rest);
  const line = rest.kind && lastFitting(lineEnds(words), (end) => fits({ ...rest, end }));
  if (line !== undefined) return line;
  const excerpt = { quote: words, paragraph: rest.kind ? 0 : rest.paragraph, context: words };
  return shortenQuote(excerpt, fits)?.end ?? rest.end;
}

/** Where lines of a quote end in its article, from its first word on; all but the last. */
function lineEnds({ text, start }: Quote): readonly number[] {
  const first = text.search(/\S/u);
  const breaks = Array.from(text.matchAll(/\n/gu), ({ index }) => index);
  return breaks.filter((index) => index > first).map((index) => start + index);
}

interface SizedBlock extends FlowBlock {
  /** Those that stand above it. */
  readonly headings: readonly Span[];
}

/** As it stands on a page's top. */
function onTop(block: FlowBlock): SizedBlock {
  return { ...block, headings: headingsOnTop(block) };
}

/** What a block or a part of it takes at most, cut or not. */
function sizeOf(article: Article, { headings, ...block }: SizedBlock): PageRoom {
  // Escaping only adds to a text, and to draw a whole book takes long.
  if (block.end - block.start > PAGE.units) return { units: Infinity, bytes: Infinity, texts: 1 };
  const words = drawWords(quote(article, block), block.kind, true);
  const above = drawHeadings(article, headings);
  const bytes = Buffer.byteLength(words) + Buffer.byteLength(above);
  const position = article.positions
    ? { units: POSITION_UNITS, bytes: POSITION_BYTES }
    : { units: 0, bytes: 0 };
  const kind = block.kind ? KIND_UNITS : 0;
  const texts = above === '' && !article.positions ? 1 : 2;
  return {
    units: words.length + above.length + LABEL_UNITS + kind + position.units,
    bytes: bytes + LABEL_BYTES + 2 * kind + position.bytes + texts * TEXT_DISPLAY_BYTES,
    texts,
  };
}

function isWithin(size: PageRoom, room: PageRoom): boolean {
  return size.units <= room.units && size.bytes <= room.bytes && size.texts <= room.texts;
}

function minus(room: PageRoom, size: PageRoom): PageRoom {
  return {
    units: room.units - size.units,
    bytes: room.bytes - size.bytes,
    texts: room.texts - size.texts,
  };
}
