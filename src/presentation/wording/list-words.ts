import { perLocale } from './per-locale.ts';
import type { Voice } from './voice.ts';

const listFormatIn = perLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** "one, two and three" in the voice's language. */
export function listWords(words: readonly string[], { locale }: Pick<Voice, 'locale'>): string {
  return listFormatIn(locale).format(words);
}
