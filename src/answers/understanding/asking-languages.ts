import type { Analyser } from '../../text/analyser.ts';
import { ANALYSERS, analyserOf } from '../../text/analysers.ts';
import type { AskingRules } from '../../text/asking-rules.ts';
import { likelyLanguages } from '../../text/likely-languages.ts';

/** Where people ask in one language of articles in another, so many are tried, and English. */
const MAX_LANGUAGES = 2;

/** A language that a question may be in, and how it asks of articles. */
export interface AskingLanguage {
  readonly language: string;
  readonly words: Analyser['words'];
  readonly asking: AskingRules;
}

/** How a question may be asked, in the languages that it may be in. */
export function askingLanguagesOf(question: string): readonly AskingLanguage[] {
  return subtagsOf(question).flatMap((language) => {
    const { words, questions } = analyserOf(language);
    return questions.asking ? { language, words, asking: questions.asking } : [];
  });
}

/** A question without what people say before and behind it. */
export function withoutFrills(text: string, { frills }: AskingRules): string {
  return frills.reduce((plain, frill) => plain.replace(frill, ''), text);
}

function subtagsOf(question: string): readonly string[] {
  const asked = Array.from(ANALYSERS).flatMap(([language, { asksWith }]) =>
    asksWith?.test(question) ? [language] : [],
  );
  return [...new Set([...likelyLanguages(question).slice(0, MAX_LANGUAGES), ...asked, 'en'])];
}
