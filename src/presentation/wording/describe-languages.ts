import type { ArticleLanguages } from '../../retrieval/archive.ts';
import { listWords } from './list-words.ts';
import { perLocale } from './per-locale.ts';
import type { Voice } from './voice.ts';

const namesIn = perLocale((locale) => new Intl.DisplayNames([locale], { type: 'language' }));

/**
 * Which languages the articles are in, and that nothing is translated.
 *
 * @param isOne It is about a single article, which has been named.
 */
export function describeLanguages(
  { asked, others }: ArticleLanguages,
  voice: Voice,
  isOne = false,
): string {
  const { locale, say } = voice;
  const name = (languages: readonly string[]): string =>
    listWords(
      languages.map((language) => namesIn(locale).of(language) ?? language),
      voice,
    );
  if (isOne) return say('not-found.language-one', { languages: name(others) });
  return asked.length === 0
    ? say('not-found.languages', { languages: name(others) })
    : say('not-found.other-languages', { asked: name(asked), others: name(others) });
}
