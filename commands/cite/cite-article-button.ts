import type { APIButtonComponentWithCustomId } from 'discord-api-types/v10';
import { z } from 'zod';
import { actionId, stateOf } from '../../src/discord/action-id.ts';
import { button } from '../../src/presentation/cards/button.ts';
import { CITATION_STYLES } from '../../src/presentation/citation/citation-style.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';

/**
 * Cites an article without any of its words: one of those that a message lets choose from; in a style
 * that is chosen for the article, or an article that is chosen for the style.
 */
export const citeArticleId = actionId(
  'cite-article',
  z.union([
    stateOf({ wanted: z.literal('open') }),
    stateOf({ wanted: z.literal('style'), article: z.string() }),
    stateOf({ wanted: z.literal('choice'), style: z.enum(CITATION_STYLES) }),
  ]),
);

/** Cites the articles that the same message has a select of. */
export function drawCiteArticlesButton({ say }: Voice): APIButtonComponentWithCustomId {
  return button(say('answer.cite'), citeArticleId.of({ wanted: 'open' }));
}
