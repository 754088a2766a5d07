import { ComponentType } from 'discord-api-types/v10';
import type { APIComponentInContainer, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { type CheckedQuotation, isWrong, tally } from '../../src/answers/draft/draft-check.ts';
import { NEEDED_WORDS } from '../../src/answers/quote-check/check-quote.ts';
import { card, divider, text } from '../../src/presentation/cards/card.ts';
import { firstThatFits } from '../../src/presentation/cards/fit-contents.ts';
import { drawNotice } from '../../src/presentation/cards/notice-card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { drawCiteButton } from '../cite/cite-button.ts';
import { drawAtAGlance, drawInDetail, type DrawnQuotation } from './draw-quotation.ts';

/** On more of them, nobody looks. */
const MAX_SHOWN = 8;

/** Of the quotations that are shown, so many first ones are shown with the articles' words. */
interface CardContent {
  readonly shown: readonly CheckedQuotation[];
  readonly detailed: number;
}

/**
 * What came of checking the quotations of a message, those that aren't right first: as many with the
 * articles' words as there is room for.
 */
export function drawDraftCheck(quotations: readonly CheckedQuotation[], voice: Voice): Reply {
  const { say } = voice;
  const checked = quotations.filter(({ check }) => check.kind !== 'apart');
  if (checked.length === 0) {
    const next = say('draft.none-next', { count: NEEDED_WORDS });
    return drawNotice({ happened: say('draft.none'), next }, voice);
  }
  const all = [...checked.filter(isWrong), ...checked.filter((each) => !isWrong(each))];
  const shown = all.slice(0, MAX_SHOWN);
  const drawn = (content: CardContent) => drawAll(content, voice);
  const details = shown.map((_, index) => shown.length - index);
  const { content, components } = firstThatFits<CardContent>(
    [
      ...details.map((detailed) => () => ({ shown, detailed })),
      ...details.map((count) => () => ({ shown: shown.slice(0, count), detailed: 0 })),
    ],
    () => ({ shown: shown.slice(0, 1), detailed: 0 }),
    (each) => drawCard(drawn(each), quotations, voice),
  );
  return {
    visibility: 'private',
    components,
    isGiven: true,
    quotes: drawn(content).flatMap(({ quotes }) => quotes),
    hasMarks: true,
  };
}

function drawAll({ shown, detailed }: CardContent, voice: Voice): readonly DrawnQuotation[] {
  let quoteCount = 0;
  return shown.map((quotation, index) => {
    if (index >= detailed) return drawAtAGlance(quotation, voice);
    const drawn = drawInDetail(quotation, quoteCount, voice);
    quoteCount += drawn.quotes.length;
    return drawn;
  });
}

function drawCard(
  drawn: readonly DrawnQuotation[],
  quotations: readonly CheckedQuotation[],
  voice: Voice,
): readonly APIMessageTopLevelComponent[] {
  const { say } = voice;
  const { exact, apart } = tally(quotations);
  const count = quotations.length - apart;
  const left = count - drawn.length;
  const isGlance = drawn.some((each) => each.isGlance);
  const small = [
    ...(left > 0 ? [say('draft.more', { count: left })] : []),
    ...(left > 0 || isGlance ? [say('draft.next')] : []),
    ...(apart > 0 ? [say('draft.apart', { count: apart })] : []),
    ...new Set(drawn.flatMap(({ legend }) => legend)),
    say('quote.opinions'),
  ];
  const hasQuotes = drawn.some(({ quotes }) => quotes.length > 0);
  return card(voice, exact === count ? 'ink' : 'amber', [
    text(`**${say('draft.right', { right: exact, count })}**`),
    ...drawn.flatMap(({ components }): APIComponentInContainer[] => [divider(), ...components]),
    divider(),
    text(`-# ${small.join(' ')}`),
    ...(hasQuotes
      ? [{ type: ComponentType.ActionRow as const, components: [drawCiteButton(voice)] }]
      : []),
  ]);
}
