import { type APIMessageTopLevelComponent, ComponentType } from 'discord-api-types/v10';
import type { OneOutcome, Several } from '../../src/answers/outcome.ts';
import { note } from '../../src/presentation/cards/card.ts';
import { fits, measure } from '../../src/presentation/cards/measure.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { listId } from '../articles/article-list-card.ts';
import { allId } from '../brief/all-button.ts';
import type { AnswerCardOptions } from './answer-card.ts';
import { asPart, moreId, notFoundId, shareId } from './asked-question.ts';

export type DrawOne = (outcome: OneOutcome, options: AnswerCardOptions) => Reply;

/** So many excerpts each question has at most; with fewer, more of them fit into a message. */
const EXCERPTS = [3, 2, 1] as const;

/**
 * Several questions, one after the other in a message: as many excerpts of each as fit. Should they not fit
 * with one each, those that do, and word of the others. What would change the message in place is left out:
 * it would put one of the questions in the place of all.
 */
export function drawSeveral(
  { parts }: Several,
  options: AnswerCardOptions,
  { draw, voice }: { readonly draw: DrawOne; readonly voice: Voice },
): Reply {
  const { say } = voice;
  const fewer = parts.map((_, left) => ({ left, excerpts: 1 })).slice(1);
  const ways = [...EXCERPTS.map((excerpts) => ({ left: 0, excerpts })), ...fewer];
  const drawWay = ({ left, excerpts }: (typeof ways)[number]): Reply => {
    const shown = parts.slice(0, parts.length - left);
    const replies = shown.map((part, index) => {
      const isLast = index === shown.length - 1;
      const asked = { ...options.asked, text: part.question };
      const { note: why, ...unnoted } = options;
      const own = { ...unnoted, asked, ...(isLast && why !== undefined && { note: why }) };
      return draw(onPage(part, excerpts), own);
    });
    const others = note(left === 0 ? undefined : say('several.left', { count: left }));
    return together(replies, others);
  };
  for (const way of ways) {
    const reply = drawWay(way);
    if (fits(measure(reply.components))) return reply;
  }
  return drawWay({ left: parts.length - 1, excerpts: 1 });
}

/** The first excerpts of an answer, without others behind them. */
function onPage(part: OneOutcome, excerpts: number): OneOutcome {
  if (part.kind !== 'answered' && part.kind !== 'related') return part;
  const { hasMore: _hasMore, excerpts: all, ...rest } = part;
  const [best, ...others] = all;
  return { ...rest, excerpts: [best, ...others.slice(0, excerpts - 1)] };
}

/** @param below What stands below all of them. */
function together(replies: readonly Reply[], below: readonly APIMessageTopLevelComponent[]): Reply {
  const isPublic = replies.every(({ visibility }) => visibility === 'public');
  const used = new Set<string>();
  // What several have stands under the last one.
  const components = replies
    .flatMap((reply) => reply.components)
    .toReversed()
    .flatMap((component) => withoutUsed(component, used))
    .toReversed();
  return {
    visibility: isPublic ? 'public' : 'private',
    quotes: replies.flatMap(({ quotes }) => quotes),
    components: [...components, ...below],
  };
}

/** Without what has an id that is used; Discord wants each once in a message (its component reference). */
function withoutUsed(
  component: APIMessageTopLevelComponent,
  used: Set<string>,
): readonly APIMessageTopLevelComponent[] {
  const isFree = (part: object): boolean => {
    const id = 'custom_id' in part ? String(part.custom_id) : undefined;
    if (id === undefined) return true;
    if (used.has(id) || changesInPlace(id)) return false;
    used.add(id);
    return true;
  };
  switch (component.type) {
    case ComponentType.Container: {
      const inner = component.components
        .toReversed()
        .flatMap((part) => withoutUsed(part, used))
        .toReversed() as typeof component.components;
      return [{ ...component, components: inner }];
    }
    case ComponentType.ActionRow: {
      const left = component.components.map(besideOthers).filter(isFree);
      return left.length === 0 ? [] : [{ ...component, components: left }];
    }
    case ComponentType.Section:
      return isFree(component.accessory) ? [component] : component.components;
    default:
      return [component];
  }
}

function changesInPlace(customId: string): boolean {
  return (
    [moreId, listId, allId].some((id) => id.stateIn(customId) !== undefined) ||
    notFoundId.stateIn(customId)?.wanted === 'article'
  );
}

/** A wish is passed on, and an answer shared, without a word of that on the card of the others. */
function besideOthers<Part extends object>(part: Part): Part {
  if (!('custom_id' in part)) return part;
  const customId = String(part.custom_id);
  const afterNo = notFoundId.stateIn(customId);
  if (afterNo?.wanted === 'wish') {
    return { ...part, custom_id: notFoundId.of({ ...afterNo, wanted: 'pass-on' }) };
  }
  const shared = shareId.stateIn(customId);
  return shared ? { ...part, custom_id: shareId.of(asPart(shared)) } : part;
}
