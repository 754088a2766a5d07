import type { APIComponentInContainer } from 'discord-api-types/v10';
import { placeIn, placeOf } from '../../src/answers/place.ts';
import type { Article } from '../../src/articles/article.ts';
import { type Quote, quote } from '../../src/articles/quote.ts';
import { card, divider, note, text } from '../../src/presentation/cards/card.ts';
import type { Audience, Reply } from '../../src/presentation/cards/reply.ts';
import { drawLine } from '../../src/presentation/markdown/draw-line.ts';
import { drawLabel, drawPosition } from '../../src/presentation/quotes/draw-place.ts';
import { withLabel } from '../../src/presentation/quotes/draw-quote.ts';
import {
  drawArticleHead,
  drawHeadOverButtons,
} from '../../src/presentation/sources/draw-article-head.ts';
import { describeParagraphs } from '../../src/presentation/wording/describe-place.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { flowOf, headingsOnTop } from './article-flow.ts';
import { type ArticlePage, articlePages, type PagePart } from './article-pages.ts';
import { drawHeadings } from './draw-heading.ts';
import { drawWords } from './draw-words.ts';
import { drawReadButtons } from './read-buttons.ts';
import { drawSectionSelect } from './section-select.ts';
import type { Turned } from './turn-page.ts';

const MAX_TYPED_UNITS = 30;
const MAX_LINK_UNITS = 160;
const MAX_HEADING_UNITS = 80;

/**
 * A page of an article, the one that was turned to: its paragraphs as block quotes that begin
 * with their numbers, under their headings, and in its place what stands beside them. Of an article that may only
 * be linked to, its source.
 */
export function drawReadPage(
  article: Article,
  turned: Turned,
  voice: Voice,
  audience: Audience = { visibility: 'private' },
): Reply {
  const pages = article.linkOnly ? [] : articlePages(article);
  const page = pages[turned.page - 1];
  const place = { page: turned.page, pages: pages.length };
  const rows = drawReadButtons(article, place, voice);
  if (!page) return { ...drawLinkOnly(article, rows, voice), visibility: audience.visibility };
  const quotes = page.map((part) => quote(article, part));
  return {
    visibility: audience.visibility,
    quotes,
    components: card(voice, 'ink', [
      text(
        [
          drawArticleHead(article, MAX_LINK_UNITS, voice),
          ...drawNotice(article, turned, voice),
        ].join('\n'),
      ),
      divider(),
      ...drawParts(page, quotes, voice),
      divider(),
      text(`-# ${drawPlaceInArticle(article, page, { ...place, voice })}`),
      ...note(isPartOnly(article, pages) ? voice.say('article.part-only') : undefined),
      ...note(audience.note),
      ...drawSectionSelect(article, place, voice),
      ...rows,
    ]),
  };
}

/** Its terms allow no more than these pages. */
function isPartOnly(article: Article, pages: readonly ArticlePage[]): boolean {
  if (article.longestQuote === undefined) return false;
  const end = pages.at(-1)?.at(-1)?.end ?? 0;
  return (flowOf(article).at(-1)?.end ?? 0) > end;
}

function drawLinkOnly(
  article: Article,
  rows: readonly APIComponentInContainer[],
  voice: Voice,
): Reply {
  return {
    visibility: 'private',
    quotes: [],
    components: card(voice, 'ink', [
      text(drawHeadOverButtons(article, voice)),
      text(voice.say('article.link-only')),
      ...rows,
    ]),
  };
}

/** What was asked for if there is no such page; where on the page the section begins that was chosen. */
function drawNotice(
  article: Article,
  { missed, section }: Turned,
  voice: Voice,
): readonly string[] {
  if (missed) {
    const typed = drawLine(missed.typed, MAX_TYPED_UNITS);
    return [voice.say(`read.${missed.kind}`, { typed })];
  }
  if (!section) return [];
  const { heading, paragraph } = section;
  const words = drawLine(article.text.slice(heading.start, heading.end), MAX_HEADING_UNITS);
  const place = describeParagraphs(paragraph, paragraph, voice);
  return [`-# ${voice.say('read.section', { heading: words, place })}`];
}

function drawParts(
  page: ArticlePage,
  quotes: readonly Quote[],
  voice: Voice,
): readonly APIComponentInContainer[] {
  return page.flatMap((part, index) => {
    const words = quotes[index];
    if (!words) return [];
    const above = drawAbove(part, words, { before: quotes[index - 1], voice });
    const number = drawNumber(part, words, voice);
    const { say } = voice;
    const label = part.isContinued ? say('read.continued', { number }) : number;
    return [
      ...(above === '' ? [] : [text(above)]),
      text(withLabel(drawWords(words, part.kind, part.goesOn), label)),
      ...(part.goesOn ? [text(`-# ${say('read.goes-on', { number })}`)] : []),
    ];
  });
}

/** The chapter of the file's own and the headings that begin with a part, or that stand above the page. */
function drawAbove(
  part: PagePart,
  words: Quote,
  { before, voice }: { readonly before: Quote | undefined; readonly voice: Voice },
): string {
  const { article } = words;
  const [chapter, last] = [words, before].map((quote) => quote && drawChapter(quote, voice));
  const lines = [
    chapter && chapter !== last ? `-# ${chapter}` : '',
    drawHeadings(article, before ? part.opening : headingsOnTop(part)),
  ];
  return lines.filter(Boolean).join('\n');
}

/** Empty if the file has no chapters. */
function drawChapter(words: Quote, voice: Voice): string {
  const { position } = placeIn(words, 0);
  return position?.kind === 'chapter' ? drawPosition({ position }, voice) : '';
}

/** Where a part stands: "¶ 3 · p. 12", "table at ¶ 3". */
function drawNumber({ kind, paragraph }: PagePart, words: Quote, voice: Voice): string {
  const place = kind && placeOf(words.article, words);
  return drawLabel(place ?? placeIn(words, paragraph), voice);
}

function drawPlaceInArticle(
  { paragraphs }: Article,
  parts: ArticlePage,
  { page, pages, voice }: { page: number; pages: number; voice: Voice },
): string {
  const { say } = voice;
  const [{ paragraph: first }] = parts;
  const last = parts.at(-1)?.paragraph ?? first;
  const extent = describeParagraphs(first, last, voice);
  const sentences = [
    say('read.place', {
      page: say('paging.page', { page, pages }),
      extent,
      count: paragraphs.length,
    }),
    say('read.verbatim'),
    say('quote.opinions'),
  ];
  return sentences.join(' ');
}
