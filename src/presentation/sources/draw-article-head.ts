import type { ArticleSource } from '../../articles/article.ts';
import { linkButton } from '../cards/button.ts';
import { drawLink } from '../links/draw-link.ts';
import { drawLine } from '../markdown/draw-line.ts';
import type { Voice } from '../wording/voice.ts';
import { drawByline, drawTitle, sideBySide } from './describe-article.ts';

/**
 * An article's title, and below it in small print its byline and a link, and on what terms its words are shown.
 *
 * @param maxLinkUnits The host stands for a longer link; 0 shows neither.
 */
export function drawArticleHead(
  article: ArticleSource,
  maxLinkUnits: number,
  voice: Voice,
): string {
  return withTermsLine(drawListedHead(article, maxLinkUnits, voice), article, voice);
}

/** The same without the terms, where none of its words are shown. */
export function drawListedHead(article: ArticleSource, maxLinkUnits: number, voice: Voice): string {
  const { url } = article;
  const isLinked = url !== undefined && maxLinkUnits > 0;
  const link = isLinked ? drawLink(url, maxLinkUnits, voice) : undefined;
  const title = drawTitle(article, voice);
  const source = sideBySide(drawByline(article, voice), link);
  return source === '' ? title : `${title}\n-# ${source}`;
}

/** House limit; an operator's line is mostly a licence's name, or a sentence. */
const MAX_LICENCE_UNITS = 120;

/** On what terms an article's words are shown, in small print under its source; empty if it says nothing. */
function drawTerms({ licence = '', longestQuote }: ArticleSource, { say }: Voice): string {
  const terms = sideBySide(
    drawLine(licence, MAX_LICENCE_UNITS),
    longestQuote === undefined ? undefined : say('article.longest-quote', { count: longestQuote }),
  );
  return terms === '' ? '' : `-# ${terms}`;
}

/** A source, and below it on what terms its words are shown. */
export function withTermsLine(source: string, article: ArticleSource, voice: Voice): string {
  const terms = drawTerms(article, voice);
  return terms === '' ? source : `${source}\n${terms}`;
}

/** The same in one line of small print, where several of them stand between other words. */
export function drawSourceLine(article: ArticleSource, maxLinkUnits: number, voice: Voice): string {
  const { url } = article;
  const link = url === undefined ? undefined : drawLink(url, maxLinkUnits, voice);
  const line = `-# ${sideBySide(drawTitle(article, voice), drawByline(article, voice), link)}`;
  return withTermsLine(line, article, voice);
}

/** House limit; a longer address than a button takes is hardly ever that short. */
const MAX_ADDRESS_UNITS = 160;

/** The same above buttons that lead to the article: its address only if it doesn't fit on one. */
export function drawHeadOverButtons(article: ArticleSource, voice: Voice): string {
  const { url } = article;
  const isOnButton = url === undefined || linkButton('', url) !== undefined;
  return drawArticleHead(article, isOnButton ? 0 : MAX_ADDRESS_UNITS, voice);
}
