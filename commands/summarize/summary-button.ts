import type { APIButtonComponentWithCustomId } from 'discord-api-types/v10';
import { z } from 'zod';
import type { SummaryLength } from '../../src/answers/summary/summary.ts';
import { referenceTo } from '../../src/articles/article-reference.ts';
import type { ArticleSource } from '../../src/articles/article.ts';
import { actionId, stateOf } from '../../src/discord/action-id.ts';
import { button } from '../../src/presentation/cards/button.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';

const LENGTHS = ['short', 'medium', 'long'] as const satisfies readonly SummaryLength[];

/**
 * Tells of an article, to which a reference is remembered: where it comes from; what it says, briefly; or
 * what a summary of somebody's says at another length.
 */
export const summaryId = actionId(
  'summarize',
  z.union([
    stateOf({ article: z.string(), wanted: z.enum(['source', 'briefly']) }),
    stateOf({
      ownerCode: z.string(),
      article: z.string(),
      wanted: z.enum(LENGTHS),
      focus: z.string(),
    }),
    stateOf({
      ownerCode: z.string(),
      article: z.string(),
      wanted: z.enum(LENGTHS),
      /** It was private and was made public. */
      shared: z.literal('s'),
      focus: z.string(),
    }),
    // Up to version 0.1, it was not told whose a summary was: such a one is nobody's.
    stateOf({ article: z.string(), wanted: z.enum(LENGTHS), focus: z.string() }).transform(
      (state) => ({ ...state, ownerCode: '' }),
    ),
  ]),
);

/** Makes a private summary public. */
export const shareSummaryId = actionId(
  'share-summary',
  stateOf({ article: z.string(), wanted: z.enum(LENGTHS), focus: z.string() }),
);

/** Summarizes the article, privately. */
export function drawSummaryButton(
  article: ArticleSource,
  { say }: Voice,
): APIButtonComponentWithCustomId {
  const state = { article: referenceTo(article), wanted: 'briefly' } as const;
  return button(say('article.summarize'), summaryId.of(state));
}

/** Shows where the article comes from, privately. */
export function drawSourceButton(
  article: ArticleSource,
  { say }: Voice,
): APIButtonComponentWithCustomId {
  const state = { article: referenceTo(article), wanted: 'source' } as const;
  return button(say('summary.source'), summaryId.of(state));
}
