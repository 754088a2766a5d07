import type { LanguageWeights } from './language-weights.ts';

export const OTHER_WEIGHTS: Readonly<Record<string, LanguageWeights>> = {};
