import type { APIButtonComponentWithCustomId } from 'discord-api-types/v10';
import { z } from 'zod';
import { referenceTo } from '../../src/articles/article-reference.ts';
import type { ArticleSource } from '../../src/articles/article.ts';
import { actionId, stateOf, wholeNumber } from '../../src/discord/action-id.ts';
import { button } from '../../src/presentation/cards/button.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';

/** The pages around the open one; the first and the last have no button any more. */
const PAGE_STEPS = ['first', 'previous', 'next', 'last'] as const;

/** The page that is open, from 1, and how many there are. */
export interface OpenPage {
  readonly page: number;
  readonly pages: number;
}

/**
 * Leads into an article, to which a reference is remembered: opens it at a paragraph; turns to a page;
 * asks, on a page, for another one's number, or for a section; gives its text as a file.
 */
export const readId = actionId(
  'read',
  z.union([
    stateOf({
      article: z.string(),
      wanted: z.enum([...PAGE_STEPS, 'jump', 'section', 'open']),
      /** The paragraph to open at, or else the page to turn to or to ask on. */
      place: wholeNumber(),
    }),
    stateOf({ article: z.string(), wanted: z.literal('file') }),
  ]),
);

/** Opens the article privately, at a paragraph. */
export function drawReadButton(
  article: ArticleSource,
  paragraph: number,
  { say }: Voice,
): APIButtonComponentWithCustomId {
  const state = { article: referenceTo(article), wanted: 'open', place: paragraph } as const;
  return button(say('article.read-here'), readId.of(state));
}
