import { placeIn } from '../answers/place.ts';
import { type ArticleSummary, isWhole, type Summary } from '../answers/summary/summary.ts';
import { groupSentences, type SentenceGroup } from '../presentation/quotes/group-sentences.ts';
import { drawLines, drawQuote, indented } from './draw-answer.ts';
import { drawPlace } from './draw-place.ts';
import { drawSource, LINK_ONLY } from './draw-source.ts';
import type { Output } from './io.ts';
import { count, onOneLine } from './terminal-text.ts';

/**
 * A summary for people: neighbouring sentences together, `[…]` where something is left out between
 * them. On a terminal, quotes are wrapped behind a bar; anywhere else their characters are printed as
 * they stand in the article.
 */
export function drawSummary(summary: Summary, output: Output): string {
  const { article } = summary;
  const { bold, cyan, dim } = output.colors;
  const head = [
    drawLines(article.title, output, bold),
    ...[drawSource(article)].filter(Boolean).map((line) => drawLines(line, output, dim)),
    ...(article.url === undefined ? [] : [cyan(onOneLine(article.url))]),
  ].join('\n');
  const blocks = summary.kind === 'link-only' ? [LINK_ONLY] : blocksOf(summary, output);
  const drawn = [head, ...blocks].join('\n\n');
  return output.isTerminal ? `\n${indented(drawn)}\n\n` : `${drawn}\n`;
}

function blocksOf(summary: ArticleSummary, output: Output): readonly string[] {
  return [
    ...drawFocus(summary, output),
    ...groupSentences(summary.sentences).map((group) => drawGroup(group, output)),
    drawLines(extentOf(summary), output, output.colors.dim),
  ];
}

function drawFocus({ focus }: ArticleSummary, output: Output): readonly string[] {
  if (!focus) return [];
  const says = focus.isFound
    ? `Focus: ${focus.text}`
    : `I found nothing about “${focus.text}” in the article. In general it says:`;
  return [drawLines(says, output)];
}

function drawGroup({ quote, paragraph, hasGapBehind }: SentenceGroup, output: Output): string {
  const words = output.isTerminal ? drawQuote(quote.text, output) : quote.text;
  const place = drawPlace(placeIn(quote, paragraph));
  return `${words}\n${output.colors.dim(`${place}${hasGapBehind ? ' […]' : ''}`)}`;
}

function extentOf(summary: ArticleSummary): string {
  const { sentences, sentenceCount } = summary;
  const all = count(sentenceCount);
  if (isWhole(summary)) {
    return `The whole article: ${all} ${sentenceCount === 1 ? 'sentence' : 'sentences'}.`;
  }
  const share = Math.round((sentences.length / sentenceCount) * 100);
  return `${sentences.length} of ${all} sentences (${share === 0 ? 'under 1' : share} %).`;
}
