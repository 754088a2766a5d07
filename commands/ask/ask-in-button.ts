import type { APIButtonComponentWithCustomId } from 'discord-api-types/v10';
import { z } from 'zod';
import { referenceTo } from '../../src/articles/article-reference.ts';
import type { ArticleSource } from '../../src/articles/article.ts';
import { actionId, stateOf } from '../../src/discord/action-id.ts';
import { button } from '../../src/presentation/cards/button.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';

/** Asks an article, to which a reference is remembered. */
export const askInId = actionId('ask-in', stateOf({ article: z.string() }));

/** Opens a form that asks this article alone. */
export function drawAskInButton(
  article: ArticleSource,
  { say }: Voice,
): APIButtonComponentWithCustomId {
  return button(say('article.ask-in'), askInId.of({ article: referenceTo(article) }));
}
