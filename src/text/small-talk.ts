import { analyserOf } from './analysers.ts';
import { likelyLanguages } from './likely-languages.ts';

/** Nobody greets in more than so many letters. */
const MAX_LENGTH = 100;

/**
 * Whether somebody greets, thanks, or wants to know of the one that is asked ("Who are you?", "What time
 * is it?", "Tell me a joke"), in any language that has words for it, and says nothing else.
 */
export function isSmallTalk(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  const words =
    text
      .replaceAll('’', "'")
      .match(/[\p{L}\p{M}\p{N}']+/gu)
      ?.join(' ') ?? '';
  return likelyLanguages(words).some((language) =>
    analyserOf(language).questions.smallTalk?.test(words),
  );
}
