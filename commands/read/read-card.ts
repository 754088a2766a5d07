import type { APIComponentInContainer } from 'discord-api-types/v10';
import { placeIn } from '../../src/answers/place.ts';
import type { Article, Paragraph } from '../../src/articles/article.ts';
import { type Quote, quote } from '../../src/articles/quote.ts';
import { card, divider, text } from '../../src/presentation/cards/card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { drawLine } from '../../src/presentation/markdown/draw-line.ts';
import { drawPlace } from '../../src/presentation/quotes/draw-place.ts';
import { drawQuote } from '../../src/presentation/quotes/draw-quote.ts';
import { drawHeadOverButtons } from '../../src/presentation/sources/draw-article-head.ts';
import { describeParagraphs } from '../../src/presentation/wording/describe-place.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { type ArticlePage, articlePages, type PagePart } from './article-pages.ts';
import { drawHeading } from './draw-heading.ts';
import { drawReadButtons } from './read-buttons.ts';
import type { Turned } from './turn-page.ts';

const MAX_TYPED_UNITS = 30;

/**
 * A page of an article, the one that was turned to, for the reader alone: its paragraphs as block quotes over their numbers,
 * under their headings. Of an article that may only be linked to, its source.
 */
export function drawReadPage(article: Article, turned: Turned, voice: Voice): Reply {
  const pages = article.linkOnly ? [] : articlePages(article);
  const page = pages[turned.page - 1];
  const place = { page: turned.page, pages: pages.length };
  const rows = drawReadButtons(article, place, voice);
  if (!page) return drawLinkOnly(article, rows, voice);
  const quotes = page.map((part) => quote(article, part));
  return {
    visibility: 'private',
    quotes,
    components: card(voice, 'ink', [
      text([drawHeadOverButtons(article, voice), ...drawNotice(turned, voice)].join('\n')),
      divider(),
      ...drawParts(page, quotes, voice),
      divider(),
      text(`-# ${drawPlaceInArticle(article, page, { ...place, voice })}`),
      ...rows,
    ]),
  };
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

/** What was asked for if there is no such page. */
function drawNotice({ missed }: Turned, { say }: Voice): readonly string[] {
  if (!missed) return [];
  const typed = drawLine(missed.typed, MAX_TYPED_UNITS);
  return [say(`read.${missed.kind}`, { typed })];
}

function drawParts(
  page: ArticlePage,
  quotes: readonly Quote[],
  voice: Voice,
): readonly APIComponentInContainer[] {
  const headings = quotes.map(({ article }, index) => headingOver(article, page, index));
  const [first = ''] = headings;
  return [
    ...(first === '' ? [] : [text(first)]),
    ...page.flatMap((part, index) => {
      const words = quotes[index];
      if (!words) return [];
      const lines = [drawNumber(part, words, voice), headings[index + 1] ?? ''];
      return [text(drawQuote(words, part.goesOn)), text(lines.filter(Boolean).join('\n'))];
    }),
  ];
}

/** Over the first paragraph of a page it stands in any case. */
function headingOver(article: Article, page: ArticlePage, index: number): string {
  const paragraph = paragraphOf(article, page[index]);
  const before = paragraphOf(article, page[index - 1]);
  if (!paragraph || paragraph.heading?.start === before?.heading?.start) return '';
  return drawHeading(article, paragraph);
}

function paragraphOf({ paragraphs }: Article, part: PagePart | undefined): Paragraph | undefined {
  return part && paragraphs.find(({ number }) => number === part.paragraph);
}

function drawNumber(
  { paragraph, isContinued, goesOn }: PagePart,
  words: Quote,
  voice: Voice,
): string {
  const { say } = voice;
  const number = drawPlace(placeIn(words, paragraph), voice);
  if (goesOn) return `-# ${say('read.goes-on', { number })}`;
  return isContinued ? `-# ${say('read.continued', { number })}` : `-# ${number}`;
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
