import type { Voice } from './wording/voice.ts';

/** "one, two and three" in the voice's language. */
export function listWords(words: readonly string[], { locale }: Pick<Voice, 'locale'>): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(words);
}
