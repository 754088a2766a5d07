import { ComponentType } from 'discord-api-types/v10';
import type { APIActionRowComponent, APIButtonComponent } from 'discord-api-types/v10';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { toOneLine } from '../../src/presentation/markdown/draw-line.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { drawVoteButtons } from './feedback-card.ts';
import { drawRemoveButton } from './remove-action.ts';

/** A reply that is no answer with a button beside each quote. */
export interface RepliedTo extends Pick<Reply, 'visibility'> {
  /** The button that cites what it shows. */
  readonly cite: APIButtonComponent;
  /** What it was asked for, as it shows it; empty if for nothing in particular. */
  readonly subject: string;
  /** Stands for the one whose reply it is. */
  readonly ownerCode: string;
  /** What makes it public. Default: nothing does. */
  readonly share?: readonly APIButtonComponent[] | undefined;
}

/** What stands under it: Cite; Remove, if others see it as well, or else Share; and votes. */
export function drawReplyRow(
  { cite, subject, ...reply }: RepliedTo,
  voice: Voice,
): APIActionRowComponent<APIButtonComponent> {
  return {
    type: ComponentType.ActionRow,
    components: [
      cite,
      ...drawRemoveOrShare(reply, voice),
      ...drawVoteButtons(toOneLine(subject) || undefined, voice),
    ],
  };
}

/** What others see as well can be removed; what nobody else sees can be shared instead. */
export function drawRemoveOrShare(
  { visibility, ownerCode, share = [] }: Omit<RepliedTo, 'cite' | 'subject'>,
  voice: Voice,
): readonly APIButtonComponent[] {
  return visibility === 'public' ? [drawRemoveButton(ownerCode, voice)] : share;
}
