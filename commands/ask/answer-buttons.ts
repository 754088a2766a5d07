import { ComponentType } from 'discord-api-types/v10';
import type { APIActionRowComponent, APIButtonComponent } from 'discord-api-types/v10';
import type { ExcerptPage } from '../../src/answers/answer.ts';
import type { Quote } from '../../src/articles/quote.ts';
import { button } from '../../src/presentation/cards/button.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';

/** The custom ids of the buttons of an answer. */
export interface AnswerButtons {
  /** Shows what stands around the n-th quote, counted from 0. */
  readonly contextId: (quote: Quote, index: number) => string;
  /** Leads to the excerpts behind so many. */
  readonly pageId: (skip: number) => string;
  readonly citeId: string;
  readonly shareId: string;
  readonly removeId: string;
  readonly voteId: (vote: 'helpful' | 'not-helpful') => string;
}

export interface ButtonRowsOptions {
  readonly visibility: Reply['visibility'];
  /** How many excerpts a page holds at most. */
  readonly pageLength: number;
  /** It is private and was made public once. */
  readonly isShared: boolean;
  readonly buttons: AnswerButtons;
}

/**
 * What stands under an answer, in two rows. Nobody else sees a private answer, and Discord lets its
 * reader dismiss it: it can be shared instead of removed.
 */
export function drawAnswerButtons(
  page: Pick<ExcerptPage, 'skipped' | 'hasMore'>,
  options: ButtonRowsOptions,
  { say }: Voice,
): readonly APIActionRowComponent<APIButtonComponent>[] {
  const { visibility, isShared, buttons } = options;
  const last =
    visibility === 'public'
      ? button(say('answer.remove'), buttons.removeId)
      : button(say(isShared ? 'answer.shared' : 'answer.share'), buttons.shareId, isShared);
  return [
    row(...drawPaging(page, options, say), button(say('answer.cite'), buttons.citeId), last),
    row(
      button(say('answer.helpful'), buttons.voteId('helpful')),
      button(say('answer.not-helpful'), buttons.voteId('not-helpful')),
    ),
  ];
}

/** On the last page More can't be used, but stays, so that Back stays in its place. */
function drawPaging(
  { skipped = 0, hasMore }: Pick<ExcerptPage, 'skipped' | 'hasMore'>,
  { pageLength, buttons: { pageId } }: ButtonRowsOptions,
  say: Voice['say'],
): readonly APIButtonComponent[] {
  const more = button(say('answer.more'), pageId(skipped + pageLength), hasMore !== true);
  if (skipped > 0)
    return [more, button(say('answer.back'), pageId(Math.max(0, skipped - pageLength)))];
  return hasMore === true ? [more] : [];
}

function row(
  ...components: readonly APIButtonComponent[]
): APIActionRowComponent<APIButtonComponent> {
  return { type: ComponentType.ActionRow, components: [...components] };
}
