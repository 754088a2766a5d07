import type { APIButtonComponentWithCustomId } from 'discord-api-types/v10';
import { z } from 'zod';
import { MAX_EXCERPTS } from '../../src/answers/answer.ts';
import { quoteReference } from '../../src/answers/quote-reference/quote-reference.ts';
import { ARTICLE_REFERENCE_LENGTH, referenceTo } from '../../src/articles/article-reference.ts';
import type { ArticleSource } from '../../src/articles/article.ts';
import type { Quote } from '../../src/articles/quote.ts';
import { actionId, stateOf } from '../../src/discord/action-id.ts';
import { button } from '../../src/presentation/cards/button.ts';
import { CITATION_STYLES } from '../../src/presentation/citation/citation-style.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { keptReference } from '../in-context/context-button.ts';

/** References to articles in a part of an id, one behind the other. */
const keptArticles: z.ZodType<readonly string[], string> = z.codec(
  z.string(),
  z.array(z.string().length(ARTICLE_REFERENCE_LENGTH)).min(1).readonly(),
  {
    decode: (text) => text.match(new RegExp(`.{1,${ARTICLE_REFERENCE_LENGTH}}`, 'gsu')) ?? [],
    encode: (references) => references.join(''),
  },
);

/**
 * Cites the quotes of a message, those that it shows of some articles, or a single one; in a style that is chosen for the quote, or a quote
 * that is chosen for the style.
 */
export const citeId = actionId(
  'cite',
  z.union([
    stateOf({ wanted: z.literal('open') }),
    stateOf({ wanted: z.literal('open'), quote: keptReference }),
    stateOf({ wanted: z.literal('shown'), articles: keptArticles }),
    stateOf({ wanted: z.literal('style'), quote: keptReference }),
    stateOf({ wanted: z.literal('choice'), style: z.enum(CITATION_STYLES) }),
  ]),
);

/** @param quote Default: those of the message. */
export function drawCiteButton({ say }: Voice, quote?: Quote): APIButtonComponentWithCustomId {
  const wanted = 'open';
  const state = quote ? ({ wanted, quote: quoteReference(quote) } as const) : ({ wanted } as const);
  return button(say('answer.cite'), citeId.of(state));
}

/**
 * Cites quotes that no button stands beside.
 *
 * @param articles Those that are quoted, at least one; an id has room for as many as a brief has.
 */
export function drawCiteShownButton(
  articles: readonly ArticleSource[],
  { say }: Voice,
): APIButtonComponentWithCustomId {
  const state = {
    wanted: 'shown',
    articles: articles.slice(0, MAX_EXCERPTS).map(referenceTo),
  } as const;
  return button(say('answer.cite'), citeId.of(state));
}
