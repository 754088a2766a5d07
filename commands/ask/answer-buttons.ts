import { ComponentType } from 'discord-api-types/v10';
import type { APIActionRowComponent, APIButtonComponent } from 'discord-api-types/v10';
import type { ExcerptPage } from '../../src/answers/answer.ts';
import { button } from '../../src/presentation/cards/button.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { drawCiteButton } from '../cite/cite-button.ts';
import { type AskedQuestion, keep, moreId, shareId } from './asked-question.ts';
import { drawVoteButtons } from './feedback-card.ts';
import { drawRemoveButton } from './remove-action.ts';
import { drawShareButton } from './sharing.ts';

interface PageMarks extends Pick<ExcerptPage, 'skipped' | 'hasMore'> {
  /** How many excerpts it has at most of those that were found. */
  readonly limit: number;
}

/** Discord's limit for a row (its component reference). */
const MAX_IN_ROW = 5;

/**
 * What stands under an answer: in one row, or in two if all of it has no room in one. Nobody else sees a
 * private answer, and Discord lets its reader dismiss it: it can be shared instead of removed.
 */
export function drawAnswerButtons(
  page: PageMarks,
  { asked, visibility }: { readonly asked: AskedQuestion } & Pick<Reply, 'visibility'>,
  voice: Voice,
): readonly APIActionRowComponent<APIButtonComponent>[] {
  const last =
    visibility === 'public' ? [drawRemoveButton(asked.ownerCode, voice)] : drawShare(asked, voice);
  const forReading = [...drawPaging(page, asked, voice), drawCiteButton(voice), ...last];
  const votes = drawVoteButtons(asked.isOthers ? undefined : asked.text, voice);
  return forReading.length + votes.length <= MAX_IN_ROW
    ? [row(...forReading, ...votes)]
    : [row(...forReading), row(...votes)];
}

/** Shares what came of it; what is no answer is for the one who wanted to see it anyhow. */
export function drawShare(asked: AskedQuestion, voice: Voice): readonly APIButtonComponent[] {
  if (asked.isClosest) return [];
  return [drawShareButton(shareId.of(keep(asked)), asked.isShared, voice)];
}

/** On the last page More can't be used, but stays, so that Back stays in its place. */
function drawPaging(
  { skipped = 0, hasMore, limit }: PageMarks,
  asked: AskedQuestion,
  { say }: Voice,
): readonly APIButtonComponent[] {
  const idBehind = (skip: number) => moreId.of(keep({ ...asked, skip }));
  const more = button(say('answer.more'), idBehind(skipped + limit), hasMore !== true);
  if (skipped > 0) {
    return [more, button(say('answer.back'), idBehind(Math.max(0, skipped - asked.excerpts)))];
  }
  return hasMore === true ? [more] : [];
}

function row(
  ...components: readonly APIButtonComponent[]
): APIActionRowComponent<APIButtonComponent> {
  return { type: ComponentType.ActionRow, components: [...components] };
}
