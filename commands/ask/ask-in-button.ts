import type { APIButtonComponentWithCustomId } from 'discord-api-types/v10';
import { z } from 'zod';
import { referenceTo } from '../../src/articles/article-reference.ts';
import type { ArticleSource } from '../../src/articles/article.ts';
import { actionId, stateOf } from '../../src/discord/action-id.ts';
import { button } from '../../src/presentation/cards/button.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { keptMark, markOf } from './asked-question.ts';

/** Asks an article, to which a reference is remembered; and perhaps what its message's question is found by. */
export const askInId = actionId(
  'ask-in',
  z.union([stateOf({ article: z.string(), ...keptMark }), stateOf({ article: z.string() })]),
);

/**
 * Opens a form that asks this article alone.
 *
 * @param question What the form holds at first; the message has to show it. Default: nothing.
 */
export function drawAskInButton(
  article: ArticleSource,
  { say }: Voice,
  question?: string,
): APIButtonComponentWithCustomId {
  const state = { article: referenceTo(article) };
  return button(
    say('article.ask-in'),
    askInId.of(question === undefined ? state : { ...state, ...markOf(question) }),
  );
}
