import type { APIButtonComponent } from 'discord-api-types/v10';
import { z } from 'zod';
import type { BriefOrder } from '../../src/answers/answer.ts';
import { actionId, stateOf } from '../../src/discord/action-id.ts';
import { button } from '../../src/presentation/cards/button.ts';
import { toOneLine } from '../../src/presentation/markdown/draw-line.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { keptMark, markOf } from '../ask/asked-question.ts';

const SORTS = ['relevance', 'newest', 'oldest'] as const satisfies readonly BriefOrder[];

/** Makes a brief of all articles; its topic stands in the message. */
export const allId = actionId(
  'brief-all',
  stateOf({ ownerCode: z.string(), sort: z.enum(SORTS), ...keptMark }),
);

export interface BriefAsked {
  readonly topic: string;
  readonly sort: BriefOrder;
  /** Stands for the one whose brief it is. */
  readonly ownerCode: string;
}

export function drawAllButton(
  { topic, sort, ownerCode }: BriefAsked,
  { say }: Voice,
): APIButtonComponent {
  const state = { ownerCode, sort, ...markOf(toOneLine(topic)) };
  return button(say('sources.ask-all'), allId.of(state));
}
