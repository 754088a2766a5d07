import { frequencyRank } from './similar-words.ts';

/**
 * How often terms stand in English at large, by Zipf's law from their place among the most frequent
 * ones: near enough for what few articles can't tell.
 */

/** The share of all terms that are this one. */
export function termShare(term: string): number {
  return 0.12 / (frequencyRank(term) + 50);
}

/** The share of paragraphs, of some hundred words, that hold this term. */
export function passageShare(term: string): number {
  return 1 - Math.exp(-7.4 / (frequencyRank(term) + 50));
}
