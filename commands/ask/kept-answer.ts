import type { Excerpt } from '../../src/answers/answer.ts';
import { placeOf } from '../../src/answers/place.ts';
import { decodeReference } from '../../src/answers/quote-reference/quote-reference.ts';
import type { Context } from '../../src/discord/context.ts';
import type { KeptAnswer } from '../../src/records/kept-answers.ts';

/**
 * The passage that a kept answer stands for, as its article has it now; undefined if its words have changed
 * since, or if the article is gone, may only be linked to, or isn't to be seen in this place.
 */
export async function passageOf(
  { reference }: KeptAnswer,
  { pullquote }: Pick<Context, 'pullquote'>,
): Promise<Excerpt | undefined> {
  const decoded = decodeReference(reference);
  const resolved = decoded && (await pullquote.resolve(decoded));
  if (resolved?.kind !== 'unchanged' && resolved?.kind !== 'moved') return undefined;
  const { quote } = resolved;
  const { paragraph = 0 } = placeOf(quote.article, quote) ?? {};
  return { quote, paragraph, context: quote };
}

/** What the moderators of this server chose to answer a question with, if it can still be quoted. */
export async function chosenAnswerTo(
  question: string,
  context: Pick<Context, 'pullquote' | 'records' | 'serverId'>,
): Promise<Excerpt | undefined> {
  const { records, serverId } = context;
  if (serverId === undefined) return undefined;
  const kept = await records.keptAnswers.to(question, serverId);
  return kept && passageOf(kept, context);
}

/** How many excerpts of a reply there is room for beside the one that moderators chose. */
export function excerptsBeside(excerpts: number): number {
  return Math.max(1, excerpts - 1);
}
