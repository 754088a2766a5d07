import type { Article } from '../../src/articles/article.ts';
import type { Context } from '../../src/discord/context.ts';
import type { Audience, Reply } from '../../src/presentation/cards/reply.ts';
import { drawPassageLookup } from './passage-card.ts';
import { drawQuoteCheck } from './quote-check-card.ts';

/** What somebody gives to be looked up: a quote, or a reference to a passage. */
export interface GivenText {
  readonly text: string;
  /** The article that it is meant to be of. */
  readonly article?: Article | undefined;
}

/** The number before words that were copied from a page of an article. */
const COPIED_NUMBER = /^\s*¶\s*\d+\s+(?=\S+\s+\S+\s+\S+\s+\S)/u;

/** Shows the passage that a text refers to; else tells whether the text is quoted right. */
export async function showQuote(
  given: GivenText,
  audience: Audience,
  context: Context,
): Promise<Reply> {
  const { pullquote, voice } = context;
  const lookup = await pullquote.findPassage(given.text, given.article?.id);
  if (lookup && lookup.kind !== 'unclear') return drawPassageLookup(lookup, audience, voice);
  const verdict = await checkQuote(given, context);
  const isKnown = verdict.kind === 'exact' || verdict.kind === 'differs';
  if (lookup && !isKnown) return drawPassageLookup(lookup, audience, voice);
  return drawQuoteCheck(verdict, { ...audience, given: given.text }, voice);
}

/** In the article that is meant, and if that doesn't say it, in all of them. */
async function checkQuote({ text, article }: GivenText, { pullquote }: Context) {
  const words = text.replace(COPIED_NUMBER, '');
  const verdict = article && (await pullquote.within({ articleId: article.id }).checkQuote(words));
  return verdict && verdict.kind !== 'not-in-articles' ? verdict : pullquote.checkQuote(words);
}
