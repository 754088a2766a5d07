import type { APIButtonComponent } from 'discord-api-types/v10';
import {
  isWhole,
  longerThan,
  shorterThan,
  type Summary,
  SUMMARY_LENGTHS,
  type SummaryLength,
} from '../../src/answers/summary/summary.ts';
import { linkButton } from '../../src/presentation/links/link-button.ts';
import { button } from '../../src/presentation/cards/button.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';

export interface SummaryButtons {
  /** The length that the summary was asked for at. */
  readonly length: SummaryLength;
  /** The custom id of a button that draws it at another one. */
  readonly lengthId: (length: SummaryLength) => string;
  /** The custom id of the button that opens the article here. */
  readonly readId: string;
  /** The custom id of the button that shows the source. */
  readonly sourceId: string;
}

/**
 * Longer and Shorter, unless the article is too short for either; Read here, if its words may be
 * shown; Open article, if it has an address; Source.
 */
export function drawSummaryButtons(
  summary: Summary,
  buttons: SummaryButtons,
  voice: Voice,
): readonly APIButtonComponent[] {
  const { url } = summary.article;
  const read = url === undefined ? undefined : linkButton(voice.say('article.open'), url);
  return [
    ...drawSteps(summary, buttons, voice),
    ...(summary.kind === 'link-only'
      ? []
      : [button(voice.say('article.read-here'), buttons.readId)]),
    ...(read ? [read] : []),
    button(voice.say('summary.source'), buttons.sourceId),
  ];
}

/** The step that can't be taken is shown, but disabled, so that the other stays in its place. */
function drawSteps(
  summary: Summary,
  { length, lengthId }: SummaryButtons,
  { say }: Voice,
): readonly APIButtonComponent[] {
  if (summary.kind === 'link-only') return [];
  const longer = isWhole(summary) ? undefined : longerThan(length);
  const next = shorterThan(length);
  const shorter =
    next !== undefined && SUMMARY_LENGTHS[next] < summary.sentenceCount ? next : undefined;
  if (longer === undefined && shorter === undefined) return [];
  return [
    button(say('summary.longer'), lengthId(longer ?? length), longer === undefined),
    button(say('summary.shorter'), lengthId(shorter ?? length), shorter === undefined),
  ];
}
