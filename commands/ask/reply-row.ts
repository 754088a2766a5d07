import { ComponentType } from 'discord-api-types/v10';
import type { APIActionRowComponent, APIButtonComponent } from 'discord-api-types/v10';
import type { ArticleSource } from '../../src/articles/article.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { toOneLine } from '../../src/presentation/markdown/draw-line.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { drawCiteShownButton } from '../cite/cite-button.ts';
import { drawVoteButtons } from './feedback-card.ts';
import { drawRemoveButton } from './remove-action.ts';

/** A reply that quotes articles without a button beside each quote. */
export interface QuotingReply extends Pick<Reply, 'visibility'> {
  /** Whose words it quotes. */
  readonly articles: readonly ArticleSource[];
  /** What it was asked for, as it shows it; empty if for nothing in particular. */
  readonly subject: string;
  /** Stands for the one whose reply it is. */
  readonly ownerCode: string;
}

/** What stands under it: Cite; Remove, if others see it as well; and votes. */
export function drawReplyRow(
  { articles, subject, ownerCode, visibility }: QuotingReply,
  voice: Voice,
): APIActionRowComponent<APIButtonComponent> {
  return {
    type: ComponentType.ActionRow,
    components: [
      drawCiteShownButton(articles, voice),
      ...(visibility === 'public' ? [drawRemoveButton(ownerCode, voice)] : []),
      ...drawVoteButtons(toOneLine(subject) || undefined, voice),
    ],
  };
}
