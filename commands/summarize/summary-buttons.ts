import type { APIButtonComponent } from 'discord-api-types/v10';
import { shortenFocus } from '../../src/answers/summary/focus.ts';
import {
  isWhole,
  longerThan,
  shorterThan,
  type Summary,
  SUMMARY_LENGTHS,
  type SummaryLength,
} from '../../src/answers/summary/summary.ts';
import { referenceTo } from '../../src/articles/article-reference.ts';
import { roomInCustomId } from '../../src/discord/custom-id.ts';
import { button, linkButton } from '../../src/presentation/cards/button.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { drawShareButton } from '../ask/sharing.ts';
import { drawReadButton } from '../read/read-button.ts';
import { drawSourceButton, shareSummaryId, summaryId } from './summary-button.ts';

/** A summary as its buttons remember it. */
export interface AskedSummary {
  /** The length that it was asked for at. */
  readonly length: SummaryLength;
  readonly focus: string;
  /** Stands for the one whose summary it is. */
  readonly ownerCode: string;
  /** It was private and was made public. Default: no. */
  readonly isShared?: boolean | undefined;
  /** The id of what shows it at a length. Default: one that remembers the above. */
  readonly idAt?: (length: SummaryLength) => string;
}

/**
 * Longer and Shorter, unless the article is too short for either; Read here, if its words may be
 * shown; Open article, if it has an address; Source.
 */
export function drawSummaryButtons(
  summary: Summary,
  asked: AskedSummary,
  voice: Voice,
): readonly APIButtonComponent[] {
  const { article } = summary;
  const { url } = article;
  const link = url === undefined ? undefined : linkButton(voice.say('article.open'), url);
  return [
    ...drawSteps(summary, asked, voice),
    ...(summary.kind === 'link-only' ? [] : [drawReadButton(article, 1, voice)]),
    ...(link ? [link] : []),
    drawSourceButton(article, voice),
  ];
}

/** The step that can't be taken is shown, but disabled, so that the other stays in its place. */
function drawSteps(
  summary: Summary,
  asked: AskedSummary,
  { say }: Voice,
): readonly APIButtonComponent[] {
  if (summary.kind === 'link-only') return [];
  const { length, idAt = (wanted) => idOf(summary, { ...asked, length: wanted }) } = asked;
  const longer = isWhole(summary) ? undefined : longerThan(length);
  const next = shorterThan(length);
  const shorter =
    next !== undefined && SUMMARY_LENGTHS[next] < summary.sentenceCount ? next : undefined;
  if (longer === undefined && shorter === undefined) return [];
  return [
    button(say('summary.longer'), idAt(longer ?? length), longer === undefined),
    button(say('summary.shorter'), idAt(shorter ?? length), shorter === undefined),
  ];
}

/** Makes it public, if it is private, as it is. */
export function drawShareSummary(
  { article }: Summary,
  { length, focus, isShared = false }: AskedSummary,
  voice: Voice,
): readonly APIButtonComponent[] {
  const state = { article: referenceTo(article), wanted: length };
  const room = roomInCustomId(shareSummaryId.of({ ...state, focus: '' }));
  const customId = shareSummaryId.of({ ...state, focus: shortenFocus(focus, room) });
  return [drawShareButton(customId, isShared, voice)];
}

/** As much of the focus is remembered as there is room for. */
function idOf(
  { article }: Summary,
  { length, focus, ownerCode, isShared = false }: AskedSummary,
): string {
  const state = {
    ownerCode,
    article: referenceTo(article),
    wanted: length,
    ...(isShared && { shared: 's' as const }),
  };
  const room = roomInCustomId(summaryId.of({ ...state, focus: '' }));
  return summaryId.of({ ...state, focus: shortenFocus(focus, room) });
}
