import type { APIComponentInContainer } from 'discord-api-types/v10';
import { placeIn, placeOf } from '../../src/answers/place.ts';
import type { Article } from '../../src/articles/article.ts';
import { type Quote, quote } from '../../src/articles/quote.ts';
import { card, divider, text } from '../../src/presentation/cards/card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { drawLine } from '../../src/presentation/markdown/draw-line.ts';
import { drawPlace } from '../../src/presentation/quotes/draw-place.ts';
import { drawHeadOverButtons } from '../../src/presentation/sources/draw-article-head.ts';
import { describeParagraphs } from '../../src/presentation/wording/describe-place.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { headingsOnTop } from './article-flow.ts';
import { type ArticlePage, articlePages, type PagePart } from './article-pages.ts';
import { drawHeadings } from './draw-heading.ts';
import { drawWords } from './draw-words.ts';
import { drawReadButtons } from './read-buttons.ts';
import type { Turned } from './turn-page.ts';

const MAX_TYPED_UNITS = 30;

/**
 * A page of an article, the one that was turned to, for the reader alone: its paragraphs as block quotes over
 * their numbers, under their headings, and in its place what stands beside them, without a number. Of an article
 * that may only be linked to, its source.
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
  const [first, ...others] = page;
  const above = quotes[0] ? drawHeadings(quotes[0].article, headingsOnTop(first)) : '';
  return [
    ...(above === '' ? [] : [text(above)]),
    ...page.flatMap((part, index) => {
      const words = quotes[index];
      if (!words) return [];
      const next = drawHeadings(words.article, others[index]?.opening ?? []);
      const lines = [drawNumber(part, words, voice), next];
      const { kind, goesOn } = part;
      return [text(drawWords(words, kind, goesOn)), text(lines.filter(Boolean).join('\n'))];
    }),
  ];
}

/** Where a part stands; what is no paragraph has no number of its own: "table at ¶ 3". */
function drawNumber(
  { kind, paragraph, isContinued, goesOn }: PagePart,
  words: Quote,
  voice: Voice,
): string {
  const { say } = voice;
  const place = kind && placeOf(words.article, words);
  const number = drawPlace(place ?? placeIn(words, paragraph), voice);
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
