import { ComponentType } from 'discord-api-types/v10';
import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { type ArticleSummary, isWhole, type Summary } from '../answers/summary/summary.ts';
import type { Article } from '../articles/article.ts';
import { card, divider, text } from './card.ts';
import { drawByline, drawTitle, sideBySide } from './describe-article.ts';
import { drawLine } from './draw-line.ts';
import { drawLink } from './draw-link.ts';
import { drawQuote } from './draw-quote.ts';
import { fitExcerpts, uncut } from './fit-excerpts.ts';
import type { FittedExcerpt } from './fit-excerpts.ts';
import { groupSentences, type SentenceGroup } from './group-sentences.ts';
import { linkButton } from './link-button.ts';
import { fits, measure, roomBeside } from './measure.ts';
import type { Reply } from './reply.ts';
import { drawSummaryButtons, type SummaryButtons } from './summary-buttons.ts';

const MAX_FOCUS_UNITS = 160;
const MAX_LINK_UNITS = 160;

export interface SummaryCardOptions extends SummaryButtons {
  readonly visibility: Reply['visibility'];
}

/**
 * The sentences of a summary, each as a block quote over its paragraph's number, `[…]` where
 * something is left out between them. It keeps to the house budgets whatever the article holds: the
 * longest sentences are cut. An article that may only be linked to shows its source.
 */
export function drawSummary(summary: Summary, options: SummaryCardOptions): Reply {
  if (summary.kind === 'link-only') return drawLinkOnly(summary.article, options);
  const draw = (shown: readonly ShownGroup[], drawWords = drawQuote) =>
    drawCard(summary, shown, options, drawWords);
  const groups = groupSentences(summary.sentences);
  const whole = groups.map(uncut);
  const rest = draw(
    whole.map((group) => ({ ...group, isCut: true })),
    () => '',
  );
  const shown = fits(measure(draw(whole))) ? whole : fitExcerpts(groups, roomBeside(rest));
  return {
    visibility: options.visibility,
    components: draw(shown),
    quotes: shown.map(({ quote }) => quote),
  };
}

type ShownGroup = SentenceGroup & FittedExcerpt;

function drawCard(
  summary: ArticleSummary,
  groups: readonly ShownGroup[],
  options: SummaryCardOptions,
  drawWords: typeof drawQuote,
): readonly APIMessageTopLevelComponent[] {
  const isCut = groups.some((group) => group.isCut);
  return [
    card('ink', [
      text([drawHead(summary.article), ...drawFocus(summary)].join('\n')),
      divider(),
      ...groups.flatMap((group) => [
        text(drawWords(group.quote, group.isCut)),
        text(drawPlace(group)),
      ]),
      divider(),
      text(drawExtent(summary, isCut)),
      {
        type: ComponentType.ActionRow,
        components: [...drawSummaryButtons(summary, options)],
      },
    ]),
  ];
}

function drawLinkOnly(article: Article, options: SummaryCardOptions): Reply {
  return {
    visibility: options.visibility,
    quotes: [],
    components: [
      card('ink', [
        text(drawHead(article)),
        text('This article may be linked to, but not quoted.'),
        {
          type: ComponentType.ActionRow,
          components: [...drawSummaryButtons({ kind: 'link-only', article }, options)],
        },
      ]),
    ],
  };
}

/** Title and byline; the address only if it doesn't fit on a button. */
function drawHead(article: Article): string {
  const { url } = article;
  const isOnButton = url === undefined || linkButton('', url) !== undefined;
  const link = isOnButton ? undefined : drawLink(url, MAX_LINK_UNITS);
  const source = sideBySide(drawByline(article), link);
  return source === '' ? drawTitle(article) : `${drawTitle(article)}\n-# ${source}`;
}

function drawFocus({ focus }: ArticleSummary): readonly string[] {
  if (!focus) return [];
  const asked = drawLine(focus.text, MAX_FOCUS_UNITS);
  return focus.isFound
    ? [`-# Focus: ${asked}`]
    : [`The article says nothing about “${asked}”. In general it says:`];
}

/** The paragraph's number, before a mark if something is left out behind it. */
function drawPlace({ paragraph, hasGapBehind }: SentenceGroup): string {
  return hasGapBehind ? `-# ¶ ${paragraph} […]` : `-# ¶ ${paragraph}`;
}

function drawExtent(summary: ArticleSummary, isCut: boolean): string {
  const { sentences, sentenceCount } = summary;
  const all = sentenceCount.toLocaleString('en-GB');
  const share = Math.round((sentences.length / sentenceCount) * 100);
  const extent = isWhole(summary)
    ? `The whole article: ${all} ${sentenceCount === 1 ? 'sentence' : 'sentences'}`
    : `${sentences.length} of ${all} sentences (${share === 0 ? 'under 1' : share} %)`;
  const cut = isCut ? ' A quote that ends in “[…]” was cut short.' : '';
  return `-# ${extent}, word for word.${cut} Opinions are their authors’.`;
}
