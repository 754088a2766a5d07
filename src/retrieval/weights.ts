import { ENGLISH_WEIGHTS } from './english-weights.ts';
import type { LanguageWeights } from './language-weights.ts';
import { OTHER_WEIGHTS } from './other-weights.ts';

/** English's, and those of other languages. */
export interface Weights extends LanguageWeights {
  /** By language subtag; `other` is for all that isn't among them. English's are for all without it. */
  readonly languages?: Readonly<Record<string, LanguageWeights>>;
}

export const WEIGHTS: Weights = { ...ENGLISH_WEIGHTS, languages: OTHER_WEIGHTS };

/** @param language A language subtag. */
export function weightsIn(weights: Weights, language: string): LanguageWeights {
  const { languages } = weights;
  if (language === 'en' || !languages) return weights;
  return languages[language] ?? languages['other'] ?? weights;
}
