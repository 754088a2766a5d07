import { ComponentType } from 'discord-api-types/v10';
import type { APIComponentInContainer } from 'discord-api-types/v10';
import { button } from '../../src/presentation/cards/button.ts';
import { card, text } from '../../src/presentation/cards/card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { drawLine } from '../../src/presentation/markdown/draw-line.ts';
import { sideBySide } from '../../src/presentation/sources/describe-article.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import type { Proposal } from '../../src/records/proposals.ts';
import { additionId } from './addition-card.ts';
import { drawPageRow, type ShownPage } from './page-row.ts';
import { queueId } from './queue-button.ts';

export const SUGGESTIONS_ON_PAGE = 5;

const MAX_TITLE_UNITS = 120;
const MAX_PLACE_UNITS = 100;

export interface QueuePage {
  /** At most {@link SUGGESTIONS_ON_PAGE}, the first one first. */
  readonly proposals: readonly Proposal[];
  readonly total: number;
  readonly shown: ShownPage;
}

/** What members suggest, each to be looked at, accepted or declined; nobody is notified of being named. */
export function drawQueue({ proposals, total, shown }: QueuePage, voice: Voice): Reply {
  const { say } = voice;
  return {
    visibility: 'private',
    quotes: [],
    components: card(voice, 'ink', [
      text(
        `**${say('suggestions.headline', { count: total })}**\n-# ${say(total === 0 ? 'suggestions.none' : 'suggestions.about')}`,
      ),
      ...proposals.flatMap((proposal) => drawProposal(proposal, voice)),
      ...drawPageRow(shown, (page) => queueId.of({ page }), voice),
    ]),
  };
}

function drawProposal(
  { id, title, url, fileName, userId, at }: Proposal,
  { say }: Voice,
): readonly APIComponentInContainer[] {
  const name = drawLine(title, MAX_TITLE_UNITS) || say('article.untitled');
  const about = sideBySide(
    drawLine(url ?? fileName ?? '', MAX_PLACE_UNITS),
    `<@${userId}>`,
    `<t:${Math.floor(at / 1000)}:R>`,
  );
  return [
    text(`**${name}**\n-# ${about}`),
    {
      type: ComponentType.ActionRow,
      components: [
        button(say('suggestions.look'), additionId.of({ wanted: 'look', id })),
        button(say('addition.accept'), additionId.of({ wanted: 'accept', id })),
        button(say('addition.decline'), additionId.of({ wanted: 'decline', id })),
      ],
    },
  ];
}
