import { ComponentType } from 'discord-api-types/v10';
import type { APIComponentInContainer, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { placeIn } from '../../src/answers/place.ts';
import { type ArticleSummary, isWhole, type Summary } from '../../src/answers/summary/summary.ts';
import type { Article } from '../../src/articles/article.ts';
import { card, divider, note, text } from '../../src/presentation/cards/card.ts';
import { firstThatFits } from '../../src/presentation/cards/fit-contents.ts';
import type { Audience, Reply } from '../../src/presentation/cards/reply.ts';
import { drawLine } from '../../src/presentation/markdown/draw-line.ts';
import { drawPlace, withGap } from '../../src/presentation/quotes/draw-place.ts';
import { drawQuote } from '../../src/presentation/quotes/draw-quote.ts';
import { type Drawing, cutToFit, uncut } from '../../src/presentation/quotes/fit-excerpts.ts';
import type { FittedExcerpt } from '../../src/presentation/quotes/fit-excerpts.ts';
import {
  groupSentences,
  type SentenceGroup,
} from '../../src/presentation/quotes/group-sentences.ts';
import { drawHeadOverButtons } from '../../src/presentation/sources/draw-article-head.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { drawRemoveOrShare, drawReplyRow, type RepliedTo } from '../ask/reply-row.ts';
import { drawCiteShownButton } from '../cite/cite-button.ts';
import { type AskedSummary, drawSummaryButtons } from './summary-buttons.ts';

const MAX_FOCUS_UNITS = 160;

export interface SummaryCardOptions extends AskedSummary, Audience {
  /** What stands on top of it, line by line. Default: nothing. */
  readonly head?: readonly string[];
  /** What makes it public, if it is private. Default: nothing does. */
  readonly share?: RepliedTo['share'];
}

/**
 * The sentences of a summary, each as a block quote over its paragraph's number, `[…]` where
 * something is left out between them. It keeps to the house budgets whatever the article holds: the
 * longest sentences are cut. An article that may only be linked to shows its source.
 */
export function drawSummary(summary: Summary, options: SummaryCardOptions, voice: Voice): Reply {
  if (summary.kind === 'link-only') return drawLinkOnly(summary.article, options, voice);
  const draw = (shown: readonly ShownGroup[], drawWords = drawQuote) =>
    drawCard(summary, shown, { options, voice, drawWords });
  const groups = groupSentences(summary.sentences);
  const { content, components } = firstThatFits<readonly ShownGroup[]>(
    [() => groups.map(uncut)],
    () => cutToFit(groups, (cut) => draw(cut, () => '')),
    draw,
  );
  return {
    visibility: options.visibility,
    components,
    quotes: content.map(({ quote }) => quote),
  };
}

type ShownGroup = SentenceGroup & FittedExcerpt;

function drawCard(
  summary: ArticleSummary,
  groups: readonly ShownGroup[],
  { options, voice, drawWords }: Drawing<SummaryCardOptions>,
): readonly APIMessageTopLevelComponent[] {
  const isCut = groups.some((group) => group.isCut);
  return card(voice, 'ink', [
    ...drawTop(options),
    text([drawHeadOverButtons(summary.article, voice), ...drawFocus(summary, voice)].join('\n')),
    divider(),
    ...groups.flatMap((group) => [
      text(drawWords(group.quote, group.isCut)),
      text(drawPlaceOf(group, voice)),
    ]),
    divider(),
    text(drawExtent(summary, isCut, voice)),
    ...note(options.note),
    {
      type: ComponentType.ActionRow,
      components: [...drawSummaryButtons(summary, options, voice)],
    },
    drawReplyRow(
      {
        ...options,
        cite: drawCiteShownButton([summary.article], voice),
        subject: summary.focus?.text ?? summary.article.title,
      },
      voice,
    ),
  ]);
}

function drawLinkOnly(article: Article, options: SummaryCardOptions, voice: Voice): Reply {
  const { visibility } = options;
  return {
    visibility,
    quotes: [],
    components: card(voice, 'ink', [
      ...drawTop(options),
      text(drawHeadOverButtons(article, voice)),
      text(voice.say('article.link-only')),
      ...note(options.note),
      {
        type: ComponentType.ActionRow,
        components: [
          ...drawSummaryButtons({ kind: 'link-only', article }, options, voice),
          ...drawRemoveOrShare(options, voice),
        ],
      },
    ]),
  };
}

function drawTop({ head = [] }: SummaryCardOptions): readonly APIComponentInContainer[] {
  return head.length === 0 ? [] : [text(head.join('\n'))];
}

function drawFocus({ focus }: ArticleSummary, { say }: Voice): readonly string[] {
  if (!focus) return [];
  const asked = drawLine(focus.text, MAX_FOCUS_UNITS);
  return focus.isFound
    ? [`-# ${say('summary.focus', { focus: asked })}`]
    : [say('summary.focus-missing', { focus: asked })];
}

/** The paragraph's number, and that something is left out behind it. */
function drawPlaceOf({ quote, paragraph, hasGapBehind }: SentenceGroup, voice: Voice): string {
  const place = drawPlace(placeIn(quote, paragraph), voice);
  if (!hasGapBehind) return `-# ${place}`;
  return `-# ${withGap(place, voice)}`;
}

function drawExtent(summary: ArticleSummary, isCut: boolean, { say }: Voice): string {
  const { sentences, sentenceCount: count } = summary;
  const share = Math.round((sentences.length / count) * 100);
  const percent = share === 0 ? say('summary.under-one-percent') : share;
  const parts = [
    isWhole(summary)
      ? say('summary.whole', { count })
      : say('summary.extent', { shown: sentences.length, count, percent }),
    ...(isCut ? [say('quote.cuts')] : []),
    say('quote.opinions'),
  ];
  return `-# ${parts.join(' ')}`;
}
